import type { Assessment, RankedAlternative } from './assessment';
import { findDecisive, findWithheld, type DecisiveAnswer, type Withheld } from './decisive';
import { findTerms, type ReasonTerm, type TermContext } from './reason-terms';
import type { Rules } from './rules';

/** How many reasons for the recommendation are given. */
const STRONGEST = 3;

/** Why the recommended alternative leads: coded, in the units of the score times `rivals`. */
export interface Rationale {
  readonly alternative: string;
  /** The one it is compared with; null where it is compared with the average of the others. */
  readonly rival: string | null;
  /** How many alternatives it is compared with: `lead / rivals` is the lead over their average. */
  readonly rivals: number;
  /** The criteria that carry it most, the strongest first. */
  readonly strongest: readonly Reason[];
  /** The criterion that speaks most against it, if any does. */
  readonly against: Reason | null;
  /** The answer that gains it most on the rival; null without a rival, or where no answer gains anything. */
  readonly decisive: DecisiveAnswer | null;
  /** What would be ahead of it but is excluded, best first; empty without a rival. */
  readonly withheld: readonly Withheld[];
}

/** A criterion's part in the lead over what it is compared with, and what it rests on. */
export interface Reason {
  readonly criterion: string;
  readonly lead: number;
  /** What pulls in the direction of `lead`, the strongest first. They need not sum to it: others may pull back. */
  readonly terms: readonly ReasonTerm[];
}

/**
 * Compares the recommended alternative with its rivals: lead of a criterion = weight x (rivals x value - sum of the rivals'
 * values), an exact integer. Rules that say so compare with one rival, the others with all that are possible.
 */
export function explainRecommendation(rules: Rules, assessment: Assessment): Rationale | null {
  const [subject] = assessment.ranking;
  if (!assessment.recommendation || !subject) return null;
  const rivals = chooseRivals(rules, assessment);
  const rival = rules.reasons === 'rival' ? (rivals[0] ?? null) : null;
  const context: TermContext = { rules, assessment, subject: subject.alternative, rivals: rivals.map(({ alternative }) => alternative) };
  const byLead = explainCriteria(context);
  const last = byLead.at(-1);
  return {
    alternative: subject.alternative,
    rival: rival?.alternative ?? null,
    rivals: rivals.length,
    strongest: byLead.filter(({ lead }) => lead > 0).slice(0, STRONGEST),
    against: last && last.lead < 0 ? last : null,
    decisive: rival ? findDecisive(context, { subject, rival }) : null,
    withheld: rival ? findWithheld(assessment, subject) : [],
  };
}

/** All that are possible, or all where none is; as one rival the best of another family, or else the best. */
function chooseRivals(rules: Rules, { ranking: [subject, ...others] }: Assessment): readonly RankedAlternative[] {
  const possible = others.filter(({ status }) => status !== 'out');
  const candidates = possible.length > 0 ? possible : others;
  if (rules.reasons !== 'rival') return candidates;
  return (
    candidates.some(({ family }) => family !== subject?.family) ? candidates.filter(({ family }) => family !== subject?.family) : candidates
  ).slice(0, 1);
}

/** Every criterion's part in the lead of the subject over its rivals, the greatest first. */
export function explainCriteria(context: TermContext): Reason[] {
  return context.rules.criteria.map((_, criterion) => findReason(context, criterion)).sort((a, b) => b.lead - a.lead);
}

function findReason(context: TermContext, criterion: number): Reason {
  const terms = findTerms(context, criterion);
  const lead = terms.reduce((sum, term) => sum + term.lead, 0);
  const direction = Math.sign(lead);
  return {
    criterion: context.rules.criteria[criterion]?.id ?? '',
    lead,
    terms: terms.filter((term) => Math.sign(term.lead) === direction && direction !== 0).sort((a, b) => direction * (b.lead - a.lead)),
  };
}
