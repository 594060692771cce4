export { assess } from './assess';
export { measureRobustness, VERDICT_BOUNDS, type Robustness, type Shares, type Verdict } from './acceptability';
export type { Assessment, FoundExclusion, RankedAlternative, Recommendation, Status } from './assessment';
export { measureConfidence } from './confidence';
export { measureShares, type ExactShares } from './exact-shares';
export { findFlips, type AnswerChange, type Flip } from './flips';
export { deepFreeze, setDevelopmentFreeze } from './freeze';
export { describeMove, type Move } from './move';
export { findBestLift, findNearest, type Lift, type Nearest } from './nearest';
export { orderOpenQuestions, STOP_SHARE, type OpenQuestion, type Outlook } from './next-question';
export { maximumRegret, rankScores, sampleShares, scoreAlternatives, type PlainQuestionnaire } from './plain';
export {
  planPortfolio,
  type Placement,
  type Portfolio,
  type PortfolioOptions,
  type PortfolioPlan,
  type PortfolioWorkload,
} from './portfolio';
export { explainAlternative, explainRecommendation, type Rationale, type Reason, type ReasonTerm } from './rationale';
export type { CriterionRules, EffectRules, ExclusionRules, PurposeRules, QuestionRules, Rules } from './rules';
export { findHopeless, findReaches, findWeightFlips, type Hopeless, type Reach, type WeightFlip } from './sensitivity';
export { adopt, arePrioritiesSame, findSettlements, type Adoption, type Settlement, type Stance } from './settlements';
export { simplexShareAtLeastZero } from './simplex';
export { chooseSubset, type Plan, type SubsetAnswer, type SubsetProblem } from './subsets';
export { findSufficientAnswers } from './sufficient';
export { findLeastShift, findThresholds, type Threshold, type WeightShift, type WeightThresholds } from './weight-changes';
export { combineTiers, rankOrderCentroid, tierWeights, type ExactWeights } from './weights';
