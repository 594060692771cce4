export { buildReport } from './build';
export { collectFindings, type Findings } from './findings';
export { describeDrift, type Drift } from './drift';
export { formatDifference, formatPoints } from './numbers';
export type {
  Claim,
  Obstruction,
  PlatformCosts,
  PlatformName,
  RankedPlatform,
  RecommendedPlatform,
  Report,
  ReportAnswer,
  ReportCaveat,
  ReportChanges,
  ReportCriterion,
  ReportEvidence,
  ReportExclusion,
  ReportReason,
} from './report';
