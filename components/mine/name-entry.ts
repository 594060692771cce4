import type { Entry } from '../parts/memory/assessments';
import type { MineProps } from './kit';

/** What an entry is called. */
export function nameEntry({ title }: Pick<Entry, 'title'>, { unnamed }: Pick<MineProps['words'], 'unnamed'>): string {
  return title === '' ? unnamed : title;
}

/** The same where several may have no name: with the platform that came first. */
export function describeEntry(entry: Entry, { words, platforms }: Pick<MineProps, 'words' | 'platforms'>): string {
  const first = entry.first === null ? '' : (platforms[entry.first] ?? '');
  return entry.title === '' && first !== '' ? `${words.unnamed} (${first})` : nameEntry(entry, words);
}
