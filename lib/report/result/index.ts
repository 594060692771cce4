export { isOpen } from './answers';
export { buildBrief, buildReport } from './build';
export { buildDecisions, findDecisions, type FoundDecisions, type ReportDecision, type ReportDecisions } from './decisions';
export { comparePlaces, listDifferences, nameAnswer } from './differences';
export { chooseRival, compareWith, concludeDuel, type Duel, type DuelRow } from './duel';
export { describeDrift, type Drift } from './drift';
export { describeDuties, wordLayers, type Duties, type LayerDuties } from './duties';
export { wordObstruction } from './exclusions';
export type { Findings } from './findings';
export { wordGrounds, type Grounds } from './grounds';
export { listHouseLines } from './house';
export { LOCK_IN, wordLadder } from './ladder';
export { listResultTexts, wordSampling } from './list-texts';
export { wordLive, wordLiveVerdict, type LiveResult } from './live';
export { wordPlace } from './place';
export { concludeRanking, titleRanking } from './ranking-title';
export type {
  BriefReport,
  Obstruction,
  PlacedPlatform,
  PlatformCosts,
  RankedPlatform,
  RecommendedPlatform,
  Report,
  ReportAnswer,
  ReportCaveat,
  ReportChanges,
  ReportContradiction,
  ReportExclusion,
  ReportFact,
  ReportFlip,
  ReportHiddenCost,
  ReportHouse,
  ReportInPlace,
  ReportReason,
  ReportRung,
  ReportStore,
  ReportStores,
  ReportUnmet,
  ReportVerdict,
} from './report';
export { wordStore } from './stores';
export { findStoreNeed } from './store-need';
export { buildSensitivity, type Sensitivity } from './sensitivity';
export type { Shared, WholeShared } from './shared';
export { linkTitle, titleResult, verdictTitle } from './titles';
export { listOtherCaveats } from './unmet';
export { VERDICT_STEPS } from './verdict';
export type { WeightLine } from './weight-lines';
