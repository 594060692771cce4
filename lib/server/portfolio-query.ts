import { cleanTitle, HOUSE_PARAMETER } from '@/lib/share';

/** What an address of a portfolio may hold beside its code: names, limits that the page checks, and the house. */
const KEPT = ['t', 'cost', 'max', 'with', 'without', 'effort', 'day', 'stay', 'weigh', HOUSE_PARAMETER];

/** The part of a query that a redirect takes along, names cleaned; with its question mark, or empty. */
export function keptQuery(query: URLSearchParams): string {
  const kept = [...query].flatMap(([name, value]) => (KEPT.includes(name) ? [[name, name === 't' ? cleanTitle(value) : value]] : []));
  return kept.length === 0 ? '' : `?${new URLSearchParams(kept).toString()}`;
}
