export { buildReport } from './build';
export { comparePlaces, listDifferences, nameAnswer } from './differences';
export { describeDrift, type Drift } from './drift';
export { describeDuties, type Duties } from './duties';
export { wordObstruction } from './exclusions';
export { collectFindings, type Findings } from './findings';
export { wordGrounds, type Ground, type Grounds } from './grounds';
export { listResultTexts } from './list-texts';
export { wordLive, wordLiveVerdict, type LiveResult } from './live';
export type { RankShares } from './rank-shares';
export type {
  Obstruction,
  PlacedPlatform,
  PlatformCosts,
  RankedPlatform,
  RecommendedPlatform,
  Report,
  ReportAnswer,
  ReportCaveat,
  ReportChanges,
  ReportExclusion,
  ReportReason,
} from './report';
export type { DecidingAnswers, RivalDistance } from './rivals';
export { buildSensitivity, type Sensitivity } from './sensitivity';
export type { WeightLine } from './weight-lines';
