import type { Model } from './compile';
import { MOST_CHANGES, type Move, type Start } from './flip-starts';

/** A tie goes to the alternative declared first. Scores are whole numbers, so half a unit settles it. */
const TIE = 0.5;

export interface Rivalry {
  readonly start: Start;
  readonly rival: number;
  /** The lead that the rival needs, in units of the score. */
  readonly least: number;
}

/** The most that a rival gains on each alternative. */
export interface GainBounds {
  /**
   * By up to so many changes in the factors from one on, less what it needs for its lead or a tie: at
   * `(factor * (MOST_CHANGES + 1) + changes) * alternatives + alternative`.
   */
  readonly from: Float64Array;
  /** By exactly so many changes in one factor, at `(factor * MOST_CHANGES + changes - 1) * alternatives + alternative`. */
  readonly within: Float64Array;
}

/** Gains of factors add up, so the best of each number of changes is carried from the last factor to the first. */
export function boundGains(model: Model, { start: { moves, board }, rival, least }: Rivalry): GainBounds {
  const m = model.alternatives;
  const step = (MOST_CHANGES + 1) * m;
  const bounds = new Float64Array((moves.length + 1) * step);
  const within = new Float64Array(moves.length * MOST_CHANGES * m).fill(-Infinity);
  for (let cell = 0; cell < step; cell++) bounds[moves.length * step + cell] = -Math.max(least, cell % m < rival ? TIE : 0);
  for (let factor = moves.length - 1; factor >= 0; factor--) {
    const later = bounds.subarray((factor + 1) * step, (factor + 2) * step);
    const own = bounds.subarray(factor * step, (factor + 1) * step);
    const gains = board.gains[factor] ?? later;
    own.set(later);
    moves[factor]?.forEach((equallyMany, index) => {
      const best = within.subarray((factor * MOST_CHANGES + index) * m, (factor * MOST_CHANGES + index + 1) * m);
      findBest(gains, { equallyMany, from: board.rows[factor] ?? 0, rival, m }, best);
      // One change less leaves the later factors one more.
      for (let cell = (index + 1) * m; cell < step; cell++) {
        own[cell] = Math.max(own[cell] ?? 0, (best[cell % m] ?? 0) + (later[cell - (index + 1) * m] ?? 0));
      }
    });
  }
  return { from: bounds, within };
}

interface Moves {
  readonly equallyMany: readonly Move[];
  readonly from: number;
  readonly rival: number;
  readonly m: number;
}

/** Raises `best` to what the best of some moves gains. */
function findBest(gains: Float64Array, { equallyMany, from, rival, m }: Moves, best: Float64Array): void {
  for (const { row } of equallyMany) {
    const own = (gains[row * m + rival] ?? 0) - (gains[from * m + rival] ?? 0);
    for (let i = 0; i < m; i++) {
      const gain = own - (gains[row * m + i] ?? 0) + (gains[from * m + i] ?? 0);
      if (gain > (best[i] ?? 0)) best[i] = gain;
    }
  }
}
