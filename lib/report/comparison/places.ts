import { fill, type Locale } from '../../locale';
import { compareWords } from '../../locale/words/compare';
import { formatDifference, subtractPoints } from '../reader';
import { wordPlace } from '../result';
import type { ComparedPlace } from './compare';
import type { Compared } from './sentences';

/** How many platforms have another rank. */
export function titlePlaces({ comparison: { places }, locale }: Compared): string {
  const { places: words } = compareWords(locale);
  const moved = places.filter(isMoved).length;
  return moved === 0 ? words.titleSame : fill(words.title, { n: moved, total: places.length });
}

/** Whether a platform has another rank. */
export function isMoved({ places: [a, b] }: ComparedPlace): boolean {
  return a?.rank !== b?.rank;
}

/** What each side says of a platform, and the difference of its points: empty where one side does not know it. */
export function wordBothPlaces(
  { places: [a, b] }: ComparedPlace,
  locale: Locale,
): { readonly sides: readonly string[]; readonly difference: string } {
  const { missing } = compareWords(locale).places;
  return {
    sides: [a, b].map((place) => (place ? wordPlace(place, locale) : missing)),
    difference: a && b ? formatDifference(subtractPoints(a.score, b.score)) : '',
  };
}
