export { criterionPath, exclusionPath, graphPath, storesPath } from './addresses';
export { wordCounts, wordPercent } from './agreement-figures';
export { describeAgreement, type AgreementText, type CaseText, type MissText } from './describe-agreement';
export { describeCriterion, listCriterionTexts, type Change, type CriterionText, type EffectText } from './describe-criterion';
export { describeGlossary, type GlossaryEntry, type GlossaryGroup } from './describe-glossary';
export { describeCaveats, describeExclusions, type CaveatText } from './describe-limits';
export { describeMethod, listMethodTexts, type Method, type NamedRule, type PurposeText } from './describe-method';
export { describeOverview, listOverviewTexts, type Overview, type OverviewPlatform } from './describe-overview';
export { describePlatform, listPortraitTexts, type CriterionLine, type PlatformLimit, type PlatformPortrait } from './describe-platform';
export { describePlatformCriteria, MOVES_SHOWN, type Move, type PlatformCriterion } from './describe-platform-criteria';
export { describeSystems, listSystemGroups, type SystemGroup, type SystemText } from './describe-systems';
export { filterSystems, readSystemFilter, type FilteredSystems, type SystemFilter, type SystemFilterField } from './filter-systems';
export { describeUse, type PlatformUse } from './describe-use';
export { describeUnseen, type UnseenRow, type UnseenText } from './describe-unseen';
export { listFurtherParts, nameFurtherPart, pickFurther } from './further-parts';
export type { JudgedRule, Judgement } from './judgement';
export { wordPoints } from './points';
export { describeAge, listRuleSources, markSource } from './rule-sources';
export { describePlaces, type PlaceGroup, type PlaceText } from './describe-places';
export { countByYear, listDecisions, type DecisionList, type DecisionOption, type ListedDecision } from './decision-list';
export { filterDecisions, type DecisionFilter } from './filter-decisions';
export {
  describeContradictions,
  describeGraph,
  type ContradictionText,
  type GraphLineText,
  type GraphName,
  type GraphText,
} from './describe-graph';
export { describeCriterionQuestions, describeQuestionRules, pickRules, type CriterionQuestions, type QuestionRules } from './describe-node';
export { countGraph, drawRuleGraph } from './rule-graph';
