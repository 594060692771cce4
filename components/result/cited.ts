import type { ResultParts } from './parts';

/** The numbers of the sources that the page of a result cites: not those of what it leads to (see `ExclusionList`, `StoresToBuy`). */
export function listCited({
  report,
  duties,
  todaysExclusions,
}: Pick<ResultParts, 'report' | 'duties' | 'todaysExclusions'>): ReadonlySet<number> {
  const possibleExclusions = report.possibleExclusions.filter(({ exclusion }) => !todaysExclusions.has(exclusion));
  const gains = report.inPlace?.gains.map(({ claims }) => claims.slice(0, 1));
  return new Set(listNumbers([{ ...report, possibleExclusions, stores: null, inPlace: gains }, duties.platforms]));
}

/** What every list of `sources` in a value holds. */
function listNumbers(value: unknown): number[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]: [string, unknown]) =>
    name === 'sources' && Array.isArray(part) ? part.filter((number) => typeof number === 'number') : listNumbers(part),
  );
}
