/** What can be found, in the order in which a reader may narrow to it. A new kind also gets its words (`lib/locale/words/search.ts`). */
export const SEARCH_KINDS = [
  'page',
  'platform',
  'product',
  'system',
  'term',
  'question',
  'criterion',
  'rule',
  'decision',
  'source',
] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** A page, or a place on one, as it is found in one language. */
export interface SearchEntry {
  /** From the root, with its anchor; no two entries have the same. */
  readonly path: string;
  readonly kind: SearchKind;
  readonly title: string;
  /** What else it is called and looked for by, in any language: never shown. */
  readonly names: readonly string[];
  /** What readers call it and its own texts do not. */
  readonly synonyms?: string;
  /** What it is, in a sentence or more. It is found by these words too. */
  readonly text: string;
  /** What is shown in place of the text, and finds nothing. */
  readonly note?: string;
  /** The language of the title where it is not the page's. */
  readonly lang?: 'en';
}

/** An entry as it is listed. */
export type SearchHit = Pick<SearchEntry, 'path' | 'kind' | 'title' | 'lang'>;

export function isSearchKind(text: string): text is SearchKind {
  return (SEARCH_KINDS as readonly string[]).includes(text);
}
