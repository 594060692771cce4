import type { CompiledExclusion } from './compile';
import type { FactorTable } from './factor-table';
import { admits, type State } from './conditions';

/** The rows of a factor that forgetting can bring about, and which of its answers (as a set) each gives differently. */
export interface PartRows {
  readonly rows: readonly number[];
  readonly sets: readonly number[];
  /** How many answers can be forgotten. */
  readonly forgettable: number;
}

/** `forgettable`: questions of the factor. Bit k of a set stands for the k-th of them. */
export function listRows(table: FactorTable, forgettable: readonly number[], state: State): PartRows {
  const rows: number[] = [];
  const sets: number[] = [];
  const bits = table.questions.map((question) => (forgettable.includes(question) ? 1 << forgettable.indexOf(question) : -1));
  for (const row of table.complete) {
    let set = 0;
    for (let place = 0; place < bits.length; place++) {
      const own = state[table.questions[place] ?? 0] ?? -1;
      // All bits: what cannot be forgotten.
      if (own >= 0 && table.choices[row * bits.length + place] !== own) set |= bits[place] ?? 0;
    }
    if (set < 0) continue;
    rows.push(row);
    sets.push(set);
  }
  return { rows, sets, forgettable: forgettable.length };
}

interface Measured {
  /** By `row * alternatives + alternative`. */
  readonly gains: Float64Array;
  /** The exclusions of several factors that count, as bits. */
  readonly counting: number;
  readonly subject: number;
  readonly m: number;
}

/** By `set * m + rival`: the most that a factor adds to a rival's lead over the subject when a set of answers is forgotten. */
export function measureLeads(
  table: FactorTable,
  { rows, sets, forgettable }: PartRows,
  { gains, counting, subject, m }: Measured,
): number[] {
  // A plain array: a typed one of this size would be allocated outside the heap, which costs more than the sums.
  const leads = new Array<number>(2 ** forgettable * m).fill(-Infinity);
  for (let k = 0; k < rows.length; k++) {
    const row = rows[k] ?? 0;
    const start = (sets[k] ?? 0) * m;
    const out = findOut(table, row, counting);
    const own = gains[row * m + subject] ?? 0;
    for (let rival = 0; rival < m; rival++) {
      const lead = (gains[row * m + rival] ?? 0) - own;
      if (!((out >> rival) & 1) && lead > (leads[start + rival] ?? 0)) leads[start + rival] = lead;
    }
  }
  addSubsets(leads, m);
  return leads;
}

function findOut({ excluded, crossing, held }: FactorTable, row: number, counting: number): number {
  let out = excluded[row] ?? 0;
  for (let left = (held[row] ?? 0) & counting; left !== 0; left &= left - 1) out |= crossing[31 - Math.clz32(left & -left)]?.bits ?? 0;
  return out;
}

/**
 * The sets of counting exclusions (as bits) that some row meets. By that row a rival comes back once they cease to count, and
 * whatever else ceases can only raise its lead: so its least lead is that of one of these sets.
 */
export function listMet({ held }: FactorTable, { rows }: PartRows, counting: number): number[] {
  const met = new Set<number>();
  for (const row of rows) met.add((held[row] ?? 0) & counting);
  met.delete(0);
  return [...met];
}

/** From the rows that differ in exactly a set to those that differ in it at most. */
function addSubsets(leads: number[], m: number): void {
  for (let step = m; step < leads.length; step *= 2) {
    for (let cell = 0; cell < leads.length; cell++) {
      if (Math.floor(cell / step) % 2 === 1) leads[cell] = Math.max(leads[cell] ?? 0, leads[cell - step] ?? 0);
    }
  }
}

/** The exclusions of several factors (as bits of those that read this one) of which the others fulfil their part. */
export function findCounting({ crossing, questions }: FactorTable, state: State): number {
  let counting = 0;
  for (let index = 0; index < crossing.length; index++) {
    const exclusion = crossing[index];
    if (exclusion && holdsElsewhere(exclusion, questions, state)) counting |= 1 << index;
  }
  return counting;
}

function holdsElsewhere({ questions, masks }: CompiledExclusion, own: readonly number[], state: State): boolean {
  for (let literal = 0; literal < questions.length; literal++) {
    const question = questions[literal] ?? 0;
    const choice = state[question] ?? -1;
    if (!own.includes(question) && !admits(masks[literal] ?? 0, choice)) return false;
  }
  return true;
}
