import type { Assessment, RankedAlternative } from './assessment';
import { holds } from './conditions';
import { isDemanded, LIFT_DIVISOR } from './demands';
import type { Rules } from './rules';

/** How many reasons for the recommendation are given. */
const STRONGEST = 3;

/** Why the recommended alternative leads: coded, in the units of the score times `rivals`. */
export interface Rationale {
  readonly alternative: string;
  /** How many alternatives it is compared with: `lead / rivals` is the lead over their average. */
  readonly rivals: number;
  /** The criteria that carry it most, the strongest first. */
  readonly strongest: readonly Reason[];
  /** The criterion that speaks most against it, if any does. */
  readonly against: Reason | null;
}

/** A criterion's part in the lead over the other possible alternatives, and what it rests on. */
export interface Reason {
  readonly criterion: string;
  readonly lead: number;
  /** What pulls in the direction of `lead`, the strongest first. They need not sum to it: others may pull back. */
  readonly terms: readonly ReasonTerm[];
}

/** The base performance itself, or the effect at index `effect` of the criterion. */
export type ReasonTerm =
  { readonly kind: 'base'; readonly lead: number } | { readonly kind: 'effect'; readonly effect: number; readonly lead: number };

/**
 * Compares the recommended alternative with the average of the others that are not excluded (with all others, where none
 * is left): lead of a criterion = weight x (rivals x value - sum of the rivals' values), an exact integer.
 */
export function explainRecommendation(rules: Rules, assessment: Assessment): Rationale | null {
  const [subject, ...others] = assessment.ranking;
  if (!assessment.recommendation || !subject) return null;
  const possible = others.filter(({ status }) => status !== 'out');
  const comparison: Comparison = { rules, assessment, subject, rivals: possible.length > 0 ? possible : others };
  const reasons = rules.criteria.map((_, criterion) => findReason(comparison, criterion));
  const byLead = [...reasons].sort((a, b) => b.lead - a.lead);
  const last = byLead.at(-1);
  return {
    alternative: subject.alternative,
    rivals: comparison.rivals.length,
    strongest: byLead.filter(({ lead }) => lead > 0).slice(0, STRONGEST),
    against: last && last.lead < 0 ? last : null,
  };
}

interface Comparison {
  readonly rules: Rules;
  readonly assessment: Assessment;
  readonly subject: RankedAlternative;
  readonly rivals: readonly RankedAlternative[];
}

function findReason({ rules, assessment, subject, rivals }: Comparison, criterion: number): Reason {
  const axis = rules.criteria[criterion];
  const weight = assessment.weights[criterion] ?? 0;
  const leadOf = (pointsOf: (alternative: string) => number, own = weight): number =>
    own * rivals.reduce((sum, rival) => sum + pointsOf(subject.alternative) - pointsOf(rival.alternative), 0);
  const terms: ReasonTerm[] = [{ kind: 'base', lead: leadOf((id) => axis?.base[id]?.performance ?? 0) }];
  axis?.effects.forEach((effect, index) => {
    if (!holds(effect.when, assessment.answers)) return;
    const lift = isDemanded(rules, [axis.id, effect], assessment.answers) ? assessment.weightTotal / LIFT_DIVISOR : 0;
    terms.push({ kind: 'effect', effect: index, lead: leadOf((id) => effect.change[id] ?? 0, weight + lift) });
  });
  const lead = terms.reduce((sum, term) => sum + term.lead, 0);
  const direction = Math.sign(lead);
  return {
    criterion: axis?.id ?? '',
    lead,
    terms: terms.filter((term) => Math.sign(term.lead) === direction && direction !== 0).sort((a, b) => direction * (b.lead - a.lead)),
  };
}
