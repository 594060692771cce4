import { SearchPage, type FoundEntry } from '@/components/search/search-page';
import { fill } from '@/lib/locale';
import { searchWords } from '@/lib/locale/words/search';
import { findEntries, isSearchKind, LONGEST_QUERY, SEARCH_KINDS } from '@/lib/search';
import type { Asked, Page } from '../questions';
import { openSearch } from '../search/open';
import { renderDocument } from './document';

/** More than anybody looks through. */
const SHOWN = 40;

/** What was found for a query, of every kind or of one, as a whole page. */
export function makeSearchPage({ locale, path, query, kind }: Asked<'search-page'>): Page {
  const words = searchWords(locale);
  const asked = query.slice(0, LONGEST_QUERY).trim();
  const { index, entries } = openSearch(locale);
  const found: readonly FoundEntry[] = findEntries(index, asked).flatMap((id) => entries[id] ?? []);
  const chosen = isSearchKind(kind) ? kind : null;
  const inKind = found.filter((entry) => chosen === null || entry.kind === chosen);
  const counts = SEARCH_KINDS.map((id) => ({ kind: id, n: found.filter((entry) => entry.kind === id).length }));
  const children = (
    <SearchPage
      locale={locale}
      query={asked}
      chosen={chosen}
      counts={counts.filter(({ n }) => n > 0)}
      total={found.length}
      found={inKind.slice(0, SHOWN)}
      inKind={inKind.length}
    />
  );
  const head = { title: asked === '' ? words.title : fill(words.titled, { query: asked }), isFound: false };
  return { status: 200, html: renderDocument({ locale, path, head, children }) };
}
