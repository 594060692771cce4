import type { Assessment } from './assessment';
import type { BranchView } from './bounds';
import type { Model } from './compile';
import { Drawing } from './drawing';
import { drawBranches, NO_ROW, type DrawnNode, type Draws } from './draws';
import type { OpenFactor } from './completions';
import { findExcludedBits } from './exclusions';
import { drawWeights, pickWeights, type LatticeSize, type WeightSample } from './lattice';
import { staysAhead } from './proof';
import type { Reading } from './reading';
import { listSimplexCorners, simplexShareAtLeastZero } from './simplex';
import { BLOCK, SCORE_STRIDE, type Block } from './score-block';
import { measureOpen, type OpenChances } from './open-chances';
import { openField, Tally, type Adjustment, type Field } from './tally';

/** How firm the recommendation is (4.6). */
export type Verdict = 'certain' | 'robust' | 'leaning' | 'open';

/** Shares are 0..1 of the weightings that fit the priorities, and of the ways to answer what is open. */
export interface Robustness extends Shares {
  readonly verdict: Verdict;
  /** Null where nothing is open, and by rules that draw each open answer by itself: then the verdict goes by `acceptability`. */
  readonly open: OpenChances | null;
}

/** By alternative in declared order. */
export interface Shares {
  /** How often it ranks first. Alternatives that tie for the first rank all count. */
  readonly acceptability: readonly number[];
  /** By rank (the first is 0): how often it has that rank. Excluded alternatives have none. */
  readonly ranks: readonly (readonly number[])[];
  /**
   * By rival: how often it scores at least as much, whatever open answers exclude; 0 where the answers given exclude one of
   * the two. Exact where the cone is a simplex and nothing is open.
   */
  readonly pairwise: readonly (readonly number[])[];
}

/** The bounds of the verdict: shares of 1 and points of the score scale (engine method, 4.6). */
export const VERDICT_BOUNDS = { robustShare: 0.9, robustRegret: 2, leaningShare: 0.6 } as const;

/** How many weightings are drawn. */
export const SIZE: LatticeSize = 4096;

/** Measures how often each alternative would have each rank. One to four milliseconds; the same input gives the same figures. */
export function measureRobustness({ model, situation, views, assessment }: Reading): Robustness {
  const tally = new Tally(model.alternatives, model.criteria);
  const out = findExcludedBits(model, situation.state);
  const drawing = new Drawing(model, situation.state, SIZE);
  const branches = drawBranches(drawing, views);
  for (const { view, points, ...draws } of branches) {
    const sample = pickWeights(drawWeights(view.branch.tiers, SIZE), points.samples);
    const field = openField(view.values, { alternatives: model.alternatives, out });
    const isSettled = view.factors.length === 0;
    tally.add(isSettled ? settlePairs(tally, field, { view, samples: sample.count }) : field, {
      sample,
      adjustment: completeAt(draws, { sample, out }),
    });
  }
  const [only] = views;
  const isSettled = only && views.length === 1 && only.factors.length === 0;
  const found = readTally(tally, isSettled ? { values: only.values, tiers: only.branch.tiers, out } : null);
  const open =
    model.classPrior && assessment.openQuestions.length > 0 ? measureOpen({ model, situation, assessment }, { drawing, branches }) : null;
  return { ...found, verdict: weighVerdict(model, assessment, { acceptability: found.acceptability, open }), open };
}

interface Settled {
  readonly view: BranchView;
  readonly samples: number;
}

/** With nothing open a pair is settled where one stays ahead at every weighting of the cone: no sample need be asked. */
function settlePairs(tally: Tally, field: Field, { view, samples }: Settled): Field {
  const behind = [...field.behind];
  // Whom this branch alone excludes is compared all the same.
  const compared = { ...view, out: 0 };
  const isSettled = (winner: number, rival: number): boolean => {
    if (!staysAhead(compared, { winner, rival })) return false;
    tally.addAhead(winner, rival, samples);
    if (!((view.out >> winner) & 1)) behind[rival] = (behind[rival] ?? 0) + 1;
    return true;
  };
  return { ...field, pairs: field.pairs.filter(([a, b]) => !isSettled(a, b) && !isSettled(b, a)), behind };
}

/** Nothing is open and nothing excluded: the values stand. */
export function leaveAsIs(count: number): Adjustment {
  return { add: () => undefined, out: new Int32Array(count) };
}

