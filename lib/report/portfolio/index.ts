export { buildPortfolio, describeToday, PLATFORM_COST, type PortfolioEntry, type PortfolioWish } from './build';
export { listLimits } from './limits';
export { describePlace } from './place';
export type { FitCell, PortfolioFit, PortfolioReport, ReportCount, ReportEffort, ReportMoves, RunPlatform, SecondPlan } from './report';
export { buildWorkloads } from './workloads';
export type { PortfolioHouse, SharedPortfolio } from './shared';
