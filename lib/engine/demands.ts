import { splitAnswer, type Answers } from '../model/answers';
import type { State } from './conditions';
import type { Change } from './effects';
import type { Option } from './options';
import type { EffectRules, Rules } from './rules';

/**
 * A demand counts whatever the purpose: what a demanding answer alone does to its criterion is weighed as if a fifth of all
 * weight lay on the criterion besides its own. As the weights of all criteria sum to the whole, that is the same as adding a
 * fifth of the points to the value of every criterion: so leads stay sums over questions and linear in the weights, and
 * every proof, bound and closed form holds as it stands.
 */
export const LIFT_DIVISOR = 5;

/** Whether this answer alone makes a demand of the effect: the effect reads no other question, and a choice given names the criterion. */
export function isDemanded(
  rules: Pick<Rules, 'questions'>,
  [criterion, { when }]: readonly [criterion: string, effect: Pick<EffectRules, 'when'>],
  answers: Answers,
): boolean {
  const [id, ...others] = Object.keys(when);
  if (id === undefined || others.length > 0) return false;
  const choices = rules.questions.find((question) => question.id === id)?.choices;
  const given = splitAnswer(answers[id] ?? '');
  return choices?.some((choice) => given.includes(choice.id) && choice.demands === criterion) ?? false;
}

/** Whether some answer makes a demand of the effect: its points then go in steps of `LIFT_DIVISOR`. */
export function canBeDemanded(rules: Pick<Rules, 'questions'>, criterion: string, effect: Pick<EffectRules, 'when'>): boolean {
  return Object.entries(effect.when).some(([id, choices]) => {
    const asked = rules.questions.find((question) => question.id === id);
    // Of several answers one may demand what another one's points are counted for.
    const answers = asked?.several ? asked.choices.map((choice) => choice.id) : choices;
    return answers.some((choice) => isDemanded(rules, [criterion, effect], { [id]: choice }));
  });
}

/** What a demand adds to a score for a change of its criterion, in points. Throws an Error where that is no whole number. */
export function liftPoints(points: number): number {
  const lifted = points / LIFT_DIVISOR;
  if (!Number.isInteger(lifted)) throw new Error(`Demand of no multiple of ${LIFT_DIVISOR}: ${points}`);
  return lifted;
}

/** What one answer demands of one criterion. */
export interface Demand {
  readonly criterion: number;
  /** By alternative: what it adds to the score, in points. */
  readonly points: readonly number[];
}

/** By question, by option; empty where it demands nothing. */
export type Demands = readonly (readonly (readonly Demand[])[])[];

/** `single`: by option, the effects of one question before any demand. */
export function readDemands(rules: Rules, options: readonly (readonly Option[])[], single: readonly (readonly Change[])[]): Demands {
  return rules.questions.map(({ choices }, question) =>
    (options[question] ?? []).map((option, place) => {
      const demanded = choices.filter(({ id }) => option.choices.includes(id)).flatMap(({ demands }) => demands ?? []);
      return [...new Set(demanded)].map((id) => readDemand(rules, id, single[question]?.[place]));
    }),
  );
}

function readDemand(rules: Rules, demanded: string, change: Change | undefined): Demand {
  const criterion = rules.criteria.findIndex(({ id }) => id === demanded);
  if (criterion < 0) throw new Error(`Unknown criterion: ${demanded}`);
  return { criterion, points: rules.alternatives.map((_, alternative) => liftPoints(pointsOf(change, [alternative, criterion]))) };
}

function pointsOf(change: Change | undefined, [alternative, criterion]: readonly [number, number]): number {
  return (change?.points ?? []).reduce(
    (sum, points, k) => sum + (change?.alternatives[k] === alternative && change.criteria[k] === criterion ? points : 0),
    0,
  );
}

/** The same as points on the value of every criterion. */
export function spreadDemand({ points }: Demand, criteria: number): Change {
  const cells = points.flatMap((point, alternative) =>
    Array.from({ length: criteria }, (_, criterion) => ({ point, alternative, criterion })),
  );
  return {
    alternatives: cells.map(({ alternative }) => alternative),
    criteria: cells.map(({ criterion }) => criterion),
    points: cells.map(({ point }) => point),
  };
}

const NONE: readonly Demand[] = [];

/** The demands that answers make. */
export function listDemands({ demands }: { readonly demands: Demands }, state: State): readonly Demand[] {
  const made: Demand[] = [];
  for (let question = 0; question < state.length; question++) {
    for (const demand of demands[question]?.[state[question] ?? -1] ?? NONE) made.push(demand);
  }
  return made;
}

/** By alternative: what some demands add to the score, in points; null where there are none. */
export function sumDemands(demands: readonly Demand[], alternatives: number): readonly number[] | null {
  if (demands.length === 0) return null;
  const sums = new Array<number>(alternatives).fill(0);
  for (const { points } of demands) for (let i = 0; i < alternatives; i++) sums[i] = (sums[i] ?? 0) + (points[i] ?? 0);
  return sums;
}
