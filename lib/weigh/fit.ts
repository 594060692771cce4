import type { WeighingSettings } from '../model/weighing';
import { findCompanions } from './companions';
import { Likelihood } from './likelihood';
import { findBreach, move, type Limits, type Move } from './limits';
import type { Sheet } from './sheets';

/** Less is not worth a move. */
const LEAST_GAIN = 1e-4;
/** Companions are looked for only where a step alone would be worth it: a short search is enough. */
const PATIENCE = 8;

/** What is fitted: the sheets, the limits, and how. */
export interface Fitting {
  readonly sheets: readonly Sheet[];
  readonly limits: Limits;
  readonly settings: Pick<WeighingSettings, 'penalty' | 'step' | 'seed' | 'rounds'>;
}

/**
 * Moves one strength after the other by a step, in an order drawn anew for each round, where that raises the log-likelihood by more
 * than the penalty takes; together with others where an order asks for it. Nothing that held is broken. Same input, same result.
 */
export function fit({ sheets, limits, settings }: Fitting, start: Int32Array): Int32Array {
  const values = start.slice();
  const likelihood = new Likelihood(sheets, limits.strengths, values);
  const draw = createDraw(settings.seed);
  for (let round = 0; round < settings.rounds; round++) {
    let moved = false;
    for (const strength of shuffle(limits.strengths.length, draw)) {
      const moves = chooseMoves({ limits, settings, likelihood, values }, strength);
      if (!moves) continue;
      moved = true;
      move(values, moves, 1);
      for (const { strength: index, points } of moves) likelihood.shift(index, points);
    }
    if (!moved) break;
    likelihood.reset(values);
  }
  return values;
}

interface Course {
  readonly limits: Limits;
  readonly settings: Fitting['settings'];
  readonly likelihood: Likelihood;
  readonly values: Int32Array;
}

function chooseMoves(course: Course, strength: number): readonly Move[] | null {
  const { limits, settings, values } = course;
  const step = limits.strengths[strength]?.step ?? settings.step;
  const steps = [step, -step].map((points): Move => ({ strength, points }));
  const ranked = steps.map((start) => ({ start, gain: gainOf(course, [start]) })).sort((a, b) => b.gain - a.gain);
  const best = ranked[0];
  if (!best || best.gain <= LEAST_GAIN) return null;
  const breach = findBreach(limits, values, [best.start]);
  if (!breach) return [best.start];
  if (breach.final) return null;
  const moves = findCompanions([best.start], { limits, values, patience: PATIENCE });
  return moves && gainOf(course, moves) > LEAST_GAIN ? moves : null;
}

function gainOf({ limits, settings, likelihood, values }: Course, moves: readonly Move[]): number {
  let gain = 0;
  moves.forEach(({ strength, points }, index) => {
    const distance = (values[strength] ?? 0) - (limits.strengths[strength]?.written ?? 0);
    gain -= (settings.penalty * ((distance + points) ** 2 - distance ** 2)) / settings.step ** 2;
    gain += likelihood.gain(strength, points);
    if (index < moves.length - 1) likelihood.shift(strength, points);
  });
  for (const { strength, points } of moves.slice(0, -1)) likelihood.shift(strength, -points);
  return gain;
}

/** A small fixed sequence (Numerical Recipes' linear congruence): the same on every machine. */
function createDraw(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** 0..count-1 in a drawn order (Fisher and Yates). */
function shuffle(count: number, draw: (below: number) => number): number[] {
  const order = Array.from({ length: count }, (_, index) => index);
  for (let last = count - 1; last > 0; last--) {
    const other = draw(last + 1);
    [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
  }
  return order;
}
