import type { WeightSample } from './lattice';

/** Samples are scored in blocks, criterion by criterion: columns of this length stay in the fastest cache. */
export const BLOCK = 512;

/** What samples add to the scores beyond the table of values, and whom they exclude. */
export interface Adjustment {
  /** Adds to `scores[alternative * SCORE_STRIDE + slot]` for the slots of a block. */
  readonly add: (scores: Float64Array, block: Block) => void;
  /** By sample: the excluded alternatives, as bits. */
  readonly out: Int32Array;
}

/** `length` samples from `from` on. */
export interface Block {
  readonly from: number;
  readonly length: number;
}

/** The offset between two alternatives' scores of a block: off the power of two that would share cache lines. */
export const SCORE_STRIDE = BLOCK + 8;

/** Counts over samples: who ranks where, who beats whom, and the weights where each is first. */
export class Tally {
  samples = 0;
  /** By `alternative * alternatives + rank`, ranks from 0. Everyone who ties for a rank counts there. */
  readonly ranks: Float64Array;
  /** By `a * alternatives + b`: how often a scores at least as much as b. */
  readonly atLeast: Float64Array;
  /** By `alternative * criteria + criterion`: the sum of the weights where it ranks first. */
  readonly firstWeights: Float64Array;
  private readonly scores: Float64Array;
  private readonly rank: Int32Array;

  constructor(
    readonly alternatives: number,
    readonly criteria: number,
  ) {
    this.ranks = new Float64Array(alternatives * alternatives);
    this.atLeast = new Float64Array(alternatives * alternatives);
    this.firstWeights = new Float64Array(alternatives * criteria);
    this.rank = new Int32Array(alternatives);
    this.scores = new Float64Array(alternatives * SCORE_STRIDE);
  }

  /** Adds a sample of weights on a table of values (`alternative * criteria + criterion`). */
  add(values: Int32Array | Float64Array, sample: WeightSample, { add, out }: Adjustment): void {
    for (let from = 0; from < sample.count; from += BLOCK) {
      const block = { from, length: Math.min(BLOCK, sample.count - from) };
      this.scoreBlock(values, sample, block);
      add(this.scores, block);
      for (let slot = 0; slot < block.length; slot++) this.count(slot, out[from + slot] ?? 0, { sample, at: from + slot });
    }
    this.samples += sample.count;
  }

  private scoreBlock(values: Int32Array | Float64Array, { weights, stride }: WeightSample, { from, length }: Block): void {
    const { scores, criteria, alternatives } = this;
    scores.fill(0);
    for (let i = 0; i < alternatives; i++) {
      const row = i * SCORE_STRIDE;
      for (let c = 0; c < criteria; c++) {
        const value = values[i * criteria + c] ?? 0;
        const column = c * stride + from - row;
        for (let slot = row; slot < row + length; slot++) scores[slot] = (scores[slot] ?? 0) + value * (weights[column + slot] ?? 0);
      }
    }
  }

  private count(slot: number, out: number, { sample, at }: { readonly sample: WeightSample; readonly at: number }): void {
    const { alternatives: m, ranks } = this;
    this.comparePairs(slot, out);
    for (let i = 0; i < m; i++) {
      if ((out >> i) & 1) continue;
      const rank = this.rank[i] ?? 0;
      ranks[i * m + rank] = (ranks[i * m + rank] ?? 0) + 1;
      if (rank === 0) this.addFirst(i, sample, at);
    }
  }

  /** The rank of an alternative is how many that are not out score more. */
  private comparePairs(slot: number, out: number): void {
    const { alternatives: m, scores, atLeast, rank } = this;
    const stride = SCORE_STRIDE;
    rank.fill(0);
    for (let i = 0; i < m; i++) {
      const score = scores[i * stride + slot] ?? 0;
      const counts = ((out >> i) & 1) ^ 1;
      for (let j = 0; j < i; j++) {
        const lead = score - (scores[j * stride + slot] ?? 0);
        if (lead >= 0) atLeast[i * m + j] = (atLeast[i * m + j] ?? 0) + 1;
        if (lead <= 0) atLeast[j * m + i] = (atLeast[j * m + i] ?? 0) + 1;
        if (lead > 0) rank[j] = (rank[j] ?? 0) + counts;
        else if (lead < 0) rank[i] = (rank[i] ?? 0) + (((out >> j) & 1) ^ 1);
      }
    }
  }

  private addFirst(alternative: number, { weights, stride }: WeightSample, at: number): void {
    const row = alternative * this.criteria;
    for (let c = 0; c < this.criteria; c++) {
      this.firstWeights[row + c] = (this.firstWeights[row + c] ?? 0) + (weights[c * stride + at] ?? 0);
    }
  }
}
