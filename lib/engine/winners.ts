import { NO_ROW, type DrawnBranch, type DrawnNode } from './draws';
import type { LatticeSize } from './lattice';
import { measureGains } from './reach';
import { findBest } from './values';

/** By sample: the alternative that would be recommended with complete answers; -1 where all are excluded. */
export function findWinners(branches: readonly DrawnBranch[], size: LatticeSize): Int8Array {
  const winners = new Int8Array(size);
  for (const { view, points, nodes, out } of branches) {
    const alternatives = view.scores.length;
    const scores = new Float64Array(alternatives);
    const gainsOf = new Map(view.factors.map((factor) => [factor, measureGains(alternatives, factor, view.branch.weights)]));
    const gaining = nodes.map((node) => ({ ...node, gains: gainsOf.get(node.factor) ?? new Float64Array() }));
    points.samples.forEach((sample, place) => {
      scores.set(view.scores);
      addDrawnGains(scores, gaining, place);
      winners[sample] = findBest(scores, out[place] ?? 0);
    });
  }
  return winners;
}

interface GainingNode extends DrawnNode {
  /** By `alternative * rows + row` of its factor. */
  readonly gains: Float64Array;
}

function addDrawnGains(scores: Float64Array, nodes: readonly GainingNode[], place: number): void {
  for (const { gains, rows, factor } of nodes) {
    const count = factor.rows.length;
    const row = rows[place] ?? NO_ROW;
    if (row === NO_ROW) continue;
    for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] ?? 0) + (gains[i * count + row] ?? 0);
  }
}
