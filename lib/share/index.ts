export {
  comparePath,
  comparePlansPath,
  costPath,
  duelsPath,
  ALL_OPEN,
  editPath,
  embedAddress,
  exportPath,
  HOUSE_PARAMETER,
  housePath,
  movesPath,
  imageAddress,
  type LinkedWorkload,
  listTitles,
  oembedAddress,
  portfolioEntryPath,
  type PortfolioLinks,
  portfolioOfPath,
  portfolioOutletPath,
  portfolioPath,
  resultAddress,
  type ResultLinks,
  resultPath,
  type ResultView,
  RETURN_PARAMETER,
  rulesPath,
  searchPath,
  sharedPath,
  sharePath,
  sharedPortfolioPath,
  SIDE_NAMES,
  type SideName,
} from './addresses';
export { askPath, readAsk, type Asked } from './asked';
export { decisionAnchor, decisionListPath, decisionPath, decisionsPath } from './decisions';
export { decodeOnce, readAddress, readCode, readResultPath } from './read-address';
export { respellAddress } from './respell';
export { readWorkloads, writeWorkloads, type EnteredWorkload } from './entered-workloads';
export { CODE_LENGTHS, questionSlotsOf } from './layouts';
export { cleanCode, decodeLink, encodeLink, isKnownTo, type LinkProblem, type LinkState } from './link';
export { readNotesHash, type ReadNotes, writeNotesHash } from './note-link';
export { keepFileParts } from './file-parts';
export { keepNotes } from './notes';
export { decodePortfolio, encodePortfolio, PORTFOLIO_SIZE, splitPortfolio, type PortfolioPart } from './portfolio';
export {
  DAY_RANGE,
  EFFORT_VERSION,
  HIGHEST_COST,
  NEW_PLAN,
  readPortfolioLimits,
  type LimitProblem,
  type PortfolioLimits,
} from './portfolio-limits';
export { productFilePath, productsPath } from './products';
export { readAnswerQuery, type QueryProblem } from './query';
export { CRITERION_SLOTS, type QuestionSlot } from './slots';
export { cleanTitle } from './title';
export { HIGHEST_IMPORTANCE } from './workload-limits';
