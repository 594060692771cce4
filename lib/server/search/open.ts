import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { searchFile } from './address';
import { listEntries } from './compile';
import type { Locale } from '@/lib/locale';
import { openIndex, type SearchEntry, type SearchIndex } from '@/lib/search';

/** The index that browsers load, and the entries that it was made of, by the same numbers. */
interface OpenSearch {
  readonly index: SearchIndex;
  readonly entries: readonly SearchEntry[];
}

const opened = new Map<Locale, OpenSearch>();

/** Opened once a thread. */
export function openSearch(locale: Locale): OpenSearch {
  const known = opened.get(locale);
  if (known) return known;
  const index = openIndex(readFileSync(join(process.cwd(), 'public', searchFile(locale)), 'utf8'));
  const search = { index, entries: listEntries(locale) };
  opened.set(locale, search);
  return search;
}
