import { cleanLine } from './line';

/** A line of a file that an answer was read from: never what stands there. `line` is counted from 1. */
export interface NoteSource {
  readonly file: string;
  readonly line: number;
}

/** What stands beside an answer: what somebody wrote (who said so, why; empty where nobody did), and the lines it was read from. */
export interface Note {
  readonly text: string;
  readonly sources: readonly NoteSource[];
}

/** Question id -> note. A question without a note is absent. */
export type Notes = Readonly<Record<string, Note>>;

export const NO_NOTES: Notes = Object.freeze({});

/** `text`, `file`: characters as a reader counts them. `sources`: lines of one answer. */
export const NOTE_LIMITS = { text: 200, file: 300, sources: 5, line: 10_000_000 } as const;

/** A note as files and programs write it: plain text where it has no source. */
export type WrittenNote = string | { text?: string; sources: NoteSource[] };

export function writeNote({ text, sources }: Note): WrittenNote {
  if (sources.length === 0) return text;
  return { ...(text !== '' && { text }), sources: sources.map(({ file, line }) => ({ file, line })) };
}

/** The same for every note of a workload. */
export function writeNotes(notes: Notes): Record<string, WrittenNote> {
  return Object.fromEntries(Object.entries(notes).map(([question, note]) => [question, writeNote(note)]));
}

/** The text of a note as it is shown: on one line, at most 200 characters, without what a reader cannot see. */
export function cleanNote(text: string): string {
  return cleanLine(text, NOTE_LIMITS.text);
}

export function isEmptyNote({ text, sources }: Note): boolean {
  return text === '' && sources.length === 0;
}

/** Whether a value can be the number of a line. */
export function isLine(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= NOTE_LIMITS.line;
}
