export { dealFolds, findMoves, FOLDS, measureBaselines, measureFolds, type Baseline, type MovedCase } from './baselines';
export { correlateCriteria, CORRELATION_BOUND, findSharedFacts } from './correlation';
export { findDecisions, type FoundDecisions, type ShownDecision } from './find-decisions';
export { measureLeftOut, type LeftOutAgreement } from './left-out';
export { measureAgreement, type Agreement, type CaseResult, type Decision, type DecidingReason, type FamilyCounts } from './measure';
export { measureNearest, type NearestAgreement } from './measure-nearest';
export { selectCases, typicalAnswers } from './typical';
