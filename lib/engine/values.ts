import type { Change, JointEffect, Model } from './compile';
import type { State } from './situation';

/**
 * Values by cell (`alternative * criteria + criterion`): base performances and the effects of every known answer. Open
 * answers add nothing.
 */
export function evaluate(model: Model, state: State): Int32Array {
  const values = model.base.slice();
  visitChanges(model, state, ({ alternatives, criteria, points }) => {
    for (let k = 0; k < points.length; k++) {
      const cell = (alternatives[k] ?? 0) * model.criteria + (criteria[k] ?? 0);
      values[cell] = (values[cell] ?? 0) + (points[k] ?? 0);
    }
  });
  return values;
}

/** What each known answer adds to each score, by `alternative * questions + question`. */
export function scoreByQuestion(model: Model, state: State, weights: Float64Array): number[] {
  // A plain array: a typed one of this size would be allocated outside the heap, which costs more than the sums.
  const byQuestion = new Array<number>(model.alternatives * model.questions).fill(0);
  visitChanges(model, state, ({ alternatives, criteria, points }, question) => {
    for (let k = 0; k < points.length; k++) {
      const slot = (alternatives[k] ?? 0) * model.questions + question;
      byQuestion[slot] = (byQuestion[slot] ?? 0) + (points[k] ?? 0) * (weights[criteria[k] ?? 0] ?? 0);
    }
  });
  return byQuestion;
}

/** Each change that the known answers bring; one of several questions counts for the first that its condition names. */
function visitChanges(model: Model, state: State, visit: (change: Change, question: number) => void): void {
  for (let question = 0; question < model.questions; question++) {
    const change = model.single[question]?.[state[question] ?? -1];
    if (change) visit(change, question);
  }
  for (const effect of model.joint) if (holds(effect, state)) visit(effect.change, effect.questions[0] ?? 0);
}

/** Whether every question of a joint effect is answered so that it applies. */
export function holds(effect: Pick<JointEffect, 'questions' | 'masks'>, state: State): boolean {
  for (let k = 0; k < effect.questions.length; k++) {
    const choice = state[effect.questions[k] ?? 0] ?? -1;
    if (choice < 0 || !(((effect.masks[k] ?? 0) >> choice) & 1)) return false;
  }
  return true;
}

/** Weight x value, summed by alternative: exact integers. */
export function scoreOf(model: Model, values: Int32Array, weights: Float64Array): Float64Array {
  const scores = new Float64Array(model.alternatives);
  for (let alternative = 0; alternative < model.alternatives; alternative++) {
    let sum = 0;
    const row = alternative * model.criteria;
    for (let criterion = 0; criterion < model.criteria; criterion++) {
      sum += (weights[criterion] ?? 0) * (values[row + criterion] ?? 0);
    }
    scores[alternative] = sum;
  }
  return scores;
}

/** The first of the best that is not out; -1 where all are. */
export function findBest(scores: Float64Array, out: number): number {
  let best = -1;
  let most = -Infinity;
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i] ?? 0;
    if (score <= most || (out >> i) & 1) continue;
    most = score;
    best = i;
  }
  return best;
}
