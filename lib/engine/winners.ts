import type { BranchView } from './bounds';
import { dealPoints, drawAnswers, NO_ROW, type DrawnNode } from './draws';
import type { Drawing } from './drawing';
import { measureGains } from './reach';
import { findBest } from './values';

/** By sample: the alternative that would be recommended with complete answers; -1 where all are excluded. */
export function drawWinners(drawing: Drawing, views: readonly BranchView[]): Int8Array {
  const { model, size } = drawing;
  const winners = new Int8Array(size);
  const scores = new Float64Array(model.alternatives);
  dealPoints(drawing, views).forEach((points, branch) => {
    const view = views[branch];
    if (!view) return;
    const gainsOf = new Map(view.factors.map((factor) => [factor, measureGains(model.alternatives, factor, view.branch.weights)]));
    const { nodes, out } = drawAnswers(drawing, view, points);
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
    const row = rows[place] ?? NO_ROW;
    if (row === NO_ROW) continue;
    for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] ?? 0) + (gains[i * count + row] ?? 0);
  }
}
