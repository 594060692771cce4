import type { Assessment } from './assessment';
import { viewBranches, type BranchView } from './bounds';
import { compile, type Model } from './compile';
import { drawAnswers, findDrawnExclusions, type DrawnNode } from './draws';
import { findExcludedBits } from './exclusions';
import { drawWeights, type LatticeSize, type WeightSample } from './lattice';
import type { Rules } from './rules';
import { readSituation } from './situation';
import { listSimplexCorners, simplexShareAtLeastZero } from './simplex';
import { SCORE_STRIDE, Tally, type Adjustment, type Block } from './tally';

/** How firm the recommendation is (4.6). */
export type Verdict = 'certain' | 'robust' | 'leaning' | 'open';

/** Shares are 0..1 of the weightings that fit the priorities, and of the ways to answer what is open. */
export interface Robustness extends Shares {
  readonly verdict: Verdict;
}

/** By alternative in declared order. */
export interface Shares {
  /** How often it ranks first. Alternatives that tie for the first rank all count. */
  readonly acceptability: readonly number[];
  /** By rank (the first is 0): how often it has that rank. Excluded alternatives have none. */
  readonly ranks: readonly (readonly number[])[];
  /** By criterion: the mean of the weights where it ranks first. Null where it never does. */
  readonly centralWeights: readonly (readonly number[] | null)[];
  /** By rival: how often it scores at least as much, exclusions aside. Exact where the cone is a simplex. */
  readonly pairwise: readonly (readonly number[])[];
}

/** The bounds of the verdict: shares of 1 and points of the score scale (engine method, 4.6). */
export const VERDICT_BOUNDS = { robustShare: 0.9, robustRegret: 2, leaningShare: 0.6 } as const;

const SIZE: LatticeSize = 4096;

/** Measures how often each alternative would have each rank. A few milliseconds; the same input gives the same figures. */
export function measureRobustness(rules: Rules, assessment: Assessment): Robustness {
  const model = compile(rules);
  const views = viewBranches(model, readSituation(model, assessment.answers, assessment.priorities));
  const tally = new Tally(model.alternatives, model.criteria);
  views.forEach((view, first) => {
    const count = Math.ceil((SIZE - first) / views.length);
    const slice = { ...drawWeights(view.branch.tiers, SIZE), first, step: views.length, count };
    tally.add(
      view.values,
      slice,
      view.factors.length === 0 ? leaveAsIs(findExcludedBits(model, view.branch.state)) : completeAt(model, view, slice),
    );
  });
  const [only] = views;
  const isSettled = only && views.length === 1 && only.factors.length === 0;
  const found = readTally(tally, isSettled ? { values: only.values, tiers: only.branch.tiers } : null);
  return { ...found, verdict: judge(model, assessment, found.acceptability) };
}

/** Nothing is open: the values stand, and the same alternatives are excluded at every sample. */
export function leaveAsIs(excluded: number): Adjustment {
  return { add: () => undefined, excludedAt: () => excluded };
}

function judge(model: Model, assessment: Assessment, acceptability: readonly number[]): Verdict {
  const winner = assessment.ranking[0];
  if (!assessment.recommendation || !winner) return 'open';
  if (assessment.proven) return 'certain';
  const share = acceptability[model.alternativeIndex.get(winner.alternative) ?? -1] ?? 0;
  const regret = winner.regret / assessment.weightTotal;
  if (share >= VERDICT_BOUNDS.robustShare && regret <= VERDICT_BOUNDS.robustRegret) return 'robust';
  return share >= VERDICT_BOUNDS.leaningShare ? 'leaning' : 'open';
}

/** Open answers are drawn evenly among their choices by further dimensions of the lattice. */
function completeAt(model: Model, view: BranchView, sample: WeightSample): Adjustment {
  const draws = drawAnswers(model, view, SIZE);
  return {
    add: (scores, block) => {
      for (const draw of draws) addDrawn(scores, block, { draw, sample });
    },
    excludedAt: findDrawnExclusions(model, view.branch.state, SIZE),
  };
}

/** Adds to a block of scores what each sample's answer to one question changes. */
function addDrawn(scores: Float64Array, { from, step, length }: Block, { draw, sample }: { draw: DrawnNode; sample: WeightSample }): void {
  const { weights, stride } = sample;
  const scoreStride = SCORE_STRIDE;
  for (let slot = 0; slot < length; slot++) {
    const at = from + slot * step;
    const change = draw.factor.rows[draw.rows[at] ?? 0]?.change;
    if (!change) continue;
    const { alternatives, criteria, points } = change;
    for (let k = 0; k < points.length; k++) {
      const cell = (alternatives[k] ?? 0) * scoreStride + slot;
      scores[cell] = (scores[cell] ?? 0) + (points[k] ?? 0) * (weights[(criteria[k] ?? 0) * stride + at] ?? 0);
    }
  }
}

interface SettledTable {
  /** By `alternative * criteria + criterion`. */
  readonly values: ArrayLike<number>;
  readonly tiers: readonly (readonly number[])[];
}

/** Shares from counts. `settled` is the table and cone where nothing is open: then pairs may have a closed form. */
export function readTally(tally: Tally, settled: SettledTable | null): Shares {
  const { alternatives: m, criteria: n, samples } = tally;
  const indices = Array.from({ length: m }, (_, alternative) => alternative);
  const corners = settled && listSimplexCorners(settled.tiers);
  const ranks = indices.map((i) => indices.map((rank) => (tally.ranks[i * m + rank] ?? 0) / samples));
  return {
    acceptability: ranks.map((row) => row[0] ?? 0),
    ranks,
    centralWeights: indices.map((i) => {
      const count = tally.ranks[i * m] ?? 0;
      return count === 0 ? null : Array.from(tally.firstWeights.subarray(i * n, (i + 1) * n), (sum) => sum / count);
    }),
    pairwise: indices.map((a) =>
      indices.map((b) => {
        if (!corners) return (tally.atLeast[a * m + b] ?? 0) / samples;
        const lead = (criterion: number): number => (settled.values[a * n + criterion] ?? 0) - (settled.values[b * n + criterion] ?? 0);
        return simplexShareAtLeastZero(corners.map((corner) => corner.reduce((sum, c) => sum + lead(c), 0) / corner.length));
      }),
    ),
  };
}
