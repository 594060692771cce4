export { buildReport } from './build';
export { buildSensitivity, type Sensitivity } from './sensitivity';
export type { DecidingAnswers, RivalDistance } from './rivals';
export type { RankShares } from './rank-shares';
export type { WeightLine } from './weight-lines';
export { joinSentences } from '../reader/reader';
export { collectFindings, type Findings } from './findings';
export { describeDuties, type Duties } from './duties';
export { describeDrift, type Drift } from './drift';
export { wordGrounds, type Ground, type Grounds } from './grounds';
export { formatDifference, formatPoints } from '../reader/numbers';
export type {
  Claim,
  PlacedPlatform,
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
