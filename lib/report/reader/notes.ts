import { fill, type Locale } from '../../locale';
import { noteWords } from '../../locale/words/notes';
import type { Note } from '../../model/note';

/** “from compose.yaml, line 14”; empty where the answer comes from no file. */
export function wordSources({ sources }: Note, locale: Locale): string {
  const words = noteWords(locale);
  if (sources.length === 0) return '';
  const places = sources.map(({ file, line }) => fill(words.place, { file, line }));
  return fill(words.source, { places: places.join(words.separator) });
}

/** What stands beside an answer on one line: the text, then where it was read. Anybody's text: escape it, and show it in a `bdi`. */
export function wordNote(note: Note, locale: Locale): string {
  return [note.text, wordSources(note, locale)].filter((part) => part !== '').join(noteWords(locale).between);
}
