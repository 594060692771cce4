import type { WeightSample } from './lattice';
import { BLOCK, layOutValues, SCORE_STRIDE, scoreBlock, type Block } from './score-block';

/** What samples add to the scores beyond the table of values, and whom they exclude. */
export interface Adjustment {
  /** Adds to `scores[alternative * SCORE_STRIDE + slot]` for the slots of a block. */
  readonly add: (scores: Float64Array, block: Block) => void;
  /** By sample: the excluded alternatives, as bits. */
  readonly out: Int32Array;
}

/** Two alternatives, by index. */
export type Pair = readonly [number, number];

/** What is compared: values, and who has to be compared sample by sample. */
export interface Field {
  /** By `alternative * criteria + criterion`. */
  readonly values: ArrayLike<number>;
  readonly pairs: readonly Pair[];
  /** By alternative: how many others are ahead of it in every sample. */
  readonly behind: readonly number[];
}

/** Every pair of those that are not out (bits), and nothing known beforehand. */
export function openField(values: ArrayLike<number>, { alternatives, out }: Compared): Field {
  const pairs: Pair[] = [];
  for (let a = 1; a < alternatives; a++) {
    for (let b = 0; b < a; b++) if ((out & ((1 << a) | (1 << b))) === 0) pairs.push([a, b]);
  }
  return { values, pairs, behind: new Array<number>(alternatives).fill(0) };
}

interface Compared {
  readonly alternatives: number;
  readonly out: number;
}

/** Counts over samples: who ranks where, and who beats whom. */
export class Tally {
  samples = 0;
  /** By `alternative * alternatives + rank`, ranks from 0. Everyone who ties for a rank counts there. */
  readonly ranks: Float64Array;
  /** By `a * alternatives + b`: how often a scores at least as much as b. */
  readonly atLeast: Float64Array;
  /** By `alternative * SCORE_STRIDE + slot`: of the block that was counted last. */
  readonly rankColumns: Uint8Array;
  private readonly scores: Float64Array;
  private readonly counts: Int32Array;

  constructor(
    readonly alternatives: number,
    readonly criteria: number,
  ) {
    this.ranks = new Float64Array(alternatives * alternatives);
    this.atLeast = new Float64Array(alternatives * alternatives);
    this.counts = new Int32Array(alternatives);
    this.rankColumns = new Uint8Array(alternatives * SCORE_STRIDE);
    this.scores = new Float64Array((alternatives + 1) * SCORE_STRIDE);
  }

  /** Adds a sample of weights. `onBlock` is told of each block once its rank columns stand. */
  add({ values, pairs, behind }: Field, { sample, adjustment: { add, out }, onBlock }: Sampled): void {
    const table = layOutValues(values, this.criteria, [...new Set(pairs.flat())]);
    const everOut = joinBits(out);
    for (let from = 0; from < sample.count; from += BLOCK) {
      const block = { from, length: Math.min(BLOCK, sample.count - from) };
      scoreBlock(this.scores, table, { sample, block });
      add(this.scores, block);
      behind.forEach((count, i) => this.rankColumns.fill(count, i * SCORE_STRIDE, (i + 1) * SCORE_STRIDE));
      for (const [a, b] of pairs) {
        if ((everOut & ((1 << a) | (1 << b))) === 0) this.compare(a, b, block.length);
        else this.compareWhereIn([a, b], out, block);
      }
      for (let i = 0; i < this.alternatives; i++) this.countRanks(i, (everOut >> i) & 1 ? out : null, block);
      onBlock?.(block);
    }
    this.samples += sample.count;
  }

  /** Adds what is known of a pair without a look at the samples. */
  addAhead(ahead: number, behind: number, samples: number): void {
    const cell = ahead * this.alternatives + behind;
    this.atLeast[cell] = (this.atLeast[cell] ?? 0) + samples;
  }

  /** The rank of an alternative is how many that are not out score more. */
  private compare(a: number, b: number, length: number): void {
    const { scores, rankColumns } = this;
    const startA = a * SCORE_STRIDE;
    const startB = b * SCORE_STRIDE;
    let above = 0;
    let below = 0;
    for (let slot = 0; slot < length; slot++) {
      const scoreA = scores[startA + slot] ?? 0;
      const scoreB = scores[startB + slot] ?? 0;
      const isAbove = Number(scoreA > scoreB);
      const isBelow = Number(scoreA < scoreB);
      above += isAbove;
      below += isBelow;
      rankColumns[startB + slot] = (rankColumns[startB + slot] ?? 0) + isAbove;
      rankColumns[startA + slot] = (rankColumns[startA + slot] ?? 0) + isBelow;
    }
    this.addAhead(a, b, length - below);
    this.addAhead(b, a, length - above);
  }

  /** The same where one of the two is out in some samples. */
  private compareWhereIn([a, b]: Pair, out: Int32Array, { from, length }: Block): void {
    const { scores, rankColumns } = this;
    let above = 0;
    let below = 0;
    for (let slotA = a * SCORE_STRIDE, slotB = b * SCORE_STRIDE, place = from; place < from + length; slotA++, slotB++, place++) {
      const lead = (scores[slotA] ?? 0) - (scores[slotB] ?? 0);
      const bits = out[place] ?? 0;
      if (lead > 0) {
        above++;
        rankColumns[slotB] = (rankColumns[slotB] ?? 0) + (((bits >> a) & 1) ^ 1);
      } else if (lead < 0) {
        below++;
        rankColumns[slotA] = (rankColumns[slotA] ?? 0) + (((bits >> b) & 1) ^ 1);
      }
    }
    this.addAhead(a, b, length - below);
    this.addAhead(b, a, length - above);
  }

  /** `out` where it is out in some samples. */
  private countRanks(i: number, out: Int32Array | null, { from, length }: Block): void {
    const { counts, rankColumns } = this;
    const start = i * SCORE_STRIDE;
    counts.fill(0);
    for (let slot = 0; slot < length; slot++) {
      if (out && ((out[from + slot] ?? 0) >> i) & 1) continue;
      const rank = rankColumns[start + slot] ?? 0;
      counts[rank] = (counts[rank] ?? 0) + 1;
    }
    for (let rank = 0; rank < counts.length; rank++) {
      const cell = i * this.alternatives + rank;
      this.ranks[cell] = (this.ranks[cell] ?? 0) + (counts[rank] ?? 0);
    }
  }
}

/** Whoever is out in any sample. */
function joinBits(out: Int32Array): number {
  let bits = 0;
  for (const more of out) bits |= more;
  return bits;
}

interface Sampled {
  readonly sample: WeightSample;
  readonly adjustment: Adjustment;
  readonly onBlock?: (block: Block) => void;
}
