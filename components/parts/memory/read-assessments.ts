import {
  isFields,
  note,
  parseJson,
  readCodeField,
  readDate,
  readId,
  readTitle,
  type Fields,
  type MemoryFault,
  type Reading,
} from './fields';
import type { Assessments, Earlier, Entry } from './assessments';
import type { Format, ReadKept } from './kept';

/** Of what is stored and of files. */
const VERSION = 1;
export const ASSESSMENTS_FILE = 'dokoni-assessments';

export type ReadFile<T> =
  | { readonly kind: 'read'; readonly value: T; readonly faults: readonly MemoryFault[] }
  | { readonly kind: 'syntax'; readonly line: number | null }
  /** `found`: what it says that it is; empty where it says nothing. */
  | { readonly kind: 'other'; readonly found: string }
  | { readonly kind: 'newer'; readonly version: number };

/** The list as this browser keeps it. */
export const ASSESSMENTS: Format<Assessments> = {
  key: 'dokoni.assessments',
  empty: [],
  read: (text) => toKept(readVersioned(text, { format: null, version: VERSION, read: (fields) => readEntries(fields, EPOCH) })),
  write: (assessments) => JSON.stringify({ version: VERSION, assessments }),
};

/** Stands where a date was damaged and no better one is known. */
const EPOCH = '1970-01-01T00:00:00.000Z';

/** The list as a file. */
export function writeAssessmentsFile(assessments: Assessments, at: string): string {
  return `${JSON.stringify({ format: ASSESSMENTS_FILE, version: VERSION, written: at, assessments }, null, 1)}\n`;
}

/** Reads such a file: all of it that can be read, and what cannot, each with its place. `at`: stands where a date is missing. Never throws. */
export function readAssessmentsFile(text: string, at: string): ReadFile<Assessments> {
  return readVersioned(text, { format: ASSESSMENTS_FILE, version: VERSION, read: (fields) => readEntries(fields, at) });
}

interface Read<T> {
  readonly value: T;
  readonly faults: readonly MemoryFault[];
}

interface Versioned<T> {
  /** What the file says that it is; null where nobody has to say so. */
  readonly format: string | null;
  /** Today's. */
  readonly version: number;
  /** Null where the fields are something else. */
  readonly read: (fields: Fields) => Read<T> | null;
}

/** Reads JSON that has a version. */
export function readVersioned<T>(text: string, { format, version, read }: Versioned<T>): ReadFile<T> {
  const parsed = parseJson(text);
  if ('line' in parsed) return { kind: 'syntax', line: parsed.line };
  if (!isFields(parsed.value)) return { kind: 'other', found: '' };
  const { format: named, version: written } = parsed.value;
  const other: ReadFile<T> = { kind: 'other', found: typeof named === 'string' ? named.slice(0, 40) : '' };
  if (format !== null && named !== format) return other;
  if (typeof written !== 'number' || !Number.isInteger(written) || written < 1) return other;
  if (written > version) return { kind: 'newer', version: written };
  const found = read(parsed.value);
  return found ? { kind: 'read', ...found } : other;
}

/** The same of what is stored. */
export function toKept<T>(read: ReadFile<T>): ReadKept<T> {
  if (read.kind === 'newer') return read;
  return read.kind === 'read' ? { kind: 'sound', value: read.value, isWhole: read.faults.length === 0 } : { kind: 'damaged' };
}

function readEntries(fields: Fields, at: string): Read<Assessments> | null {
  const faults: MemoryFault[] = [];
  const entries = readItems(fields, 'assessments', { faults, read: (reading) => readEntry(reading, at) });
  return entries && { value: withOwnIds(entries), faults };
}

interface ItemReader<T> {
  readonly faults: MemoryFault[];
  readonly read: (reading: Reading) => T | null;
}

/** The things of a list that can be read; null where there is no list. */
export function readItems<T>(fields: Fields, name: string, { faults, read }: ItemReader<T>): T[] | null {
  const list = fields[name];
  if (!Array.isArray(list)) return null;
  return list.flatMap((item: unknown, index) => {
    const place = `${name}[${index}]`;
    if (!isFields(item)) {
      faults.push({ place, kind: 'entry', found: JSON.stringify(item).slice(0, 60) });
      return [];
    }
    return read({ fields: item, place, faults }) ?? [];
  });
}

function readEntry(reading: Reading, at: string): Entry | null {
  const code = readCodeField(reading);
  if (code === null) return null;
  return {
    id: readId(reading),
    code,
    title: readTitle(reading),
    made: readDate(reading, 'made', at),
    changed: readDate(reading, 'changed', at),
    first: readName(reading, 'first'),
    sure: readName(reading, 'sure'),
    earlier: readEarlier(reading, at),
  };
}

const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

function readName(reading: Reading, name: 'first' | 'sure'): string | null {
  const value = reading.fields[name] ?? null;
  if (value === null || (typeof value === 'string' && NAME.test(value))) return value;
  note(reading, name, 'platform');
  return null;
}

function readEarlier(reading: Reading, at: string): Earlier[] {
  if (reading.fields['earlier'] === undefined) return [];
  const { faults, place } = reading;
  const inner: MemoryFault[] = [];
  const read = readItems(reading.fields, 'earlier', {
    faults: inner,
    read: (one) => {
      const code = readCodeField(one);
      return code === null ? null : { code, changed: readDate(one, 'changed', at) };
    },
  });
  if (!read) note(reading, 'earlier', 'entry');
  faults.push(...inner.map((fault) => ({ ...fault, place: `${place}.${fault.place}` })));
  return read ?? [];
}

/** Two of one id, or one without, would be taken for each other: the later ones get an id that nobody has. */
export function withOwnIds<T extends { readonly id: string }>(items: readonly T[]): T[] {
  const taken = new Set<string>(items.map(({ id }) => id));
  const seen = new Set<string>();
  return items.map((item) => {
    let { id } = item;
    for (let n = 1; id === '' || seen.has(id); n++) id = taken.has(`x${n}`) ? id : `x${n}`;
    seen.add(id);
    taken.add(id);
    return { ...item, id };
  });
}
