import type { SearchHit, SearchKind } from './entry';
import type { SearchIndex } from './search-index';
import { joinWords, normalise, splitQuery } from './tokens';

/** As much of what somebody typed as is looked for, in signs. */
export const LONGEST_QUERY = 200;

/** What readers mean more often when several kinds fit alike. */
const LIKELINESS: Readonly<Record<SearchKind, number>> = {
  page: 1.3,
  platform: 1.5,
  product: 1,
  term: 1.4,
  system: 1.3,
  criterion: 1.3,
  question: 1.3,
  rule: 1,
  decision: 0.6,
  source: 0.6,
};

/** A title that is just what was typed, or what that was taken for, or begins with it. */
const EXACT = 4;
const ALMOST = 2;
const BEGINS = 1.5;

/** Where what has all words of a query is found in so many places, what has only some of them is none. */
const ENOUGH = 10;

/** Of the words of a query, a place without all of them has this share at least. */
const SHARE = 0.5;

/** The numbers of the entries that fit a query, the best first: those with all of its words before those with some. */
export function findEntries(index: SearchIndex, query: string): readonly number[] {
  const asked = query.slice(0, LONGEST_QUERY);
  const all = rank(index, asked, 'AND');
  return all.length >= ENOUGH ? all : [...new Set([...all, ...rank(index, asked, 'OR')])];
}

function rank({ words, hits }: SearchIndex, query: string, combineWith: 'AND' | 'OR'): readonly number[] {
  const typed = normalise(query.trim());
  const together = joinWords(query);
  const least = combineWith === 'OR' ? splitQuery(query).length * SHARE : 0;
  return words
    .search({ combineWith: 'OR', queries: [{ combineWith, queries: [query] }, ...(together === null ? [] : [together])] })
    .filter(({ queryTerms }) => queryTerms.length >= least || queryTerms.includes(together ?? ''))
    .map(({ id, score, terms }) => {
      const taken = combineWith === 'AND' ? terms.join(' ') : typed;
      return { id: id as number, score: score * likeliness(hits[id as number], { typed, taken }) };
    })
    .sort((a, b) => b.score - a.score || a.id - b.id)
    .map(({ id }) => id);
}

/** `taken`: the words that what was typed was taken for. */
function likeliness(hit: SearchHit | undefined, { typed, taken }: { readonly typed: string; readonly taken: string }): number {
  if (!hit) return 0;
  const title = normalise(hit.title);
  const fit = title === typed ? EXACT : title === taken ? ALMOST : title.startsWith(typed) ? BEGINS : 1;
  return LIKELINESS[hit.kind] * fit;
}
