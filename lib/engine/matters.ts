import { sumReaches, type BranchView } from './bounds';
import type { Model } from './compile';
import { evaluateCondition, type State } from './conditions';
import type { Change } from './effects';

/** A branch with the alternatives (as bits) that an answer could still bring to its top. */
export interface Contest {
  readonly view: BranchView;
  readonly contenders: number;
}

/**
 * Drops from a branch every alternative that stays behind one that cannot be excluded, whatever is answered: no completion
 * recommends it. `safe` are the alternatives that cannot be excluded, `current` is the recommendation so far, -1 for none.
 */
export function findContest(model: Model, view: BranchView, { safe, current }: Standing): Contest {
  const m = model.alternatives;
  const { leads } = sumReaches(model, view);
  let contenders = current < 0 ? 0 : 1 << current;
  for (let i = 0; i < m; i++) {
    const isBehind = safe.some((ahead) => ahead !== i && (leads[i * m + ahead] ?? 0) < 0);
    if (!((view.out >> i) & 1) && !isBehind) contenders |= 1 << i;
  }
  return { view, contenders };
}

export interface Standing {
  readonly safe: readonly number[];
  readonly current: number;
}

interface Asked {
  readonly question: number;
  readonly state: State;
  /** As bits. */
  readonly contenders: number;
}

/** Whether an answer could take part in excluding a contender. */
export function canExclude(model: Model, { question, state, contenders }: Asked): boolean {
  return model.exclusions.some(
    (exclusion) =>
      (exclusion.bits & contenders) !== 0 && exclusion.questions.includes(question) && evaluateCondition(exclusion, state) === 'unknown',
  );
}

/**
 * Whether a choice, alone or in a joint effect that is still possible, gives some pair of contenders another lead. What the question is
 * presumed to be is one of its choices.
 */
export function canMoveLead(model: Model, { view: { branch }, contenders }: Contest, question: number): boolean {
  const joint = model.joint.filter(
    (effect) => effect.questions.includes(question) && evaluateCondition(effect, branch.state) === 'unknown',
  );
  const changes = [...(model.single[question] ?? []), ...joint.map(({ change }) => change)];
  return changes.some((change) => !isLevel(scoreChange(model, change, branch.weights), contenders));
}

/**
 * The most (in the units of the score) that an answer alone can bring a contender nearer to the recommendation so far: the
 * term of the question in the greatest regret.
 */
export function measureSwing(model: Model, { view: { branch }, contenders }: Contest, { question, current }: Swing): number {
  let most = 0;
  for (const change of model.single[question] ?? []) {
    const gains = scoreChange(model, change, branch.weights);
    for (let rival = 0; rival < gains.length; rival++) {
      if ((contenders >> rival) & 1) most = Math.max(most, (gains[rival] ?? 0) - (gains[current] ?? 0));
    }
  }
  return most;
}

interface Swing {
  readonly question: number;
  readonly current: number;
}

function scoreChange(model: Model, change: Change, weights: Float64Array): Float64Array {
  const scores = new Float64Array(model.alternatives);
  change.points.forEach((points, k) => {
    const alternative = change.alternatives[k] ?? 0;
    scores[alternative] = (scores[alternative] ?? 0) + points * (weights[change.criteria[k] ?? 0] ?? 0);
  });
  return scores;
}

function isLevel(gains: Float64Array, contenders: number): boolean {
  const first = gains[31 - Math.clz32(contenders)];
  return gains.every((gain, i) => !((contenders >> i) & 1) || gain === first);
}
