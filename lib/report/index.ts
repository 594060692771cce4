export { buildReport } from './build';
export { joinSentences } from './reader';
export { collectFindings, type Findings } from './findings';
export { describeDrift, type Drift } from './drift';
export { formatDifference, formatPoints } from './numbers';
export type {
  Claim,
  PlatformCosts,
  PlatformName,
  RankedPlatform,
  RecommendedPlatform,
  Report,
  ReportAnswer,
  ReportCaveat,
  ReportChanges,
  ReportEvidence,
  ReportExclusion,
  ReportReason,
} from './report';
