import { describe, expect, it } from 'vitest';
import { loadCatalogue, loadMeasurements } from '../../content';
import { LOCALES } from '../../locale';
import { agreementWords } from '../../locale/words/agreement';
import type { Measurement } from '../../model/measurement';
import { describeUnseen, wordShare } from './describe-unseen';

const measurements = loadMeasurements();
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe.each(LOCALES)('The figure on unseen decisions in %s', (locale) => {
  const words = agreementWords(locale).unseen;
  const pending: Measurement = { version: 9, sets: [] };
  const [measured] = measurements.filter(({ sets }) => sets.length > 0);

  it('is that of the newest measured version, with its size, its day and its version', () => {
    const { sentences, title } = describeUnseen(measurements, locale);
    const [set] = measured?.sets ?? [];
    for (const part of [measured?.version, set?.decisions, set?.cases.family, set?.measured]) expect(sentences[0]).toContain(String(part));
    expect(sentences[0]).toContain(wordShare(set?.rules.agreed, locale));
    expect(title).toContain(wordShare(set?.rules.agreed, locale));
  });

  it('has a row for every set and everybody who judged it, with the shares of the data', () => {
    const rows = describeUnseen(measurements, locale).rows;
    const judged = measured?.sets.flatMap(({ rules, comparisons }) => [rules, ...comparisons]) ?? [];
    expect(rows.map(({ cells }) => cells)).toEqual(
      judged.map(({ agreed, ...rest }) => [
        wordShare(agreed, locale),
        ...(['ruledOut', 'first', 'firstTwo'] as const).map((key) => wordShare(rest[key], locale)),
      ]),
    );
    expect(rows.filter(({ strong }) => strong)).toHaveLength(measured?.sets.length ?? -1);
    for (const { label } of rows) expect(label).not.toContain('{');
  });

  it('names beside the rules whoever judged the same sheets', () => {
    const { others } = describeUnseen(measurements, locale);
    expect(others.map(({ share }) => share)).toEqual(measured?.sets[0]?.comparisons.map(({ agreed }) => wordShare(agreed, locale)));
  });

  it('says that today’s version was not measured, as long as it was not', () => {
    const said = (list: readonly Measurement[]): boolean =>
      describeUnseen(list, locale).sentences.some((sentence) => sentence === words.pending.replace('{version}', '9'));
    expect(said([pending, ...measurements])).toBe(true);
    expect(said([{ version: 9, sets: measured?.sets ?? [] }])).toBe(false);
  });

  it('claims nothing where no version was measured', () => {
    const { title, rows, note } = describeUnseen([pending], locale);
    expect([title, rows, note]).toEqual([words.none, [], null]);
  });
});

describe('Shares', () => {
  it('are words: one number, or the lowest and the highest', () => {
    expect(plain(wordShare(61.8, 'en'))).toBe('61.8%');
    expect(plain(wordShare([68, 69], 'en'))).toBe('68 to 69%');
    expect(wordShare([68, 69], 'ja')).toBe('68〜69%');
  });
});

describe('The measurements', () => {
  it('begin with today’s version', () => {
    expect(measurements[0]?.version).toBe(loadCatalogue().version);
  });
});
