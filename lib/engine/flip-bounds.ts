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
    const [own, later] = [factor * step, (factor + 1) * step];
    bounds.copyWithin(own, later, later + step);
    for (let changes = 1; changes <= MOST_CHANGES; changes++) {
      const equallyMany = moves[factor]?.[changes - 1] ?? [];
      if (equallyMany.length === 0) continue;
      const at = (factor * MOST_CHANGES + changes - 1) * m;
      raise(within, { gains: board.gains[factor] ?? bounds, equallyMany, from: board.rows[factor] ?? 0, rival, at, m });
      // So many changes less leave the later factors as many more.
      for (let cell = changes * m; cell < step; cell++) {
        const most = (within[at + (cell % m)] ?? 0) + (bounds[later + cell - changes * m] ?? 0);
        bounds[own + cell] = Math.max(bounds[own + cell] ?? 0, most);
      }
    }
  }
  return { from: bounds, within };
}

interface Moves {
  readonly gains: Float64Array;
  readonly equallyMany: readonly Move[];
  readonly from: number;
  readonly rival: number;
  /** Where the bounds of these moves begin. */
  readonly at: number;
  readonly m: number;
}

/** Raises bounds to what the best of some moves gains. */
function raise(bounds: Float64Array, { gains, equallyMany, from, rival, at, m }: Moves): void {
  for (const { row } of equallyMany) {
    const own = (gains[row * m + rival] ?? 0) - (gains[from * m + rival] ?? 0);
    for (let i = 0; i < m; i++) {
      const gain = own - (gains[row * m + i] ?? 0) + (gains[from * m + i] ?? 0);
      if (gain > (bounds[at + i] ?? 0)) bounds[at + i] = gain;
    }
  }
}
