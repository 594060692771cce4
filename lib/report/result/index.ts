export { buildReport } from './build';
export { comparePlaces, listDifferences, nameAnswer } from './differences';
export { chooseRival, compareWith, concludeDuel, type Duel, type DuelRow } from './duel';
export { describeDrift, type Drift } from './drift';
export { describeDuties, type Duties } from './duties';
export { wordObstruction } from './exclusions';
export { collectFindings, type Findings } from './findings';
export { wordGrounds, type Ground, type Grounds } from './grounds';
export { listResultTexts } from './list-texts';
export { wordLive, wordLiveVerdict, type LiveResult } from './live';
export { wordPlace } from './place';
export type { RankShares } from './rank-shares';
export { concludeRanking, titleRanking } from './ranking-title';
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
export type { Shared } from './shared';
export { linkTitle, titleResult, verdictTitle } from './titles';
export type { WeightLine } from './weight-lines';
