import { note, readCodeField, readId, readTitle, type Fields, type MemoryFault, type Reading } from './fields';
import type { Format } from './kept';
import { readItems, readVersioned, toKept, withOwnIds, type ReadFile } from './read-assessments';
import { EMPTY_TABLE, IMPORTANCES, MOST_WORKLOADS, type Importance, type Table, type Workload } from './workloads';

/** Of what is stored and of files. */
const VERSION = 1;
export const WORKLOADS_FILE = 'dokoni-workloads';

/** The table as this browser keeps it. */
export const WORKLOADS: Format<Table> = {
  key: 'dokoni.workloads',
  empty: EMPTY_TABLE,
  read: (text) => toKept(readVersioned(text, { format: null, version: VERSION, read: readTable })),
  write: (table) => JSON.stringify({ version: VERSION, ...writeTable(table) }),
};

/** The table as a file. `at`: the moment of writing. */
export function writeWorkloadsFile(table: Table, at: string): string {
  return `${JSON.stringify({ format: WORKLOADS_FILE, version: VERSION, written: at, ...writeTable(table) }, null, 1)}\n`;
}

/** Reads such a file: all of it that can be read, and what cannot, each with its place. Never throws. */
export function readWorkloadsFile(text: string): ReadFile<Table> {
  return readVersioned(text, { format: WORKLOADS_FILE, version: VERSION, read: readTable });
}

function writeTable({ shared, rows }: Table): object {
  const workloads = rows.map(({ id, title, code, importance, isPlanned }) => ({ id, title, code, importance, planned: isPlanned }));
  return { ...(shared !== '' && { shared }), workloads };
}

function readTable(fields: Fields): { readonly value: Table; readonly faults: readonly MemoryFault[] } | null {
  const faults: MemoryFault[] = [];
  const rows = readItems(fields, 'workloads', { faults, read: readWorkload });
  if (!rows) return null;
  const inner: MemoryFault[] = [];
  const shared = fields['shared'] === undefined ? '' : (readCodeField({ fields, place: '', faults: inner }, 'shared') ?? '');
  faults.push(...inner.map((fault) => ({ ...fault, place: 'shared' })));
  faults.push(
    ...rows.slice(MOST_WORKLOADS).map((_, at): MemoryFault => ({ place: `workloads[${MOST_WORKLOADS + at}]`, kind: 'entry', found: '…' })),
  );
  return { value: { shared, rows: withOwnIds(rows.slice(0, MOST_WORKLOADS)) }, faults };
}

function readWorkload(reading: Reading): Workload | null {
  const code = readCodeField(reading);
  if (code === null) return null;
  return {
    id: readId(reading),
    title: readTitle(reading),
    code,
    importance: readImportance(reading),
    isPlanned: reading.fields['planned'] !== false,
  };
}

function readImportance(reading: Reading): Importance {
  const value = reading.fields['importance'] ?? 1;
  const known = IMPORTANCES.find((importance) => importance === value);
  if (known === undefined) note(reading, 'importance', 'number');
  return known ?? 1;
}
