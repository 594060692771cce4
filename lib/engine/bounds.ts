import type { Model } from './compile';
import { listOpenFactors, type Completions, type OpenFactor } from './completions';
import type { Branch, Situation } from './situation';
import { evaluate, scoreOf } from './values';

/** By alternative: the least and greatest score over all completions, and the greatest lead of any rival. */
export interface Bounds {
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly regret: Float64Array;
}

/**
 * A branch with what its answers already settle, and what each completion of each open factor would add to each score:
 * `gains` has the factors one after the other, each by `alternative * completions + completion`.
 */
export interface BranchView {
  readonly branch: Branch;
  readonly values: Int32Array;
  readonly scores: Float64Array;
  readonly factors: readonly OpenFactor[];
  readonly gains: Float64Array;
}

/** One view for each purpose that is still possible. */
export function viewBranches(model: Model, { branches }: Pick<Situation, 'branches'>): BranchView[] {
  return branches.map((branch) => {
    const values = evaluate(model, branch.state);
    const factors = listOpenFactors(model, branch.state);
    const gains = measureGains(model.alternatives, factors, branch.weights);
    return { branch, values, scores: scoreOf(model, values, branch.weights), factors, gains };
  });
}

/** What each completion adds to each score, laid out like the gains of a view. */
export function measureGains(m: number, factors: readonly Completions[], weights: Float64Array): Float64Array {
  let length = 0;
  for (const { completions } of factors) length += completions.length * m;
  const gains = new Float64Array(length);
  let start = 0;
  for (const { completions, table } of factors) {
    const { slots, criteria, points } = table;
    for (let k = 0; k < points.length; k++) {
      const slot = start + (slots[k] ?? 0);
      gains[slot] = (gains[slot] ?? 0) + (points[k] ?? 0) * (weights[criteria[k] ?? 0] ?? 0);
    }
    start += completions.length * m;
  }
  return gains;
}

/**
 * Score intervals and maximum regret (4.5): for fixed weights every open factor contributes on its own, so its extreme
 * is taken factor by factor. Rivals that are out (`out`, as bits), and completions that alone knock a rival out, give no
 * regret.
 */
export function findBounds(model: Model, views: readonly BranchView[], out: number): Bounds {
  const m = model.alternatives;
  const low = new Float64Array(m).fill(Infinity);
  const high = new Float64Array(m).fill(-Infinity);
  const regret = new Float64Array(m).fill(-Infinity);
  for (const view of views) {
    const extremes = findExtremes(m, view);
    const leads = findLeads(m, view, out);
    for (let i = 0; i < m; i++) {
      low[i] = Math.min(low[i] ?? 0, extremes[i] ?? 0);
      high[i] = Math.max(high[i] ?? 0, extremes[m + i] ?? 0);
      regret[i] = Math.max(regret[i] ?? 0, findRegret(leads, m, i));
    }
  }
  return { low, high, regret };
}

function findRegret(leads: Float64Array, m: number, alternative: number): number {
  let regret = -Infinity;
  for (let rival = 0; rival < m; rival++) {
    const lead = leads[rival * m + alternative] ?? 0;
    if (rival !== alternative && lead > regret) regret = lead;
  }
  return regret;
}

/** The least score of each alternative, then the greatest of each. */
function findExtremes(m: number, { scores, factors, gains }: BranchView): Float64Array {
  const extremes = new Float64Array(2 * m);
  extremes.set(scores);
  extremes.set(scores, m);
  let start = 0;
  for (const { completions } of factors) {
    addExtremes(extremes, gains, [start, completions.length]);
    start += m * completions.length;
  }
  return extremes;
}

function addExtremes(extremes: Float64Array, gains: Float64Array, [start, count]: readonly [number, number]): void {
  const m = extremes.length / 2;
  for (let i = 0; i < m; i++) {
    let least = Infinity;
    let greatest = -Infinity;
    for (let k = start + i * count; k < start + (i + 1) * count; k++) {
      const gain = gains[k] ?? 0;
      least = gain < least ? gain : least;
      greatest = gain > greatest ? gain : greatest;
    }
    extremes[i] = (extremes[i] ?? 0) + least;
    extremes[m + i] = (extremes[m + i] ?? 0) + greatest;
  }
}

/** By `rival * alternatives + alternative`: the greatest lead of the rival; -Infinity where it cannot stay in. */
function findLeads(m: number, { scores, factors, gains }: BranchView, out: number): Float64Array {
  const leads = new Float64Array(m * m);
  for (let j = 0; j < m; j++) {
    const score = (out >> j) & 1 ? -Infinity : (scores[j] ?? 0);
    for (let i = 0; i < m; i++) leads[j * m + i] = score - (scores[i] ?? 0);
  }
  let start = 0;
  for (const { knockedOut } of factors) {
    addLeads(leads, m, { gains, start, knockedOut });
    start += m * knockedOut.length;
  }
  return leads;
}

interface FactorGains {
  readonly gains: Float64Array;
  readonly start: number;
  readonly knockedOut: Int32Array;
}

/** Adds the most that a factor can add to the lead of each over each; a completion that knocks the leader out does not count. */
function addLeads(leads: Float64Array, m: number, { gains, start, knockedOut }: FactorGains): void {
  const count = knockedOut.length;
  for (let j = 1; j < m; j++) {
    const own = start + j * count;
    for (let i = 0; i < j; i++) {
      const other = start + i * count;
      let most = -Infinity;
      let least = Infinity;
      for (let k = 0; k < count; k++) {
        const gain = (gains[own + k] ?? 0) - (gains[other + k] ?? 0);
        most = gain > most && !(((knockedOut[k] ?? 0) >> j) & 1) ? gain : most;
        least = gain < least && !(((knockedOut[k] ?? 0) >> i) & 1) ? gain : least;
      }
      leads[j * m + i] = (leads[j * m + i] ?? 0) + most;
      leads[i * m + j] = (leads[i * m + j] ?? 0) - least;
    }
  }
}
