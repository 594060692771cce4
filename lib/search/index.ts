export { isSearchKind, SEARCH_KINDS, type SearchEntry, type SearchHit, type SearchKind } from './entry';
export { findEntries, LONGEST_QUERY } from './find';
export { openIndex, type SearchIndex, writeIndex } from './search-index';
