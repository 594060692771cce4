import type { Change, Factor, Model } from './compile';
import { evaluateRule } from './exclusions';
import { holds } from './values';
import type { State } from './situation';

/** One way to answer the open questions of a factor: what it adds to each cell, and whom it alone knocks out. */
export interface Completion {
  readonly change: Int32Array;
  readonly knockedOut: Uint8Array;
}

/** All completions of one factor that has open questions. */
export type OpenFactor = readonly Completion[];

/**
 * For every factor with an open question: its completions, beyond what the known answers already add. An alternative is
 * knocked out by a completion where an exclusion, otherwise met, has its open questions in this factor alone.
 */
export function listOpenFactors(model: Model, state: State): OpenFactor[] {
  const result: OpenFactor[] = [];
  for (const factor of model.factors) {
    const open = factor.questions.filter((question) => (state[question] ?? -1) < 0);
    if (open.length > 0) result.push(completeFactor(model, { factor, open, state }));
  }
  return result;
}

interface FactorInput {
  readonly factor: Factor;
  readonly open: readonly number[];
  readonly state: State;
}

function completeFactor(model: Model, { factor, open, state }: FactorInput): Completion[] {
  const judged = model.exclusions.filter((exclusion) => {
    const undecided = exclusion.questions.filter((question) => (state[question] ?? -1) < 0);
    return undecided.length > 0 && undecided.every((question) => open.includes(question));
  });
  const already = factor.joint.filter((effect) => holds(effect, state));
  return combine(model, open, state).map((completed) => {
    const change = new Int32Array(model.alternatives * model.criteria);
    for (const question of open) addChange(change, model.single[question]?.[completed[question] ?? 0]);
    for (const effect of factor.joint) if (holds(effect, completed) && !already.includes(effect)) addChange(change, effect.change);
    const knockedOut = new Uint8Array(model.alternatives);
    for (const exclusion of judged) {
      if (evaluateRule(exclusion, completed) === 'true') for (const alternative of exclusion.alternatives) knockedOut[alternative] = 1;
    }
    return { change, knockedOut };
  });
}

function addChange(total: Int32Array, change: Change | undefined): void {
  change?.cells.forEach((cell, k) => {
    total[cell] = (total[cell] ?? 0) + (change.points[k] ?? 0);
  });
}

/** Every way to answer the listed questions on top of a state. */
export function combine(model: Model, open: readonly number[], state: State): State[] {
  let states: State[] = [state];
  for (const question of open) {
    states = states.flatMap((before) =>
      Array.from({ length: model.choiceCount[question] ?? 0 }, (_, choice) => {
        const next = before.slice();
        next[question] = choice;
        return next;
      }),
    );
  }
  return states;
}
