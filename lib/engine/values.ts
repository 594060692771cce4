import type { Model } from './compile';
import type { State } from './conditions';
import { listDemands, sumDemands } from './demands';
import { listJointRows, type EffectTable } from './effects';
import { presume } from './presumed';

/**
 * Values by cell (`alternative * criteria + criterion`): base performances, the effects of every answer known or presumed, and in
 * every cell what these answers demand. Other open answers add nothing.
 */
export function evaluate(model: Model, answered: State): number[] {
  const state = presume(model, answered);
  const values = sumEffects(model, state, listJointRows(model.effects, state));
  lift(values, sumDemands(listDemands(model, state), model.alternatives), model.criteria);
  return values;
}

/** The same without what is demanded. `jointRows`: of the joint effects that hold. */
export function sumEffects({ base, effects }: Model, state: State, jointRows: readonly number[]): number[] {
  const values = base.slice();
  for (let question = 0; question < state.length; question++) {
    const choice = state[question] ?? -1;
    if (choice >= 0) addRow(effects, values, (effects.rows[question] ?? 0) + choice);
  }
  for (const row of jointRows) addRow(effects, values, row);
  return values;
}

/** Adds to values what is demanded of each alternative, in points, on every criterion. */
export function lift(values: number[], demanded: readonly number[] | null, criteria: number): void {
  if (!demanded) return;
  for (let alternative = 0, cell = 0; alternative < demanded.length; alternative++) {
    const points = demanded[alternative] ?? 0;
    for (const end = cell + criteria; cell < end; cell++) values[cell] = (values[cell] ?? 0) + points;
  }
}

function addRow({ starts, points, cells }: EffectTable, values: number[], row: number): void {
  const end = starts[row + 1] ?? 0;
  for (let k = starts[row] ?? 0; k < end; k++) {
    const cell = cells[k] ?? 0;
    values[cell] = (values[cell] ?? 0) + (points[k] ?? 0);
  }
}

/** What weights make of the rules: worked out once, for any answers. */
export interface Stakes {
  readonly weights: Float64Array;
  /** By alternative: its score before any answer. */
  readonly base: Float64Array;
  /** By `row * alternatives + alternative`: what a row of the effects adds to a score. */
  readonly gains: Float64Array;
}

export function weighEffects(model: Model, weights: Float64Array): Stakes {
  const { questions, starts, points, cells } = model.effects;
  const gains = new Float64Array(questions.length * model.alternatives);
  for (let row = 0; row < questions.length; row++) {
    const end = starts[row + 1] ?? 0;
    for (let k = starts[row] ?? 0; k < end; k++) {
      const cell = cells[k] ?? 0;
      const slot = row * model.alternatives + Math.floor(cell / model.criteria);
      gains[slot] = (gains[slot] ?? 0) + (points[k] ?? 0) * (weights[cell % model.criteria] ?? 0);
    }
  }
  liftGains(model, weights, gains);
  return { weights, base: scoreOf(model, model.base, weights), gains };
}

/** A demand adds its points whatever the weights are. */
function liftGains({ demands, effects, alternatives: m }: Model, weights: Float64Array, gains: Float64Array): void {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  demands.forEach((choices, question) => {
    choices.forEach((made, choice) => {
      const slot = ((effects.rows[question] ?? 0) + choice) * m;
      for (const { points } of made) points.forEach((point, i) => (gains[slot + i] = (gains[slot + i] ?? 0) + point * total));
    });
  });
}

/** What answers add to scores. */
export interface Additions {
  readonly state: State;
  /** Of the joint effects that hold. */
  readonly jointRows: readonly number[];
  readonly gains: Float64Array;
}

/** By question: what its answer adds to the score of one alternative. */
export function scoreByQuestion(model: Model, { state, jointRows, gains }: Additions, alternative: number): number[] {
  const { alternatives: m, effects } = model;
  const scores = new Array<number>(state.length);
  for (let question = 0; question < state.length; question++) {
    const choice = state[question] ?? -1;
    const slot = ((effects.rows[question] ?? 0) + choice) * m;
    scores[question] = choice < 0 ? 0 : (gains[slot + alternative] ?? 0);
  }
  for (const row of jointRows) {
    const question = effects.questions[row] ?? 0;
    scores[question] = (scores[question] ?? 0) + (gains[row * m + alternative] ?? 0);
  }
  return scores;
}

/** Weight x value, summed by alternative: exact integers. */
export function scoreOf(model: Model, values: readonly number[], weights: Float64Array): Float64Array {
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
