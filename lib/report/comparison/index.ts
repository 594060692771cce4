export {
  compareResults,
  type ComparedPlace,
  type ComparedResult,
  type Comparison,
  type Difference,
  type WordedSettlement,
} from './compare';
export { explainDifferences, listBars, titleDifferences, wordPriorities } from './differences';
export { isMoved, titlePlaces, wordBothPlaces } from './places';
export { nameSide, wordHeadline, wordSummary } from './sentences';
export { explainSettlements, titleSettlements, wordSettlement } from './settlements';
export type { ComparedBrief } from './reading';
export { compareSeveral, SIDES, type SeveralComparison, type SeveralDifference, type SeveralPlace } from './several';
export {
  type ComparedSeveral,
  explainSeveralDifferences,
  nameLetters,
  titleBeliefs,
  titleSeveralDifferences,
  titleSeveralPlaces,
  wordBelief,
  wordSeveralHeadline,
  wordSeveralSummary,
  wordWeight,
} from './several-sentences';
