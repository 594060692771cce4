import { cleanLine } from '../model/line';
import { cleanNote, isEmptyNote, isLine, NOTE_LIMITS, type Note, type Notes, type NoteSource } from '../model/note';

const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
/** More than any rules have questions. */
const MOST_NOTES = 100;

type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The notes in a value that came from a storage, a link or a file of ours, made safe to show; what is no note is left out. Knows no
 * rules: a note of a question that they do not have stays.
 */
export function keepNotes(value: unknown): Notes {
  if (!isFields(value)) return {};
  const entries = Object.entries(value).filter(([question]) => ID.test(question));
  return Object.fromEntries(
    entries.slice(0, MOST_NOTES).flatMap(([question, found]) => {
      const note = keepNote(found);
      return note === null ? [] : [[question, note]];
    }),
  );
}

function keepNote(found: unknown): Note | null {
  const { text, sources } = isFields(found) ? found : { text: found, sources: [] };
  const note = {
    text: cleanNote(typeof text === 'string' ? text : ''),
    sources: Array.isArray(sources) ? sources.flatMap(keepSource).slice(0, NOTE_LIMITS.sources) : [],
  };
  return isEmptyNote(note) ? null : note;
}

/** A line of a file; nothing for what is none. */
export function keepSource(found: unknown): readonly NoteSource[] {
  if (!isFields(found) || typeof found['file'] !== 'string' || !isLine(found['line'])) return [];
  const file = cleanLine(found['file'], NOTE_LIMITS.file);
  return file === '' ? [] : [{ file, line: found['line'] }];
}
