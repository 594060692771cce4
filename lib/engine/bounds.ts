import type { Model } from './compile';
import { listOpenFactors, type OpenFactor } from './completions';
import { findExcludedBits } from './exclusions';
import { findReach } from './reach';
import type { Branch, Situation } from './situation';
import { evaluate, findBest, scoreOf } from './values';

/** By alternative: the least and greatest score over all completions, and the greatest lead of any rival. */
export interface Bounds {
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly regret: Float64Array;
}

/** A branch with what its answers already settle, and what is open. */
export interface BranchView {
  readonly branch: Branch;
  /** By `alternative * criteria + criterion`. */
  readonly values: readonly number[];
  readonly scores: Float64Array;
  readonly factors: readonly OpenFactor[];
  /** The alternatives that this branch excludes, as bits. */
  readonly out: number;
}

/** One view for each purpose that is still possible. */
export function viewBranches(model: Model, { branches }: Pick<Situation, 'branches'>): BranchView[] {
  return branches.map((branch) => {
    const values = evaluate(model, branch.state);
    return viewBranch(model, branch, {
      values,
      scores: scoreOf(model, values, branch.weights),
      out: findExcludedBits(model, branch.state),
    });
  });
}

/** A view from what the answers of the branch are known to add up to and to exclude. */
export function viewBranch(
  model: Model,
  branch: Branch,
  { values, scores, out }: Pick<BranchView, 'values' | 'scores' | 'out'>,
): BranchView {
  return { branch, values, scores, factors: listOpenFactors(model, branch.state), out };
}

/**
 * Score intervals and maximum regret (4.5): for fixed weights every open factor contributes on its own, so its extreme
 * is taken factor by factor. Rivals that are out, and completions that alone knock a rival out, give no regret.
 */
export function findBounds(model: Model, views: readonly BranchView[]): Bounds {
  const only = views[0];
  if (views.length === 1 && only?.factors.length === 0) return settleBounds(only);
  const m = model.alternatives;
  const low = new Float64Array(m).fill(Infinity);
  const high = new Float64Array(m).fill(-Infinity);
  const regret = new Float64Array(m).fill(-Infinity);
  for (const view of views) {
    const { leads, extremes } = sumReaches(model, view);
    for (let i = 0; i < m; i++) {
      low[i] = Math.min(low[i] ?? 0, extremes[i] ?? 0);
      high[i] = Math.max(high[i] ?? 0, extremes[m + i] ?? 0);
      regret[i] = Math.max(regret[i] ?? 0, findRegret(leads, i, view.out));
    }
  }
  return { low, high, regret };
}

/** With nothing open the interval is the score, and the regret the lead of the best rival. */
function settleBounds({ scores, out }: BranchView): Bounds {
  const best = findBest(scores, out);
  const second = findBest(scores, best < 0 ? out : out | (1 << best));
  const regret = new Float64Array(scores.length);
  for (let i = 0; i < scores.length; i++) {
    const rival = i === best ? second : best;
    regret[i] = (rival < 0 ? -Infinity : (scores[rival] ?? 0)) - (scores[i] ?? 0);
  }
  return { low: scores, high: scores, regret };
}

function findRegret(leads: Float64Array, alternative: number, out: number): number {
  const m = Math.sqrt(leads.length);
  let regret = -Infinity;
  for (let rival = 0; rival < m; rival++) {
    const lead = leads[rival * m + alternative] ?? 0;
    if (rival !== alternative && !((out >> rival) & 1) && lead > regret) regret = lead;
  }
  return regret;
}

/** How far scores and leads can go in one branch, with its point weights. */
export function sumReaches(model: Model, { branch, scores, factors }: BranchView): { leads: Float64Array; extremes: Float64Array } {
  const m = model.alternatives;
  const leads = new Float64Array(m * m);
  const extremes = new Float64Array(2 * m);
  for (let j = 0; j < m; j++) {
    extremes[j] = extremes[m + j] = scores[j] ?? 0;
    for (let i = 0; i < m; i++) leads[j * m + i] = (scores[j] ?? 0) - (scores[i] ?? 0);
  }
  for (const factor of factors) {
    const reach = findReach(m, factor, branch);
    for (let k = 0; k < leads.length; k++) leads[k] = (leads[k] ?? 0) + (reach.leads[k] ?? 0);
    for (let k = 0; k < extremes.length; k++) extremes[k] = (extremes[k] ?? 0) + (reach.extremes[k] ?? 0);
  }
  return { leads, extremes };
}
