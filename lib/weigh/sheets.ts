import { assess, counts, holds, isDemanded, LIFT_DIVISOR, listCounted, type CriterionRules, type Rules } from '../engine';
import type { Answers } from '../model/answers';
import type { Case } from '../model/case';
import type { WeighingSettings } from '../model/weighing';

/** A decision, or a sheet written for the purpose, that strengths are weighed by. */
export interface Entry {
  /** The kind of its source: a key of the settings' weights. */
  readonly kind: string;
  readonly case: Case;
  /** Alternatives none of which must come first. */
  readonly never?: readonly string[];
}

/** A sheet as the likelihood reads it. What it asks of the weights and exclusions depends on no strength. */
export interface Sheet {
  /** By criterion: the share of the weight, over the temperature. */
  readonly weights: readonly number[];
  /** By alternative: whether no exclusion holds. */
  readonly possible: readonly boolean[];
  readonly terms: readonly Term[];
  /** By `criterion * alternatives + alternative`: the indices of the effects that count, by the strengths as they are at the start. */
  readonly effects: readonly (readonly number[])[];
  /** By criterion: those of them that a demand lifts, and by how much: a share of the weight, over the temperature. */
  readonly lifted: readonly (readonly number[])[];
  readonly lift: number;
}

/** Alternatives one of which the source would have first among some, and what that counts. */
export interface Term {
  readonly liked: readonly boolean[];
  readonly among: readonly boolean[];
  readonly weight: number;
}

/** Null where the entry counts nothing, or nothing that it likes is possible: then no strength can change that. */
export function createSheet(rules: Rules, { kind, case: entry, never = [] }: Entry, settings: WeighingSettings): Sheet | null {
  const weight = settings.weights[kind] ?? 0;
  const assessment = assess(rules, entry.answers, entry.priorities);
  const answers = listCounted(assessment);
  const out = new Set(assessment.ranking.filter(({ status }) => status === 'out').map(({ alternative }) => alternative));
  const possible = rules.alternatives.map(({ id }) => !out.has(id));
  const like = (share: number, likes: (alternative: Rules['alternatives'][number]) => boolean, among = possible): Term => {
    return {
      liked: rules.alternatives.map((alternative, index) => likes(alternative) && among[index] === true),
      among,
      weight: weight * share,
    };
  };
  // What comes second once the expected one is taken away.
  const others = rules.alternatives.map(({ id }, index) => id !== entry.variant && possible[index] === true);
  const terms = [
    ...(entry['family-evidence'] ? [like(1, ({ family }) => entry.acceptable.includes(family))] : []),
    ...(entry['variant-evidence'] ? [like(settings.variant, ({ id }) => id === entry.variant)] : []),
    ...(never.length === 0 ? [] : [possible, others].map((among) => like(1, ({ id }) => !never.includes(id), among))),
    ...(entry['family-evidence'] && entry.unacceptable.length > 0
      ? [like(settings.ruledOut, ({ family }) => !entry.unacceptable.includes(family))]
      : []),
  ].filter((term) => term.weight > 0 && term.liked.includes(true));
  if (terms.length === 0) return null;
  return {
    weights: assessment.weights.map((own) => own / assessment.weightTotal / settings.temperature),
    possible,
    terms,
    effects: rules.criteria.flatMap((axis) => rules.alternatives.map(({ id }) => listCounting(rules, axis, { answers, alternative: id }))),
    lifted: rules.criteria.map(({ id, effects }) =>
      effects.flatMap((effect, index) => (isDemanded(rules, [id, effect], answers) ? [index] : [])),
    ),
    lift: 1 / LIFT_DIVISOR / settings.temperature,
  };
}

interface Side {
  readonly answers: Answers;
  readonly alternative: string;
}

function listCounting(rules: Rules, axis: CriterionRules, side: Side): number[] {
  return axis.effects.flatMap((effect, index) =>
    holds(effect.when, side.answers) && counts(rules, axis, { effect, ...side }) ? [index] : [],
  );
}
