export { comparePlans, type Pair, type PlanComparison } from './compare';
export { isPlaced, type ComparedPlan, type Place, type WorkloadRow } from './rows';
export {
  bestOf,
  type ComparedPlans,
  describePlans,
  differenceOf,
  listDiffers,
  titleRows,
  titleTotals,
  wordPlansHeadline,
  wordPlansSummary,
  wordTrade,
} from './sentences';
export { type Way, wordWay } from './way';
