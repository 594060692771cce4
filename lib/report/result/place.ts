import { fill, type Locale } from '../../locale';
import { resultWords } from '../../locale/words/result';
import { formatPoints } from '../reader';

/** A rank with its points, `2. (61.4)`, or that the platform is excluded: for tables that set rankings side by side. */
export function wordPlace({ rank, score }: { readonly rank: number | null; readonly score: number }, locale: Locale): string {
  const { place, out } = resultWords(locale).places;
  return rank === null ? fill(out, { score: formatPoints(score) }) : fill(place, { rank, score: formatPoints(score) });
}
