import { fill, type Locale } from '../../locale';
import { compareSeveralWords } from '../../locale/words/compare-several';
import { formatPoints, joinSentences } from '../reader';
import type { ComparedBrief } from './reading';
import type { Belief, SeveralComparison, SeveralDifference } from './several';

/** Several results with all that their sentences need. */
export interface ComparedSeveral {
  readonly sides: readonly (Pick<ComparedBrief, 'report'> & { readonly name: string; readonly letter: string })[];
  readonly comparison: SeveralComparison;
  readonly locale: Locale;
}

/** `A, C`: results by their letters. */
export function nameLetters({ sides, locale }: ComparedSeveral, places: readonly number[]): string {
  return places.map((place) => sides[place]?.letter ?? '').join(compareSeveralWords(locale).letters);
}

/** What most recommend. */
export function wordSeveralHeadline({ sides, comparison: { backed }, locale }: ComparedSeveral): string {
  const { headlines } = compareSeveralWords(locale);
  const [first] = backed;
  if (!first) return fill(headlines.none, { n: sides.length });
  const isAll = first.sides.length === sides.length;
  return fill(isAll ? headlines.all : headlines.some, { n: sides.length, k: first.sides.length, platform: first.name });
}

/** Who recommends what, and how much differs. */
export function wordSeveralSummary(compared: ComparedSeveral): string {
  const { sides, comparison, locale } = compared;
  const words = compareSeveralWords(locale);
  const { backed, without, differences, sameAnswers, prioritiesDiffer } = comparison;
  const versions = [...new Set(sides.map(({ report }) => report.content.version))];
  const count = differences.length === 0 ? words.countNone : differences.length === 1 ? words.countOne : words.counts;
  return joinSentences(locale, [
    ...(backed.length + without.length > 1
      ? backed.map((one) => fill(words.backed, { platform: one.name, sides: nameLetters(compared, one.sides) }))
      : []),
    ...(without.length > 0 ? [fill(words.without, { sides: nameLetters(compared, without) })] : []),
    fill(count, { n: differences.length, same: sameAnswers }),
    ...(prioritiesDiffer ? [words.priorities] : []),
    ...(versions.length > 1 ? [fill(words.versions, { versions: versions.join(words.letters) })] : []),
  ]);
}

/** What matters most. */
export function titleSeveralDifferences({ comparison: { differences }, locale }: ComparedSeveral): string {
  const { differences: words } = compareSeveralWords(locale);
  const [first] = differences;
  if (!first) return words.titleNone;
  if (first.turned.length > 0) return fill(words.titleTurns, { question: first.short });
  return first.points === 0 ? words.titleFew : fill(words.title, { question: first.short, points: formatPoints(first.points) });
}

/** Whose lead is measured. */
export function explainSeveralDifferences({ comparison: { pair }, locale }: ComparedSeveral): string {
  return fill(compareSeveralWords(locale).differences.explain, { first: pair[0].name, second: pair[1].name });
}

/** `8.4 points · changes the first place of A`. */
export function wordWeight(compared: ComparedSeveral, { points, turned }: Pick<SeveralDifference, 'points' | 'turned'>): readonly string[] {
  const { differences: words } = compareSeveralWords(compared.locale);
  return [
    fill(words.points, { points: formatPoints(points) }),
    ...(turned.length === 0 ? [] : [fill(words.turned, { sides: nameLetters(compared, turned) })]),
  ];
}

/** The nearest way to another first place. */
export function titleBeliefs({ sides, comparison: { beliefs }, locale }: ComparedSeveral): string {
  const { beliefs: words } = compareSeveralWords(locale);
  if (beliefs.length === 0) return words.titleNone;
  const [nearest] = beliefs.filter(({ changes }) => changes.length > 0).toSorted((a, b) => a.changes.length - b.changes.length);
  if (!nearest) return words.titleFar;
  const n = nearest.changes.length;
  return fill(n === 1 ? words.titleOne : words.title, { n, platform: nearest.platform.name, side: sides[nearest.side]?.name ?? '' });
}

export function wordBelief({ sides, locale }: ComparedSeveral, { side, platform, from, changes }: Belief): string {
  const { beliefs: words } = compareSeveralWords(locale);
  if (changes.length === 0) return fill(words.far, { platform: platform.name });
  const told = changes.map((change) => (change === null ? words.priorities : fill(words.change, change)));
  const nameOf = (place: number): string => sides[place]?.name ?? '';
  return fill(words.sentence, { platform: platform.name, side: nameOf(side), from: nameOf(from), changes: told.join(words.and) });
}

/** How many platforms have another rank somewhere. */
export function titleSeveralPlaces({ comparison: { places }, locale }: ComparedSeveral): string {
  const { places: words } = compareSeveralWords(locale);
  const moved = places.filter((platform) => new Set(platform.places.map((place) => place?.rank)).size > 1).length;
  return moved === 0 ? words.titleSame : fill(words.title, { n: moved, total: places.length });
}
