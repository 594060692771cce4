import { catalogue } from '../catalogue';
import { PROVIDERS } from './providers';
import { LOCALES, type Locale } from '@/lib/locale';
import { searchSynonyms } from '@/lib/locale/words/search-synonyms';
import { Reader } from '@/lib/report/reader';
import { type SearchEntry, writeIndex } from '@/lib/search';
import { BASE } from '@/lib/model/base-path';

/** Everything that can be found in a language. */
export function listEntries(locale: Locale): readonly SearchEntry[] {
  const reader = new Reader(catalogue(), locale);
  const known = searchSynonyms(locale) as Readonly<Record<string, string>>;
  return PROVIDERS.flatMap((list) => list(reader)).map((entry) => {
    const synonyms = known[entry.path.slice(`${BASE}/${locale}`.length)];
    return { ...entry, ...(synonyms !== undefined && { synonyms }) };
  });
}

/** The index of each language as JSON, from the compiled content. */
export function compileSearch(): Readonly<Record<Locale, string>> {
  return Object.fromEntries(LOCALES.map((locale) => [locale, writeIndex(listEntries(locale))])) as Record<Locale, string>;
}
