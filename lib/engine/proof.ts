import type { BranchView } from './bounds';
import type { Change } from './effects';
import { sumGreatest, type OpenFactor } from './completions';

/** A winner and the rival that it has to stay ahead of, as indices. */
export interface Duel {
  readonly winner: number;
  readonly rival: number;
}

/**
 * Whether the winner stays ahead of the rival wherever the rival is not excluded: under every completion and every
 * weighting of the branch's cone (4.5). Exact in integers where each exclusion leaves one factor open; never wrongly true.
 *
 * Every weighting of a tier cone mixes its corners. A corner is one criterion of the first tier alone, or all criteria of
 * the better tiers and some of the next with equal weights. The greatest lead over the completions is convex in the
 * weights, so corners suffice; and only its sign counts, so a corner is a sum instead of a mean.
 */
export function staysAhead(view: BranchView, duel: Duel): boolean {
  if ((view.out >> duel.rival) & 1) return true;
  if (view.factors.length === 0) return !canLeadNow(view, duel);
  const leads = tabulateLeads(view, duel);
  let kept = findCorner(leads, 0, leads.start);
  // Every completion of some factor knocks the rival out.
  if (kept.lead === -Infinity) return true;
  const alone = Array.from(leads.known, (_, criterion) => include(leads, kept, criterion).lead);
  let isFirst = true;
  for (const tier of view.branch.tiers) {
    if (isFirst ? tier.some((criterion) => (alone[criterion] ?? 0) >= 0) : canLead({ leads, alone, tier }, kept)) return false;
    for (const criterion of tier) kept = include(leads, kept, criterion);
    isFirst = false;
  }
  return true;
}

/** The same with nothing open: of each tier the rival would take exactly the criteria on which it leads. */
function canLeadNow({ branch, values }: BranchView, { winner, rival }: Duel): boolean {
  const n = branch.weights.length;
  let kept = 0;
  let most = -Infinity;
  for (const tier of branch.tiers) {
    let all = 0;
    let helpful = 0;
    for (const criterion of tier) {
      const lead = (values[rival * n + criterion] ?? 0) - (values[winner * n + criterion] ?? 0);
      if (tier === branch.tiers[0]) most = Math.max(most, lead);
      all += lead;
      helpful += Math.max(0, lead);
    }
    if (tier !== branch.tiers[0]) most = Math.max(most, kept + helpful);
    if (most >= 0) return true;
    kept += all;
  }
  return false;
}

/** By criterion, how far the rival leads: from what is known, and by each row of the open factors (`row * n + criterion`). */
interface Leads {
  readonly n: number;
  readonly known: Int32Array;
  readonly rows: Int32Array;
  /** Sums over no criteria: 0 for every row, and -Infinity where the rival is knocked out. */
  readonly start: Float64Array;
  readonly factors: readonly OpenFactor[];
  readonly scratch: Float64Array;
}

function tabulateLeads({ branch, values, factors }: BranchView, { winner, rival }: Duel): Leads {
  const n = branch.weights.length;
  const known = new Int32Array(n);
  for (let c = 0; c < n; c++) known[c] = (values[rival * n + c] ?? 0) - (values[winner * n + c] ?? 0);
  const count = factors.reduce((sum, { rows }) => sum + rows.length, 0);
  const leads = { n, known, rows: new Int32Array(n * count), start: new Float64Array(count), factors, scratch: new Float64Array(count) };
  let row = 0;
  for (const { rows, knockedOut } of factors) {
    for (let k = 0; k < rows.length; k++, row++) {
      addRow(leads.rows, row * n, { change: rows[k]?.change, winner, rival });
      if (((knockedOut[k] ?? 0) >> rival) & 1) leads.start[row] = -Infinity;
    }
  }
  return leads;
}

function addRow(rows: Int32Array, start: number, { change, winner, rival }: Duel & { readonly change: Change | undefined }): void {
  const { alternatives = [], criteria = [], points = [] } = change ?? {};
  for (let k = 0; k < points.length; k++) {
    const cell = start + (criteria[k] ?? 0);
    if (alternatives[k] === rival) rows[cell] = (rows[cell] ?? 0) + (points[k] ?? 0);
    else if (alternatives[k] === winner) rows[cell] = (rows[cell] ?? 0) - (points[k] ?? 0);
  }
}

/** The sums over a set of criteria, and the greatest lead that they allow. */
interface Corner {
  readonly known: number;
  readonly sums: Float64Array;
  readonly lead: number;
}

function findCorner({ factors, scratch }: Leads, known: number, sums: Float64Array): Corner {
  scratch.set(sums);
  let lead = known;
  let start = 0;
  for (const { nodes, rows } of factors) {
    lead += sumGreatest(nodes, scratch, start);
    start += rows.length;
  }
  return { known, sums, lead };
}

function include(leads: Leads, corner: Corner, criterion: number): Corner {
  const sums = corner.sums.slice();
  for (let row = 0; row < sums.length; row++) sums[row] = (sums[row] ?? 0) + (leads.rows[row * leads.n + criterion] ?? 0);
  return findCorner(leads, corner.known + (leads.known[criterion] ?? 0), sums);
}

interface TierSearch {
  readonly leads: Leads;
  /** By criterion: the greatest lead with all the weight on it. No set of criteria leads by more than these add up to. */
  readonly alone: readonly number[];
  readonly tier: readonly number[];
}

/** Whether the rival can lead with the kept tiers and some of this tier. */
function canLead({ leads, alone, tier }: TierSearch, kept: Corner): boolean {
  let bound = kept.lead;
  for (const criterion of tier) bound += Math.max(0, alone[criterion] ?? 0);
  if (bound < 0) return false;
  const helpful = tier.filter((criterion) => (alone[criterion] ?? 0) > 0).sort((a, b) => (alone[b] ?? 0) - (alone[a] ?? 0));
  return canLeadWith({ leads, alone, tier: helpful }, kept, bound);
}

/** Branch and bound: take the next criterion or leave it, as long as the rest could still bring the lead to 0. */
function canLeadWith(search: TierSearch, corner: Corner, bound: number): boolean {
  if (bound < 0) return false;
  if (corner.lead >= 0) return true;
  const [criterion, ...rest] = search.tier;
  if (criterion === undefined) return false;
  const gain = search.alone[criterion] ?? 0;
  const taken = include(search.leads, corner, criterion);
  const remaining: TierSearch = { ...search, tier: rest };
  return canLeadWith(remaining, taken, bound - gain + (taken.lead - corner.lead)) || canLeadWith(remaining, corner, bound - gain);
}
