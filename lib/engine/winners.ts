import type { BranchView } from './bounds';
import type { Model } from './compile';
import { dealPoints, drawAnswers, type DrawnNode } from './draws';
import type { LatticeSize } from './lattice';
import { measureGains } from './reach';
import { findBest } from './values';

/** By sample: the alternative that would be recommended with complete answers; -1 where all are excluded. */
export function drawWinners(model: Model, views: readonly BranchView[], size: LatticeSize): Int8Array {
  const winners = new Int8Array(size);
  const scores = new Float64Array(model.alternatives);
  dealPoints(model, views, size).forEach((points, branch) => {
    const view = views[branch];
    if (!view) return;
    const gainsOf = new Map(view.factors.map((factor) => [factor, measureGains(model.alternatives, factor, view.branch.weights)]));
    const { nodes, out } = drawAnswers(model, view, points);
    const gaining = nodes.map((node) => ({ ...node, gains: gainsOf.get(node.factor) ?? new Float64Array() }));
    points.samples.forEach((sample, place) => {
      scores.set(view.scores);
      addDrawnGains(scores, gaining, place);
      winners[sample] = findBest(scores, out[place] ?? 0);
    });
  });
  return winners;
}

interface GainingNode extends DrawnNode {
  /** By `alternative * rows + row` of its factor. */
  readonly gains: Float64Array;
}

function addDrawnGains(scores: Float64Array, nodes: readonly GainingNode[], place: number): void {
  for (const { gains, rows, factor } of nodes) {
    const count = factor.rows.length;
    const row = rows[place] ?? 0;
    for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] ?? 0) + (gains[i * count + row] ?? 0);
  }
}
