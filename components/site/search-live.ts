import { findEntries, openIndex, type SearchHit } from '@/lib/search';

/** The best entries of a query, as many as are asked for, and how many there are. */
export type Finder = (query: string, most: number) => { readonly hits: readonly SearchHit[]; readonly total: number };

/** Loads the index. Rejects where it does not come. */
export async function loadFinder(address: string): Promise<Finder> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The index came with status ${response.status}`);
  const index = openIndex(await response.text());
  return (query, most) => {
    const found = findEntries(index, query);
    return { hits: found.slice(0, most).flatMap((id) => index.hits[id] ?? []), total: found.length };
  };
}
