export { buildPortfolio, describeToday, PLATFORM_COST, type PortfolioEntry, type PortfolioWish } from './build';
export type { FitCell, PortfolioFit, PortfolioReport, ReportCount, ReportPlacement, RunPlatform, SecondPlan } from './report';
