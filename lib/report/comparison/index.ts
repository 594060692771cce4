export {
  compareResults,
  type ComparedPlace,
  type ComparedResult,
  type Comparison,
  type Difference,
  type SettlementChange,
  type WordedSettlement,
} from './compare';
