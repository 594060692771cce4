import { cleanLine, isLonger } from '../model/line';
import { cleanNote, isEmptyNote, isLine, NOTE_LIMITS, type Note, type Notes, type NoteSource } from '../model/note';
import { isRecord, nearest, type Checking } from './checking';
import { INPUT_LIMITS, show, shorten } from './fault';

/** Question -> note, made safe to show; wrong ones are listed and left out. A note of nothing that can be seen is none. */
export function checkNotes(input: unknown, checking: Checking): Notes {
  const { rules, place, faults } = checking;
  if (input === undefined || input === null) return {};
  const questions = rules.questions.map(({ id }) => id);
  if (!isRecord(input)) {
    faults.push({ kind: 'not-a-mapping', place, found: show(input), allowed: questions });
    return {};
  }
  const notes: Record<string, Note> = {};
  for (const [id, found] of Object.entries(input)) {
    const at = `${place}.${shorten(id)}`;
    if (!questions.includes(id)) {
      faults.push({ kind: 'unknown-question', place: at, found: shorten(id), allowed: questions, ...nearest(id, questions) });
      continue;
    }
    const note = checkNote(found, { ...checking, place: at });
    if (!isEmptyNote(note)) notes[id] = note;
  }
  return notes;
}

/** A text, or a mapping of text and sources. */
function checkNote(found: unknown, checking: Checking): Note {
  const { place, faults } = checking;
  if (!isRecord(found)) return { text: checkText(found, checking), sources: [] };
  const { text = '', sources = [], ...others } = found;
  for (const key of Object.keys(others)) {
    const name = shorten(key);
    faults.push({ kind: 'unknown-key', place: `${place}.${name}`, found: name, allowed: ['text', 'sources'] });
  }
  return {
    text: checkText(text, { ...checking, place: `${place}.text` }),
    sources: checkSources(sources, { ...checking, place: `${place}.sources` }),
  };
}

function checkText(found: unknown, { place, faults }: Checking): string {
  if (typeof found === 'string' && !isLonger(found, INPUT_LIMITS.note)) return cleanNote(found);
  faults.push({ kind: 'bad-note', place, found: show(found) });
  return '';
}

function checkSources(found: unknown, { place, faults }: Checking): readonly NoteSource[] {
  if (!Array.isArray(found) || found.length > INPUT_LIMITS.sources) {
    faults.push({ kind: 'bad-sources', place, found: show(found) });
    return [];
  }
  return found.flatMap((source: unknown, index): readonly NoteSource[] => {
    const at = `${place}[${index}]`;
    if (isRecord(source) && Object.keys(source).every((key) => key === 'file' || key === 'line')) {
      const { file, line } = source;
      const isFile = typeof file === 'string' && !isLonger(file, INPUT_LIMITS.path);
      const name = isFile ? cleanLine(file, NOTE_LIMITS.file) : '';
      if (name !== '' && isLine(line)) return [{ file: name, line }];
    }
    faults.push({ kind: 'bad-source', place: at, found: show(source), allowed: ['file', 'line'] });
    return [];
  });
}
