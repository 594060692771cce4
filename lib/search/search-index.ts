import MiniSearch, { type Options } from 'minisearch';
import type { SearchEntry, SearchHit } from './entry';
import { packWords, type PackedWords, unpackWords } from './pack';
import { isWord, splitQuery, splitText } from './tokens';

/** An index that can be asked; hits stand at the numbers that it answers. */
export interface SearchIndex {
  readonly words: MiniSearch<Fields>;
  readonly hits: readonly SearchHit[];
}

interface Fields {
  readonly id: number;
  readonly title: string;
  readonly names: string;
  readonly synonyms: string;
  readonly text: string;
}

/** As it is stored: a list of few fields is half as large as objects. */
interface StoredIndex {
  readonly words: PackedWords;
  readonly hits: readonly (readonly [path: string, kind: SearchHit['kind'], title: string, lang?: 'en'])[];
}

const OPTIONS: Options<Fields> = {
  fields: ['title', 'names', 'synonyms', 'text'],
  tokenize: (text, field) => splitText(text, field !== 'text'),
  // Tokens are of one spelling already.
  processTerm: (token) => token,
  searchOptions: {
    tokenize: splitQuery,
    boost: { title: 6, names: 5, synonyms: 5, text: 1 },
    prefix: (token) => isWord(token) || token.length === 1,
    fuzzy: (token) => (isWord(token) && token.length > 3 && !/\d/.test(token) ? 0.25 : false),
    maxFuzzy: 2,
    weights: { fuzzy: 0.15, prefix: 0.375 },
  },
};

/** Makes the index of one language as JSON: the same bytes for the same entries. */
export function writeIndex(entries: readonly SearchEntry[]): string {
  const words = new MiniSearch(OPTIONS);
  words.addAll(entries.map(({ title, names, synonyms = '', text }, id) => ({ id, title, names: names.join(' | '), synonyms, text })));
  const stored: StoredIndex = {
    words: packWords(words.toJSON()),
    hits: entries.map(({ path, kind, title, lang }) => (lang ? [path, kind, title, lang] : [path, kind, title])),
  };
  return JSON.stringify(stored);
}

/** Opens what `writeIndex` made. */
export function openIndex(json: string): SearchIndex {
  const { words, hits } = JSON.parse(json) as StoredIndex;
  return {
    words: MiniSearch.loadJS(unpackWords(words), OPTIONS),
    hits: hits.map(([path, kind, title, lang]) => ({ path, kind, title, ...(lang && { lang }) })),
  };
}
