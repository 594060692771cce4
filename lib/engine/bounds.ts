import type { Model } from './compile';
import { listOpenFactors, type OpenFactor } from './completions';
import { everyCorner, greatestLeadOverCone } from './weights';
import type { AlternativeExclusions } from './exclusions';
import type { Branch, Situation } from './situation';
import { evaluate, scoreOf } from './values';

/** By alternative: the least and greatest score over all completions, and the greatest lead of any rival. */
export interface Bounds {
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly regret: Float64Array;
}

/** What a branch needs for bounds and proof: its values, its scores, and the completions of its open factors. */
export interface BranchView {
  readonly branch: Branch;
  readonly values: Int32Array;
  readonly scores: Float64Array;
  readonly factors: readonly OpenFactor[];
}

/** One view for each purpose that is still possible. */
export function viewBranches(model: Model, situation: Situation): BranchView[] {
  return situation.branches.map((branch) => {
    const { values } = evaluate(model, branch.state, branch.weights);
    return { branch, values, scores: scoreOf(model, values, branch.weights), factors: listOpenFactors(model, branch.state) };
  });
}

/**
 * Score intervals and maximum regret (4.5): for fixed weights every open factor contributes on its own, so its extreme
 * is taken factor by factor. Rivals that are out, and completions that alone knock a rival out, give no regret.
 */
export function findBounds(model: Model, views: readonly BranchView[], exclusions: readonly AlternativeExclusions[]): Bounds {
  const m = model.alternatives;
  const bounds = {
    low: new Float64Array(m).fill(Infinity),
    high: new Float64Array(m).fill(-Infinity),
    regret: new Float64Array(m).fill(-Infinity),
  };
  for (const view of views) {
    const gains = view.factors.map((factor) => factor.map((completion) => scoreOf(model, completion.change, view.branch.weights)));
    for (let i = 0; i < m; i++) {
      const score = view.scores[i] ?? 0;
      const least = gains.reduce((sum, factor) => sum + Math.min(...factor.map((gain) => gain[i] ?? 0)), score);
      const most = gains.reduce((sum, factor) => sum + Math.max(...factor.map((gain) => gain[i] ?? 0)), score);
      bounds.low[i] = Math.min(bounds.low[i] ?? 0, least);
      bounds.high[i] = Math.max(bounds.high[i] ?? 0, most);
      for (let j = 0; j < m; j++) {
        if (j === i || exclusions[j]?.status === 'out') continue;
        bounds.regret[i] = Math.max(bounds.regret[i] ?? 0, greatestLead(view, gains, [j, i]));
      }
    }
  }
  return bounds;
}

/** The greatest lead of `rival` over `alternative` in one branch with its point weights; -Infinity if it cannot stay in. */
function greatestLead(
  view: BranchView,
  gains: readonly (readonly Float64Array[])[],
  [rival, alternative]: readonly [number, number],
): number {
  let lead = (view.scores[rival] ?? 0) - (view.scores[alternative] ?? 0);
  view.factors.forEach((factor, index) => {
    let best = -Infinity;
    factor.forEach((completion, k) => {
      if (completion.knockedOut[rival]) return;
      const gain = gains[index]?.[k];
      best = Math.max(best, (gain?.[rival] ?? 0) - (gain?.[alternative] ?? 0));
    });
    lead += best;
  });
  return lead;
}

/**
 * Whether `winner` stays ahead of `rival` under every completion and every weighting of the branch's cone. The lead is a
 * maximum of functions linear in the weights, so its greatest value lies at a corner of the cone.
 */
export function staysAhead(model: Model, view: BranchView, [winner, rival]: readonly [number, number]): boolean {
  const n = model.criteria;
  const difference = (cells: Int32Array): number[] =>
    Array.from({ length: n }, (_, c) => (cells[rival * n + c] ?? 0) - (cells[winner * n + c] ?? 0));
  const known = difference(view.values);
  const open = view.factors.map((factor) =>
    factor.filter((completion) => !completion.knockedOut[rival]).map((completion) => difference(completion.change)),
  );
  if (open.some((factor) => factor.length === 0)) return true;
  if (open.length === 0) return greatestLeadOverCone(known, view.branch.tiers) < 0;
  const at = (vector: readonly number[], corner: readonly number[]): number => {
    let sum = 0;
    for (const criterion of corner) sum += vector[criterion] ?? 0;
    return sum;
  };
  return everyCorner(view.branch.tiers, (corner) => {
    let lead = at(known, corner);
    for (const factor of open) lead += Math.max(...factor.map((vector) => at(vector, corner)));
    return lead < 0;
  });
}
