import { fill } from '../../locale';
import type { noteWords } from '../../locale/words/notes';
import type { Note } from '../../model/note';

type Words = Pick<ReturnType<typeof noteWords>, 'place' | 'source' | 'separator'>;

/** “from compose.yaml, line 14”; empty where the answer comes from no file. The words are given: browsers hold those of one language. */
export function wordSources({ sources }: Note, words: Words): string {
  if (sources.length === 0) return '';
  const places = sources.map(({ file, line }) => fill(words.place, { file, line }));
  return fill(words.source, { places: places.join(words.separator) });
}

/** What stands beside an answer on one line: the text, then where it was read. Anybody's text: escape it, and show it in a `bdi`. */
export function wordNote(note: Note, words: Words & { readonly between: string }): string {
  return [note.text, wordSources(note, words)].filter((part) => part !== '').join(words.between);
}
