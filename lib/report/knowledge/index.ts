export { wordCounts, wordPercent } from './agreement-figures';
export { describeAgreement, type AgreementText, type CaseText, type MissText } from './describe-agreement';
export { describeGlossary, type GlossaryEntry, type GlossaryGroup } from './describe-glossary';
export {
  describeMethod,
  listMethodTexts,
  type PlatformPoints,
  type CriterionRulesText,
  type Method,
  type PurposeText,
} from './describe-method';
export { describeOverview, listOverviewTexts, type Overview, type OverviewPlatform } from './describe-overview';
export {
  describePlatform,
  listPortraitTexts,
  MOVES_SHOWN,
  type EffectText,
  type PlatformCriterion,
  type PlatformLimit,
  type PlatformPortrait,
} from './describe-platform';
export { describeSystems, type SystemText } from './describe-systems';
export { wordPoints } from './points';