function weighVerdict(model: Model, assessment: Assessment, { acceptability, open }: Pick<Robustness, 'acceptability' | 'open'>): Verdict {
  const winner = assessment.ranking[0];
  if (!assessment.recommendation || !winner) return 'open';
  if (assessment.proven) return 'certain';
  const index = model.alternativeIndex.get(winner.alternative) ?? -1;
  if (open) {
    // Two different doubts: the greater one says how firm it is.
    const share = Math.min(open.chances[index] ?? 0, open.weightings);
    return share >= VERDICT_BOUNDS.robustShare ? 'robust' : share >= VERDICT_BOUNDS.leaningShare ? 'leaning' : 'open';
  }
  const share = acceptability[index] ?? 0;
  const regret = winner.regret / assessment.weightTotal;
  if (share >= VERDICT_BOUNDS.robustShare && regret <= VERDICT_BOUNDS.robustRegret) return 'robust';
  return share >= VERDICT_BOUNDS.leaningShare ? 'leaning' : 'open';
}

/** Open answers are drawn by further dimensions of the lattice. Nobody asks what those score that are `out` in any case. */
function completeAt({ nodes, out: drawnOut }: Draws, { sample, out }: { readonly sample: WeightSample; readonly out: number }): Adjustment {
  const byRow = new Uint16Array(BLOCK);
  return {
    add: (scores, block) => {
      for (const node of nodes) {
        const ends = sortByRow(byRow, node, block);
        addRows(scores, { byRow, ends, factor: node.factor, sample, block, out });
      }
    },
    out: drawnOut,
  };
}

/** Writes a block's slots row by row, and returns where each row ends: those of a row are then added in one go. */
function sortByRow(byRow: Uint16Array, { factor, rows }: DrawnNode, { from, length }: Block): Uint16Array {
  const ends = new Uint16Array(factor.rows.length + 1);
  for (let slot = 0; slot < length; slot++) {
    const next = (rows[from + slot] ?? NO_ROW) + 1;
    if (next > factor.rows.length) continue;
    ends[next] = (ends[next] ?? 0) + 1;
  }
  for (let row = 1; row < ends.length; row++) ends[row] = (ends[row] ?? 0) + (ends[row - 1] ?? 0);
  for (let slot = 0; slot < length; slot++) {
    const row = rows[from + slot] ?? NO_ROW;
    if (row === NO_ROW) continue;
    const place = ends[row] ?? 0;
    byRow[place] = slot;
    ends[row] = place + 1;
  }
  return ends;
}

interface SortedSlots {
  readonly byRow: Uint16Array;
  readonly ends: Uint16Array;
  readonly factor: OpenFactor;
  readonly sample: WeightSample;
  readonly block: Block;
  readonly out: number;
}

/**
 * Adds to a block of scores what each sample's answer to one question changes. Most changes are on one criterion, so two of
 * them share the reading of a weight: this is the innermost loop of all.
 */
function addRows(scores: Float64Array, { byRow, ends, factor, sample: { weights, stride }, block, out }: SortedSlots): void {
  for (let row = 0, start = 0; row < ends.length - 1; row++) {
    const end = ends[row] ?? 0;
    const { alternatives = [], criteria = [], points = [] } = factor.rows[row]?.change ?? {};
    for (let k = 0; k < points.length && start < end; k++) {
      if ((out >> (alternatives[k] ?? 0)) & 1) continue;
      const isPair = criteria[k + 1] === criteria[k] && !((out >> (alternatives[k + 1] ?? 0)) & 1);
      const other = isPair ? k + 1 : k;
      const firstPoints = points[k] ?? 0;
      const otherPoints = isPair ? (points[other] ?? 0) : 0;
      const first = (alternatives[k] ?? 0) * SCORE_STRIDE;
      const second = (alternatives[other] ?? 0) * SCORE_STRIDE;
      const column = (criteria[k] ?? 0) * stride + block.from;
      for (let place = start; place < end; place++) {
        const slot = byRow[place] ?? 0;
        const weight = weights[column + slot] ?? 0;
        scores[first + slot] = (scores[first + slot] ?? 0) + firstPoints * weight;
        scores[second + slot] = (scores[second + slot] ?? 0) + otherPoints * weight;
      }
      if (isPair) k++;
    }
    start = end;
  }
}

interface SettledTable {
  /** By `alternative * criteria + criterion`. */
  readonly values: ArrayLike<number>;
  readonly tiers: readonly (readonly number[])[];
  /** The excluded alternatives, as bits. */
  readonly out: number;
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
    pairwise: indices.map((a) =>
      indices.map((b) => {
        if (a === b) return 1;
        if (!corners || (settled.out & ((1 << a) | (1 << b))) !== 0) return (tally.atLeast[a * m + b] ?? 0) / samples;
        const lead = (criterion: number): number => (settled.values[a * n + criterion] ?? 0) - (settled.values[b * n + criterion] ?? 0);
        return simplexShareAtLeastZero(corners.map((corner) => corner.reduce((sum, c) => sum + lead(c), 0) / corner.length));
      }),
    ),
  };
}
