export {
  buildPortfolio,
  describeToday,
  planEntries,
  PLATFORM_COST,
  type PortfolioEntry,
  type PortfolioInput,
  type PortfolioWish,
} from './build';
export { listLimits } from './limits';
export { describePlace } from './place';
export type {
  FitCell,
  PortfolioFit,
  PortfolioReport,
  ReportCount,
  ReportEffort,
  MoveStep,
  ReportMoves,
  RunPlatform,
  SecondPlan,
} from './report';
export { buildWorkloads, toInput } from './workloads';
export type { PortfolioHouse, SharedPortfolio } from './shared';
export {
  bestOf,
  comparePlans,
  type ComparedPlans,
  describePlans,
  differenceOf,
  isPlaced,
  listDiffers,
  type Pair,
  type Place,
  type PlanComparison,
  titleRows,
  titleTotals,
  type Way,
  type WorkloadRow,
  wordPlansHeadline,
  wordPlansSummary,
  wordTrade,
  wordWay,
} from './comparison';
