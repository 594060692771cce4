import type { Agreement } from '../../cases';
import { fill, type Locale } from '../../locale';
import { agreementWords } from '../../locale/words/agreement';
import { reportWords } from '../../locale/words/report';
import { formatPoints } from '../reader';

/** Counts, not samples: whole percent, and 0 or 100 where it rounds to that. */
export function wordPercent(share: number, locale: Locale): string {
  return fill(reportWords(locale).percent, { n: Math.round(100 * share) });
}

/** The four counts of a row: `80 of 92 (87%)`; an expected value has one decimal. */
export function wordCounts({ family, alternative }: Pick<Agreement, 'family' | 'alternative'>, locale: Locale): string[] {
  const { rate } = agreementWords(locale);
  const word = (n: number, cases: number): string =>
    fill(rate, { n: Number.isInteger(n) ? n : formatPoints(n), cases, share: wordPercent(n / Math.max(cases, 1), locale) });
  return [
    word(family.agreed, family.cases),
    word(family.ruledOut, family.cases),
    word(alternative.first, alternative.cases),
    word(alternative.firstTwo, alternative.cases),
  ];
}
