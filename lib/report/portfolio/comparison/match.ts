import type { PortfolioEntry } from '../build';

/** A workload of two plans by its place in each, from 0; null where that plan does not have it. */
export interface Match {
  readonly a: number | null;
  readonly b: number | null;
}

/** What tells a workload of one plan from another of the same plan. */
type Matched = Pick<PortfolioEntry, 'title' | 'answers' | 'priorities'>;

/**
 * Which workload of one plan is which of the other: by name and answers, then by name alone, then by answers alone. The versions
 * of the rules say nothing about it, and neither does the order. Those of the first plan in its order, then what only the second has.
 */
export function matchWorkloads(a: readonly Matched[], b: readonly Matched[]): readonly Match[] {
  const pairs = new Map<number, number>();
  for (const keyOf of [keyOfBoth, keyOfName, keyOfAnswers]) {
    a.forEach((workload, place) => {
      const key = keyOf(workload);
      if (pairs.has(place) || key === null) return;
      const taken = new Set(pairs.values());
      const other = b.findIndex((candidate, at) => !taken.has(at) && keyOf(candidate) === key);
      if (other >= 0) pairs.set(place, other);
    });
  }
  const taken = new Set(pairs.values());
  return [
    ...a.map((_, place) => ({ a: place, b: pairs.get(place) ?? null })),
    ...b.flatMap((_, place) => (taken.has(place) ? [] : [{ a: null, b: place }])),
  ];
}

/** Whether two workloads say the same, whichever rules judge them. */
export function isSameState(a: Matched, b: Matched): boolean {
  return keyOfAnswers(a) === keyOfAnswers(b);
}

/** How people write a name differs in case and width. Null where there is none: then only answers can tell. */
function keyOfName({ title }: Matched): string | null {
  return title === '' ? null : title.normalize('NFKC').toLowerCase();
}

function keyOfAnswers({ answers, priorities }: Matched): string {
  const given = Object.entries(answers).sort(([x], [y]) => (x < y ? -1 : 1));
  return JSON.stringify([given, [...priorities.most].sort(), [...priorities.least].sort()]);
}

function keyOfBoth(workload: Matched): string {
  return JSON.stringify([keyOfName(workload), keyOfAnswers(workload)]);
}
