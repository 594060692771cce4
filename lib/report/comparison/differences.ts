import { fill } from '../../locale';
import { compareWords } from '../../locale/words/compare';
import { addPoints, formatDifference, formatPoints } from '../reader';
import type { Compared, NamedSide } from './sentences';

/** How many differences are bars of their own. */
const DRAWN = 8;

/** What matters most. */
export function titleDifferences({ comparison: { differences, weightPoints }, locale }: Compared): string {
  const { differences: words } = compareWords(locale);
  const [first] = differences;
  const widest = [...differences].sort((a, b) => Math.abs(b.points) - Math.abs(a.points))[0];
  if (first?.isDecisive) return fill(words.titleExcludes, { question: first.short });
  if (Math.abs(weightPoints) > Math.abs(widest?.points ?? 0)) {
    return fill(words.titleWeights, { points: formatPoints(Math.abs(weightPoints)) });
  }
  if (!widest) return words.titleNone;
  if (widest.points === 0) return words.titleFew;
  return fill(words.title, { question: widest.short, points: formatPoints(Math.abs(widest.points)) });
}

/** What the points of a difference say. */
export function explainDifferences({ comparison: { leaders }, sides, locale }: Compared): string {
  const { explain, explainSame } = compareWords(locale).differences;
  return fill(leaders[0].alternative === leaders[1].alternative ? explainSame : explain, {
    first: leaders[0].name,
    second: leaders[1].name,
    sideA: sides[0].name,
    sideB: sides[1].name,
  });
}

/** A difference as a bar. */
export interface DifferenceBar {
  /** The question, or `weights` or `others`. */
  readonly key: string;
  readonly label: string;
  readonly difference: number;
  /** The same as text. */
  readonly amount: string;
}

/** The widest first, weights among them; the bars that are left out are one bar, so that all add up. */
export function listBars({ comparison: { differences, weightPoints }, locale }: Compared): DifferenceBar[] {
  const { differences: words } = compareWords(locale);
  const bars = differences.map(({ question, short, points }) => ({ key: question, label: short, difference: points }));
  const weights = weightPoints === 0 ? [] : [{ key: 'weights', label: words.weights, difference: weightPoints }];
  const sorted = [...bars, ...weights].sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference));
  const rest = sorted.slice(DRAWN);
  const others = {
    key: 'others',
    label: fill(words.others, { n: rest.length }),
    difference: addPoints(rest.map(({ difference }) => difference)),
  };
  const shown = rest.length > 1 ? [...sorted.slice(0, DRAWN), others] : sorted;
  return shown.map((bar) => ({ ...bar, amount: formatDifference(bar.difference) }));
}

/** What a side marks as mattering most and least. */
export function wordPriorities({ report: { priorities, locale } }: NamedSide): string {
  const { priorities: words } = compareWords(locale);
  const sides = (['most', 'least'] as const).flatMap((side) =>
    priorities[side].length === 0 ? [] : [fill(words[side], { criteria: priorities[side].join(words.separator) })],
  );
  return sides.length === 0 ? words.none : sides.join(words.between);
}
