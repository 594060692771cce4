export {
  compareResults,
  type ComparedPlace,
  type ComparedResult,
  type Comparison,
  type Difference,
  type SettlementChange,
  type WordedSettlement,
} from './compare';
export { explainDifferences, listBars, titleDifferences, wordPriorities } from './differences';
export { isMoved, titlePlaces, wordBothPlaces } from './places';
export { nameSide, wordHeadline, wordSummary, type NamedSide } from './sentences';
export { explainSettlements, titleSettlements, wordSettlement } from './settlements';
