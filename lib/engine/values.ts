import type { Change, JointEffect, Model } from './compile';
import type { State } from './situation';

/** Values by cell (`alternative * criteria + criterion`) and, with weights, what each question adds to each score. */
export interface Evaluation {
  readonly values: Int32Array;
  /** By `alternative * questions + question`, in the units of the score. */
  readonly byQuestion: Float64Array;
}

/** Base performances and the effects of every known answer. Open answers add nothing. */
export function evaluate(model: Model, state: State, weights: Float64Array): Evaluation {
  const values = model.base.slice();
  const byQuestion = new Float64Array(model.alternatives * model.questions);
  const add = (change: Change, question: number): void => {
    for (let k = 0; k < change.cells.length; k++) {
      const cell = change.cells[k] ?? 0;
      const points = change.points[k] ?? 0;
      const alternative = (cell / model.criteria) | 0;
      const slot = alternative * model.questions + question;
      values[cell] = (values[cell] ?? 0) + points;
      byQuestion[slot] = (byQuestion[slot] ?? 0) + points * (weights[cell - alternative * model.criteria] ?? 0);
    }
  };
  for (let question = 0; question < model.questions; question++) {
    const choice = state[question] ?? -1;
    const change = choice < 0 ? undefined : model.single[question]?.[choice];
    if (change) add(change, question);
  }
  for (const effect of model.joint) if (holds(effect, state)) add(effect.change, effect.questions[0] ?? 0);
  return { values, byQuestion };
}

/** Whether every question of a joint effect is answered so that it applies. */
export function holds(effect: JointEffect, state: State): boolean {
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
