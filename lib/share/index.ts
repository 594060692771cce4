export {
  comparePath,
  duelsPath,
  ALL_OPEN,
  editPath,
  embedAddress,
  exportPath,
  imageAddress,
  type LinkedWorkload,
  listTitles,
  oembedAddress,
  portfolioEntryPath,
  type PortfolioLinks,
  portfolioOfPath,
  portfolioPath,
  resultAddress,
  type ResultLinks,
  resultPath,
  type ResultView,
  RETURN_PARAMETER,
  rulesPath,
  sharedPath,
  sharedPortfolioPath,
} from './addresses';
export { decisionAnchor, decisionListPath, decisionPath, decisionsPath } from './decisions';
export { decodeOnce, readAddress, readCode, readResultPath } from './read-address';
export { readWorkloads, writeWorkloads, type EnteredWorkload } from './entered-workloads';
export { CODE_LENGTHS, questionSlotsOf } from './layouts';
export { cleanCode, decodeLink, encodeLink, isKnownTo, type LinkProblem, type LinkState } from './link';
export { decodePortfolio, encodePortfolio, PORTFOLIO_SIZE, splitPortfolio, type PortfolioPart } from './portfolio';
export { HIGHEST_COST, readPortfolioLimits, writePortfolioLimits, type LimitProblem, type PortfolioLimits } from './portfolio-limits';
export { readAnswerQuery, type QueryProblem } from './query';
export { CRITERION_SLOTS, type QuestionSlot } from './slots';
export { cleanTitle } from './title';
