import { cleanTitle, decodeLink } from '@/lib/share';

export type Fields = Readonly<Record<string, unknown>>;

/**
 * Something in a file that is not as it should be. `code`: a workload that cannot be read and is left out; the others are replaced
 * by what holds where nothing is said.
 */
export interface MemoryFault {
  /** Where it stands, e.g. `assessments[2].code`, from 0 as in the file. */
  readonly place: string;
  readonly kind: 'entry' | 'code' | 'title' | 'date' | 'id' | 'platform' | 'number';
  /** What stands there, shortened. */
  readonly found: string;
}

/** Reads the fields of one thing and notes what is wrong with them. */
export interface Reading {
  readonly fields: Fields;
  readonly place: string;
  readonly faults: MemoryFault[];
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value of JSON, or the line of its first mistake, from 1; null where the browser does not say it. */
export function parseJson(text: string): { readonly value: unknown } | { readonly line: number | null } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    return { line: lineOf(String(error), text) };
  }
}

function lineOf(message: string, text: string): number | null {
  const line = /line (\d+)/.exec(message)?.[1];
  if (line !== undefined) return Number(line);
  const position = /position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return text.slice(0, Number(position)).split('\n').length;
  return /end of/i.test(message) ? text.split('\n').length : null;
}

const SHOWN = 60;

/** Notes what is wrong with a field. */
export function note({ fields, place, faults }: Reading, name: string, kind: MemoryFault['kind']): void {
  const found = JSON.stringify(fields[name] ?? null).slice(0, SHOWN);
  faults.push({ place: `${place}.${name}`, kind, found });
}

/** The canonical code under a name; null, and noted, where it cannot be read. */
export function readCodeField(reading: Reading, name = 'code'): string | null {
  const value = reading.fields[name];
  const link = typeof value === 'string' ? decodeLink(value) : null;
  if (link?.ok) return link.code;
  note(reading, name, 'code');
  return null;
}

export function readTitle(reading: Reading): string {
  const value = reading.fields['title'];
  if (typeof value === 'string') return cleanTitle(value);
  if (value !== undefined) note(reading, 'title', 'title');
  return '';
}

/** As `Date.toISOString` writes it: to the second at least, in UTC. */
const DATE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/;

/** A moment in UTC, or `otherwise` where there is none. */
export function readDate(reading: Reading, name: string, otherwise: string): string {
  const value = reading.fields[name];
  if (typeof value === 'string' && DATE.test(value) && !Number.isNaN(Date.parse(value))) return value;
  note(reading, name, 'date');
  return otherwise;
}

/** Letters and figures: nothing that a page or a selector could take for something else. */
const ID = /^[0-9a-z]{1,40}$/;

/** The id under which something is kept; empty, and noted, where it has none. */
export function readId(reading: Reading): string {
  const value = reading.fields['id'];
  if (typeof value === 'string' && ID.test(value)) return value;
  note(reading, 'id', 'id');
  return '';
}
