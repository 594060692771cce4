import type { WeightSample } from './lattice';

/** Samples are scored in blocks, criterion by criterion: columns of this length stay in the fastest cache. */
const BLOCK = 512;

/** Every `step`-th point of a weight sample from `first` on, `count` of them. */
export interface Slice extends WeightSample {
  readonly first: number;
  readonly step: number;
  readonly count: number;
}

/** What one sample adds to the scores beyond the table of values, and whom it excludes (as bits). */
export interface Adjustment {
  /** May add to `scores[alternative * BLOCK + slot]`; returns the excluded alternatives. */
  (sample: number, scores: Float64Array, slot: number): number;
}

/** The offset between two alternatives' scores in the buffer that an adjustment is given. */
export const SCORE_STRIDE = BLOCK;

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

  constructor(
    readonly alternatives: number,
    readonly criteria: number,
  ) {
    this.ranks = new Float64Array(alternatives * alternatives);
    this.atLeast = new Float64Array(alternatives * alternatives);
    this.firstWeights = new Float64Array(alternatives * criteria);
    this.scores = new Float64Array(alternatives * BLOCK);
  }

  /** Adds a slice of weights on a table of values (`alternative * criteria + criterion`). */
  add(values: Int32Array, slice: Slice, adjust: Adjustment | number): void {
    for (let start = 0; start < slice.count; start += BLOCK) {
      const length = Math.min(BLOCK, slice.count - start);
      const from = slice.first + start * slice.step;
      this.scoreBlock(values, slice, [from, length]);
      for (let slot = 0; slot < length; slot++) {
        const sample = from + slot * slice.step;
        const out = typeof adjust === 'number' ? adjust : adjust(sample, this.scores, slot);
        this.count(slot, out, { slice, sample });
      }
    }
    this.samples += slice.count;
  }

  private scoreBlock(values: Int32Array, { weights, size, step }: Slice, [from, length]: readonly [number, number]): void {
    const { scores, criteria } = this;
    scores.fill(0);
    for (let i = 0; i < this.alternatives; i++) {
      const row = i * BLOCK;
      for (let c = 0; c < criteria; c++) {
        const value = values[i * criteria + c] ?? 0;
        let at = c * size + from;
        for (let slot = row; slot < row + length; slot++) {
          scores[slot] = (scores[slot] ?? 0) + value * (weights[at] ?? 0);
          at += step;
        }
      }
    }
  }

  private count(slot: number, out: number, { slice, sample }: { readonly slice: Slice; readonly sample: number }): void {
    const { alternatives: m, scores, ranks, atLeast } = this;
    for (let i = 0; i < m; i++) {
      const score = scores[i * BLOCK + slot] ?? 0;
      let rank = 0;
      for (let j = 0; j < m; j++) {
        const other = scores[j * BLOCK + slot] ?? 0;
        if (score >= other) atLeast[i * m + j] = (atLeast[i * m + j] ?? 0) + 1;
        else rank += ((out >> j) & 1) ^ 1;
      }
      if ((out >> i) & 1) continue;
      ranks[i * m + rank] = (ranks[i * m + rank] ?? 0) + 1;
      if (rank === 0) this.addFirst(i, slice, sample);
    }
  }

  private addFirst(alternative: number, { weights, size }: WeightSample, sample: number): void {
    const row = alternative * this.criteria;
    for (let c = 0; c < this.criteria; c++) {
      this.firstWeights[row + c] = (this.firstWeights[row + c] ?? 0) + (weights[c * size + sample] ?? 0);
    }
  }
}
