export { findMoot } from './askable';
export { assess } from './assess';
export type { DrawnAnswer, OpenChances } from './open-chances';
export { SIZE as WEIGHTINGS, VERDICT_BOUNDS, type Robustness, type Verdict } from './acceptability';
export type { Assessment, FoundContradiction, FoundExclusion, RankedAlternative, Recommendation, Status } from './assessment';
export { PURPOSE_QUESTION } from './compile';
export { holds } from './conditions';
export { countingPoints, counts } from './counting';
export { canBeDemanded, isDemanded, LIFT_DIVISOR } from './demands';
export { prepareEffort, type EffortRules, type Situation } from './effort';
export { planByEffort, planInSituation, type EffortOptions, type EffortPlan, type PlanRules } from './effort-plan';
export { listNearby, listOptions } from './options';
export { listCounted } from './presumed';
export type { AnswerChange, Flip } from './flips';
export { deepFreeze, setDevelopmentFreeze } from './freeze';
export { inquire, type Inquiry } from './inquiry';
export { lookAhead } from './look-ahead';
export { describeMove, type Move } from './move';
export type { Lift, Nearest } from './nearest';
export { STOP_SHARE, type OpenQuestion, type Outlook } from './next-question';
export { maximumRegret, rankScores, sampleShares, scoreAlternatives, type PlainQuestionnaire } from './plain';
export {
  pickFit,
  planPortfolio,
  type Fit,
  type Placement,
  type Portfolio,
  type PortfolioOptions,
  type PortfolioPlan,
  type PortfolioWorkload,
} from './portfolio';
export type { DecisiveAnswer, Withheld } from './decisive';
export type { Rationale, Reason } from './rationale';
export type { ReasonTerm, TermBearer } from './reason-terms';
export type { ContradictionRules, CriterionRules, EffectRules, ExclusionRules, PurposeRules, QuestionRules, Rules } from './rules';
export type { Hopeless, Reach, WeightFlip } from './sensitivity';
export {
  adopt,
  arePrioritiesSame,
  findSettlements,
  persuade,
  type Adoption,
  type Persuasion,
  type Settlement,
  type Stance,
} from './settlements';
export { findStandings, type Standings } from './standings';
export { findStaying, type Staying } from './staying';
export { simplexShareAtLeastZero } from './simplex';
export { chooseSubset, type Plan, type SubsetAnswer, type SubsetProblem } from './subsets';
export { findLeastShift, findThresholds, type Threshold, type WeightShift, type WeightThresholds } from './weight-changes';
export { predictAnswer } from './predict';
export { combineTiers, rankOrderCentroid, tierWeights, type ExactWeights } from './weights';
