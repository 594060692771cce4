import type { Assessment } from './assessment';
import { holds } from './conditions';
import { countingPoints } from './counting';
import { isDemanded, LIFT_DIVISOR } from './demands';
import { listCounted } from './presumed';
import type { CriterionRules, Rules } from './rules';

/** Below the middle of the scale a base performance is a weakness, from it on a strength. */
const MIDDLE = 50;

/**
 * Whose rating carries a term, so that its sentence may stand where the term stands. `own`: it raises or lowers the subject
 * itself as the lead says. `rival`: it leaves the subject alone, and moves the one named the other way. `more`: it moves both
 * alike, the one named further; a sentence that praises would stand among what speaks against, so only the answer is told.
 */
export type TermBearer = { readonly kind: 'own' } | { readonly kind: 'rival' | 'more'; readonly alternative: string };

/** The base performance itself, or the effect at index `effect` of the criterion; `lead` in the units of a reason. */
export type ReasonTerm =
  | { readonly kind: 'base'; readonly lead: number; readonly bearer: TermBearer }
  | { readonly kind: 'effect'; readonly effect: number; readonly lead: number; readonly bearer: TermBearer };

export interface TermContext {
  readonly rules: Rules;
  readonly assessment: Assessment;
  readonly subject: string;
  readonly rivals: readonly string[];
}

type PointsOf = (alternative: string) => number;

/** What one criterion's lead is made of: its base performances, then every effect that holds. They sum to the lead. */
export function findTerms(context: TermContext, criterion: number): ReasonTerm[] {
  const { rules, assessment } = context;
  const axis = rules.criteria[criterion];
  const weight = assessment.weights[criterion] ?? 0;
  if (!axis) return [];
  const answers = listCounted(assessment);
  const effects = axis.effects.flatMap((effect, index): ReasonTerm[] => {
    if (!holds(effect.when, answers)) return [];
    const pointsOf: PointsOf = (id) => countingPoints(rules, axis, { effect, answers, alternative: id });
    const lift = isDemanded(rules, [axis.id, effect], answers) ? assessment.weightTotal / LIFT_DIVISOR : 0;
    const lead = (weight + lift) * difference(context, pointsOf);
    return [{ kind: 'effect', effect: index, lead, bearer: findBearer(context, pointsOf, Math.sign(lead)) }];
  });
  return [findBase(context, axis, weight), ...effects];
}

function findBase(context: TermContext, axis: CriterionRules, weight: number): ReasonTerm {
  const pointsOf: PointsOf = (id) => axis.base[id]?.performance ?? 0;
  const lead = weight * difference(context, pointsOf);
  const isStrong = pointsOf(context.subject) >= MIDDLE;
  const own = lead > 0 === isStrong || lead === 0;
  return {
    kind: 'base',
    lead,
    bearer: own ? { kind: 'own' } : { kind: 'rival', alternative: findFurthest(context, pointsOf, Math.sign(lead)) },
  };
}

function difference({ subject, rivals }: TermContext, pointsOf: PointsOf): number {
  return rivals.reduce((sum, rival) => sum + pointsOf(subject) - pointsOf(rival), 0);
}

function findBearer(context: TermContext, pointsOf: PointsOf, direction: number): TermBearer {
  const own = Math.sign(pointsOf(context.subject));
  if (own === direction) return { kind: 'own' };
  return { kind: own === 0 ? 'rival' : 'more', alternative: findFurthest(context, pointsOf, direction) };
}

/** The rival that a term moves furthest against its direction; the first of those alike. */
function findFurthest({ rivals }: TermContext, pointsOf: PointsOf, direction: number): string {
  return rivals.reduce((best, rival) => (direction * pointsOf(rival) < direction * pointsOf(best) ? rival : best), rivals[0] ?? '');
}
