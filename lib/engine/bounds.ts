import type { Model } from './compile';
import { listOpenFactors, type OpenFactor } from './completions';
import { findExcludedBits } from './exclusions';
import { findReach } from './reach';
import type { Branch, Situation } from './situation';
import { evaluate, scoreOf } from './values';

/** By alternative: the least and greatest score over all completions, and the greatest lead of any rival. */
export interface Bounds {
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly regret: Float64Array;
}

/** A branch with what its answers already settle, and what is open. */
export interface BranchView {
  readonly branch: Branch;
  readonly values: Int32Array;
  readonly scores: Float64Array;
  readonly factors: readonly OpenFactor[];
  /** The alternatives that this branch excludes, as bits. */
  readonly out: number;
}

/** One view for each purpose that is still possible. */
export function viewBranches(model: Model, { branches }: Pick<Situation, 'branches'>): BranchView[] {
  return branches.map((branch) => {
    const values = evaluate(model, branch.state);
    return {
      branch,
      values,
      scores: scoreOf(model, values, branch.weights),
      factors: listOpenFactors(model, branch.state),
      out: findExcludedBits(model, branch.state),
    };
  });
}

/**
 * Score intervals and maximum regret (4.5): for fixed weights every open factor contributes on its own, so its extreme
 * is taken factor by factor. Rivals that are out, and completions that alone knock a rival out, give no regret.
 */
export function findBounds(model: Model, views: readonly BranchView[]): Bounds {
  const m = model.alternatives;
  const low = new Float64Array(m).fill(Infinity);
  const high = new Float64Array(m).fill(-Infinity);
  const regret = new Float64Array(m).fill(-Infinity);
  const [only] = views;
  if (views.length === 1 && only?.factors.length === 0) return settleBounds(only);
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
  let best = -1;
  let most = -Infinity;
  let second = -Infinity;
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i] ?? 0;
    if ((out >> i) & 1) continue;
    if (score > most) {
      second = most;
      most = score;
      best = i;
    } else if (score > second) second = score;
  }
  return { low: scores, high: scores, regret: scores.map((score, i) => (i === best ? second : most) - score) };
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
