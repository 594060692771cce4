import type { BranchView } from './bounds';
import type { Change } from './compile';

/** A winner and the rival that it has to stay ahead of, as indices. */
export interface Duel {
  readonly winner: number;
  readonly rival: number;
}

/**
 * Whether the winner stays ahead of the rival under every completion and every weighting of the branch's cone (4.5).
 * Exact in integers, where each exclusion of the rival leaves one factor open; never wrongly true otherwise.
 *
 * Every weighting of a tier cone mixes its corners. A corner is one criterion of the first tier alone, or all criteria of
 * the better tiers and some of the next with equal weights. The greatest lead over the completions is convex in the
 * weights, so corners suffice; and only its sign counts, so a corner is a sum instead of a mean.
 */
export function staysAhead(view: BranchView, duel: Duel): boolean {
  const leads = tabulateLeads(view, duel);
  if (!leads) return true;
  const alone = findLeadsAlone(leads);
  let kept: Corner = { known: 0, rows: new Int32Array(leads.rows.length / leads.n), lead: 0 };
  let isFirst = true;
  for (const tier of view.branch.tiers) {
    if (isFirst ? tier.some((criterion) => (alone[criterion] ?? 0) >= 0) : canLead({ leads, alone, tier }, kept)) return false;
    for (const criterion of tier) kept = include(leads, kept, criterion);
    isFirst = false;
  }
  return true;
}

/** By criterion, how far the rival leads: from what is known, and by each completion of each open factor (a row). */
interface Leads {
  readonly n: number;
  readonly known: Int32Array;
  readonly rows: Int32Array;
  /** The row after the last of each factor. */
  readonly ends: readonly number[];
}

/** Null where the rival cannot stay in, because every completion of some factor knocks it out. */
function tabulateLeads({ branch, values, factors }: BranchView, { winner, rival }: Duel): Leads | null {
  const n = branch.weights.length;
  const known = new Int32Array(n);
  for (let c = 0; c < n; c++) known[c] = (values[rival * n + c] ?? 0) - (values[winner * n + c] ?? 0);
  const rows = new Int32Array(n * factors.reduce((sum, { completions }) => sum + completions.length, 0));
  const ends: number[] = [];
  let end = 0;
  for (const { completions, knockedOut } of factors) {
    const first = end;
    for (let k = 0; k < completions.length; k++) {
      if (((knockedOut[k] ?? 0) >> rival) & 1) continue;
      addRow(rows, end * n, { change: completions[k]?.change, winner, rival });
      end++;
    }
    if (end === first) return null;
    ends.push(end);
  }
  return { n, known, rows: rows.subarray(0, end * n), ends };
}

function addRow(rows: Int32Array, start: number, { change, winner, rival }: Duel & { readonly change: Change | undefined }): void {
  const { alternatives = [], criteria = [], points = [] } = change ?? {};
  for (let k = 0; k < points.length; k++) {
    const cell = start + (criteria[k] ?? 0);
    if (alternatives[k] === rival) rows[cell] = (rows[cell] ?? 0) + (points[k] ?? 0);
    else if (alternatives[k] === winner) rows[cell] = (rows[cell] ?? 0) - (points[k] ?? 0);
  }
}

/** By criterion: the greatest lead with all the weight on it. No set of criteria leads by more than these add up to. */
function findLeadsAlone({ n, known, rows, ends }: Leads): Int32Array {
  const alone = known.slice();
  let row = 0;
  for (const end of ends) {
    for (let c = 0; c < n; c++) {
      let best = -Infinity;
      for (let k = row; k < end; k++) best = Math.max(best, rows[k * n + c] ?? 0);
      alone[c] = (alone[c] ?? 0) + best;
    }
    row = end;
  }
  return alone;
}

/** The sums over a set of criteria, and the greatest lead that they allow. */
interface Corner {
  readonly known: number;
  readonly rows: Int32Array;
  readonly lead: number;
}

function include({ n, known, rows, ends }: Leads, corner: Corner, criterion: number): Corner {
  const sums = corner.rows.slice();
  const sum = corner.known + (known[criterion] ?? 0);
  let lead = sum;
  let row = 0;
  for (const end of ends) {
    let best = -Infinity;
    for (; row < end; row++) {
      const value = (sums[row] ?? 0) + (rows[row * n + criterion] ?? 0);
      sums[row] = value;
      if (value > best) best = value;
    }
    lead += best;
  }
  return { known: sum, rows: sums, lead };
}

interface TierSearch {
  readonly leads: Leads;
  readonly alone: Int32Array;
  readonly tier: readonly number[];
}

/** Whether the rival can lead with the kept tiers and some of this tier. With nothing open the first bound is exact. */
function canLead({ leads, alone, tier }: TierSearch, kept: Corner): boolean {
  let bound = kept.lead;
  for (const criterion of tier) bound += Math.max(0, alone[criterion] ?? 0);
  if (bound < 0) return false;
  if (leads.ends.length === 0) return true;
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
