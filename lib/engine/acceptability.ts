import type { Assessment } from './assessment';
import { viewBranches, type BranchView } from './bounds';
import { compile, type Factor, type Model } from './compile';
import type { Completion } from './completions';
import { evaluateRule, findExcludedBits } from './exclusions';
import { drawChoices, drawWeights, type LatticeSize, type WeightSample } from './lattice';
import { simplexShareAtLeastZero } from './plain';
import type { Rules } from './rules';
import { readSituation, type State } from './situation';
import { SCORE_STRIDE, Tally, type Adjustment, type Block } from './tally';

/** How firm the recommendation is (4.6). */
export type Verdict = 'certain' | 'robust' | 'leaning' | 'open';

/** Shares are 0..1 of the weightings that fit the priorities, and of the ways to answer what is open. */
export interface Robustness {
  /** By alternative, in declared order: how often it ranks first. Alternatives that tie for the first rank all count. */
  readonly acceptability: readonly number[];
  readonly verdict: Verdict;
  /** By alternative, by rank (the first is 0): how often it has that rank. Excluded alternatives have none. */
  readonly ranks: readonly (readonly number[])[];
  /** By alternative, by criterion: the mean of the weights where it ranks first. Null where it never does. */
  readonly centralWeights: readonly (readonly number[] | null)[];
  /** By a, by b: how often a scores at least as much as b, exclusions aside. Exact where the cone is a simplex. */
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
  const found = readTally(tally, views.length === 1 ? views[0] : undefined);
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
  const draws = view.factors.map(({ factor, completions }) => ({ factor, completions, rows: drawRows(model, view, factor.questions) }));
  return {
    add: (scores, block) => {
      for (const draw of draws) addDrawn(scores, block, { ...draw, sample });
    },
    excludedAt: findDrawnExclusions(model, view.branch.state, draws),
  };
}

/** Only what could still exclude something is looked at again for each sample. */
function findDrawnExclusions(model: Model, known: State, draws: readonly DrawnFactor[]): Adjustment['excludedAt'] {
  const certain = findExcludedBits(model, known);
  const possible = model.exclusions.filter((exclusion) => evaluateRule(exclusion, known) === 'unknown');
  const read = new Set(possible.flatMap(({ questions }) => questions));
  const deciding = draws.filter(({ factor }) => factor.questions.some((question) => read.has(question)));
  const state = known.slice();
  return (sample) => {
    for (const { factor, completions, rows } of deciding) {
      const choices = completions[rows[sample] ?? 0]?.choices ?? [];
      for (let q = 0; q < choices.length; q++) state[factor.questions[q] ?? 0] = choices[q] ?? 0;
    }
    let bits = certain;
    for (const exclusion of possible) if (evaluateRule(exclusion, state) === 'true') bits |= exclusion.bits;
    return bits;
  };
}

interface DrawnFactor {
  readonly factor: Factor;
  readonly completions: readonly Completion[];
  /** By sample: the completion drawn. */
  readonly rows: Uint16Array;
}

interface Draw {
  readonly completions: readonly Completion[];
  readonly rows: Uint16Array;
  readonly sample: WeightSample;
}

/** Adds to a block of scores what each sample's completion of one factor changes. */
function addDrawn(scores: Float64Array, { from, step, length }: Block, { completions, rows, sample }: Draw): void {
  const { weights, stride } = sample;
  const row = SCORE_STRIDE;
  for (let slot = 0; slot < length; slot++) {
    const at = from + slot * step;
    const change = completions[rows[at] ?? 0]?.change;
    if (!change) continue;
    const { alternatives, criteria, points } = change;
    for (let k = 0; k < points.length; k++) {
      const cell = (alternatives[k] ?? 0) * row + slot;
      scores[cell] = (scores[cell] ?? 0) + (points[k] ?? 0) * (weights[(criteria[k] ?? 0) * stride + at] ?? 0);
    }
  }
}

/** By sample: which completion of the open questions it draws, in the order of `combine`. */
function drawRows(model: Model, view: BranchView, questions: readonly number[]): Uint16Array {
  const rows = new Uint16Array(SIZE);
  for (const question of questions) {
    if ((view.branch.state[question] ?? -1) >= 0) continue;
    const choices = model.choiceCount[question] ?? 1;
    const drawn = drawChoices(SIZE, model.criteria + question, choices);
    for (let sample = 0; sample < SIZE; sample++) rows[sample] = (rows[sample] ?? 0) * choices + (drawn[sample] ?? 0);
  }
  return rows;
}

/** Shares from counts. `only` is the one branch there is, if there is one. */
export function readTally(tally: Tally, only?: Pick<BranchView, 'values' | 'factors' | 'branch'>): Omit<Robustness, 'verdict'> {
  const { alternatives: m, criteria: n, samples } = tally;
  const indices = Array.from({ length: m }, (_, alternative) => alternative);
  const corners = only && only.factors.length === 0 ? listSimplexCorners(only.branch.tiers) : null;
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
        if (!corners || !only) return (tally.atLeast[a * m + b] ?? 0) / samples;
        const lead = (criterion: number): number => (only.values[a * n + criterion] ?? 0) - (only.values[b * n + criterion] ?? 0);
        return simplexShareAtLeastZero(corners.map((corner) => corner.reduce((sum, c) => sum + lead(c), 0) / corner.length));
      }),
    ),
  };
}

/**
 * The corners of a cone that is a simplex: criteria of the first tier alone, and each better set with one more. Null for
 * a cone with a later tier of several criteria, which has more corners than criteria.
 */
export function listSimplexCorners(tiers: readonly (readonly number[])[]): number[][] | null {
  if (tiers.slice(1).some((tier) => tier.length > 1)) return null;
  const [first = [], ...later] = tiers;
  return [...first.map((criterion) => [criterion]), ...later.map((_, index) => [...first, ...later.slice(0, index + 1).flat()])];
}
