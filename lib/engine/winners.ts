import { NO_ROW, type DrawnBranch, type DrawnNode } from './draws';
import type { LatticeSize } from './lattice';
import { measureGains } from './reach';

/** By sample: the alternative that would be recommended with complete answers; -1 where all are excluded. */
export function findWinners(branches: readonly DrawnBranch[], size: LatticeSize): Int8Array {
  const winners = new Int8Array(size);
  for (const branch of branches) {
    const rivals = listRivals(branch);
    const scores = scoreRivals(branch, rivals);
    const { samples } = branch.points;
    for (let place = 0; place < samples.length; place++) {
      winners[samples[place] ?? 0] = findBestAt(scores, { rivals, place, out: branch.out[place] ?? 0 });
    }
  }
  return winners;
}

interface Place {
  readonly rivals: readonly number[];
  readonly place: number;
  /** The alternatives that are excluded there, as bits. */
  readonly out: number;
}

/** The first of the best that is not out; -1 where all are. */
function findBestAt(scores: Float64Array, { rivals, place, out }: Place): number {
  let best = -1;
  let most = -Infinity;
  for (let k = 0, cell = place * rivals.length; k < rivals.length; k++, cell++) {
    const score = scores[cell] ?? 0;
    if (score <= most || (out >> (rivals[k] ?? 0)) & 1) continue;
    most = score;
    best = rivals[k] ?? 0;
  }
  return best;
}

/** The alternatives that are not excluded at every place, in declared order. */
function listRivals({ view, out }: DrawnBranch): number[] {
  let always = -1;
  for (const bits of out) always &= bits;
  return [...view.scores.keys()].filter((alternative) => ((always >> alternative) & 1) === 0);
}

/** What they score at each place, by `place * rivals + rival`. Scores are whole numbers, so the order of the sums does not matter. */
function scoreRivals({ view, points, nodes }: DrawnBranch, rivals: readonly number[]): Float64Array {
  const known = rivals.map((alternative) => view.scores[alternative] ?? 0);
  const scores = new Float64Array(points.samples.length * rivals.length);
  for (let cell = 0; cell < scores.length; cell += rivals.length) scores.set(known, cell);
  const gainsOf = new Map(
    view.factors.map((factor) => {
      const gains = measureGains(view.scores.length, factor, view.branch.weights);
      return [factor, turnRows(gains, factor.rows.length, rivals)];
    }),
  );
  for (const node of nodes) addGains(scores, node, gainsOf.get(node.factor) ?? new Float64Array());
  return scores;
}

/** Gains by `alternative * rows + row` as those of the rivals by `row * rivals + rival`. */
function turnRows(gains: Float64Array, rows: number, rivals: readonly number[]): Float64Array {
  const turned = new Float64Array(rows * rivals.length);
  rivals.forEach((alternative, k) => {
    for (let row = 0; row < rows; row++) turned[row * rivals.length + k] = gains[alternative * rows + row] ?? 0;
  });
  return turned;
}

function addGains(scores: Float64Array, { rows }: DrawnNode, gains: Float64Array): void {
  const rivals = scores.length / rows.length;
  for (let place = 0, cell = 0; place < rows.length; place++) {
    const row = rows[place] ?? NO_ROW;
    if (row === NO_ROW) cell += rivals;
    else
      for (let from = row * rivals, end = from + rivals; from < end; from++, cell++)
        scores[cell] = (scores[cell] ?? 0) + (gains[from] ?? 0);
  }
}
