import { nearestId } from '../model/nearest-id';

/** Beside how many equals a workload counts: 1 to this. */
export const HIGHEST_IMPORTANCE = 9;

/** `2.compose`: the second workload, from 1, and what is said of it. */
const ENTRY = /^([1-9]\d?)\.(.+)$/;

/** Between entries in one parameter; a form repeats the parameter instead. Neither is escaped in an address. */
const JOINT = '_';

/** An entry that cannot be kept. */
export interface EntryProblem {
  readonly value: string;
  readonly kind: 'stay' | 'weigh' | 'repeated';
  readonly nearest?: string;
}

interface ReadEntries<T> {
  /** By workload, from 0. */
  readonly entries: ReadonlyMap<number, T>;
  readonly problems: readonly EntryProblem[];
}

/** Where workloads stay, by their place from 0. */
export function readStays(query: URLSearchParams, platforms: readonly string[], workloads: number): ReadEntries<string> {
  return readEntries(query, 'stay', {
    workloads,
    parse: (text) => (platforms.includes(text) ? text : null),
    nearest: (text) => (text.length < 100 ? nearestId(text, platforms) : undefined),
  });
}

/** How much more workloads count than others, by their place from 0. */
export function readImportance(query: URLSearchParams, workloads: number): ReadEntries<number> {
  return readEntries(query, 'weigh', {
    workloads,
    parse: (text) => (/^[1-9]$/.test(text) ? Number(text) : null),
    nearest: () => undefined,
  });
}

/** The entries as one value again, in the order of the workloads; undefined for none. */
export function writeEntries(entries: ReadonlyMap<number, string | number>): string | undefined {
  if (entries.size === 0) return undefined;
  const inOrder = [...entries].sort(([a], [b]) => a - b);
  return inOrder.map(([workload, value]) => `${workload + 1}.${value}`).join(JOINT);
}

interface EntryReading<T> {
  readonly workloads: number;
  readonly parse: (text: string) => T | null;
  readonly nearest: (text: string) => string | undefined;
}

/** What is empty is not asked, as forms send it. Of two that differ the first holds. */
function readEntries<T>(query: URLSearchParams, name: 'stay' | 'weigh', { workloads, parse, nearest }: EntryReading<T>): ReadEntries<T> {
  const entries = new Map<number, T>();
  const problems: EntryProblem[] = [];
  const texts = query.getAll(name).flatMap((value) => value.split(JOINT));
  for (const text of texts.map((entry) => entry.trim()).filter((entry) => entry !== '')) {
    const [, place = '', said = ''] = ENTRY.exec(text) ?? [];
    const [workload, value] = [Number(place) - 1, parse(said)];
    const known = entries.get(workload);
    const isThere = workload >= 0 && workload < workloads;
    if (!isThere || value === null) {
      // Another platform would not help where there is no such workload.
      const near = isThere && said !== '' ? nearest(said) : undefined;
      problems.push({ value: text.slice(0, 40), kind: name, ...(near !== undefined && { nearest: `${place}.${near}` }) });
    } else if (known === undefined) {
      entries.set(workload, value);
    } else if (known !== value) {
      problems.push({ value: text.slice(0, 40), kind: 'repeated' });
    }
  }
  return { entries, problems };
}
