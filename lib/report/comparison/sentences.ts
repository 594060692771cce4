import { fill, type Locale } from '../../locale';
import { compareWords } from '../../locale/words/compare';
import { joinSentences } from '../reader';
import type { ComparedResult, Comparison } from './compare';

/** A side of a comparison as sentences call it: see `nameSide`. */
export type NamedSide = Pick<ComparedResult, 'report'> & { readonly name: string };

/** A comparison with all that its sentences need. */
export interface Compared {
  readonly sides: readonly [NamedSide, NamedSide];
  readonly comparison: Comparison;
  readonly locale: Locale;
}

/** “Result A”, or “A: Orders” where somebody gave it a title. */
export function nameSide(letter: string, title: string, locale: Locale): string {
  const words = compareWords(locale);
  return title === '' ? fill(words.side, { side: letter }) : fill(words.sideTitled, { side: letter, title });
}

/** What both sides recommend. */
export function wordHeadline({ sides: [a, b], comparison, locale }: Compared): string {
  const { headlines } = compareWords(locale);
  const [first, second] = [a.report.recommendation?.name, b.report.recommendation?.name];
  if (comparison.isAgreed) return fill(headlines.agree, { a: first ?? '' });
  if (first !== undefined && second !== undefined) return fill(headlines.differ, { sideA: a.name, a: first, sideB: b.name, b: second });
  if (first === undefined && second === undefined) return headlines.none;
  const [side, other] = first === undefined ? [b, a] : [a, b];
  return fill(headlines.one, { side: side.name, platform: first ?? second ?? '', other: other.name });
}

/** How many answers differ, and whether priorities and rules do. */
export function wordSummary({ sides: [a, b], comparison, locale }: Compared): string {
  const words = compareWords(locale);
  const { differences, sameAnswers, prioritiesDiffer } = comparison;
  const versions = [a.report.content.version, b.report.content.version] as const;
  const isOther = versions[0] !== versions[1];
  if (differences.length === 0 && !prioritiesDiffer && !isOther) return words.identical;
  return joinSentences(locale, [
    differences.length === 0 ? words.countNone : fill(words.countDiffer, { n: differences.length, same: sameAnswers }),
    ...(prioritiesDiffer ? [words.prioritiesDiffer] : []),
    ...(isOther ? [fill(words.versions, { sideA: a.name, sideB: b.name, a: versions[0], b: versions[1] })] : []),
  ]);
}
