import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '@/lib/locale';
import { exportWords } from '@/lib/locale/words/export';
import { cleanTitle } from '@/lib/share';
import { HOSTILE_TITLES, IMPOSSIBLE, ORIGIN, someShared } from '@/tests/support/shared';
import { toCsv } from './csv';

/** A strict reader of RFC 4180: quoted texts, plain numbers, CRLF after every line. Throws where the file is none. */
function readCsv(file: string): { readonly text: string; readonly quoted: boolean }[][] {
  const lines: { text: string; quoted: boolean }[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/y;
  while (cell.lastIndex < file.length) {
    const [all, quoted, plain, end] = cell.exec(file) ?? [];
    if (all === undefined) throw new Error('No RFC 4180');
    lines.at(-1)!.push({ text: quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'), quoted: quoted !== undefined });
    if (end === '\r\n') lines.push([]);
    else if (end === '') throw new Error('The last line has no end');
  }
  return lines.slice(0, -1);
}

const read = (...args: Parameters<typeof someShared>): ReturnType<typeof readCsv> => readCsv(toCsv(someShared(...args)).slice(1));
const titled = someShared({ title: 'T' });

describe.each(LOCALES)('the table of a result in %s', (locale) => {
  const shared = someShared({ locale });
  const { report } = shared;
  const lines = read({ locale }).map((line) => line.map(({ text }) => text));
  const words = exportWords(locale).table;

  it('begins with a byte order mark, so that Excel reads Japanese, and no quote behind it, which readers without the mark refuse', () => {
    expect(toCsv(shared).startsWith(`\uFEFF${words.measure},"`)).toBe(true);
  });

  it('has one column a platform in the order of the ranking, and the same number of cells in every line', () => {
    expect(lines[0]).toEqual([words.measure, words.subject, words.weight, ...report.ranking.map(({ name }) => name)]);
    expect(new Set(lines.map((line) => line.length))).toEqual(new Set([11]));
  });

  it('holds the numbers of the report', () => {
    const numbers = (measure: string): number[][] => lines.filter(([name]) => name === measure).map((line) => line.slice(3).map(Number));
    expect(numbers(words.value)).toEqual(report.criteria.map((_, index) => report.ranking.map(({ values }) => values[index])));
    expect(numbers(words.points)).toEqual(
      report.criteria.map((_, index) => report.ranking.map(({ contributions }) => contributions[index])),
    );
    expect(numbers(words.score)).toEqual([report.ranking.map(({ score }) => score)]);
    expect(numbers(words.share)).toEqual([report.ranking.map(({ acceptability }) => Math.round(acceptability * 1000) / 10)]);
    expect(lines.filter(([name]) => name === words.points).map((line) => Number(line[2]))).toEqual(
      report.criteria.map(({ weight }) => weight),
    );
  });

  // As LibreOffice 7.4 read them: 11 columns, 265 numbers at least, no formula, every character of these titles.
  it('is UTF-8 to the byte: one mark at the start, CRLF after each line, line breaks of a title inside its quotes', () => {
    const title = 'Grüße, "表"; 一\t二\n三 👩🏽‍🚀';
    const bytes = Buffer.from(toCsv(someShared({ locale, title })), 'utf8');
    const words = exportWords(locale).table;
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(bytes.indexOf(Buffer.from(words.measure))).toBe(3);
    expect(bytes.indexOf('\uFEFF', 3)).toBe(-1);
    expect([...bytes.subarray(-2)]).toEqual([0x0d, 0x0a]);
    expect(bytes.includes(`"${words.title}","Grüße, ""表""; 一\t二\n三 👩🏽‍🚀`)).toBe(true);
    expect(
      bytes
        .toString('utf8')
        .replaceAll('\r\n', '')
        .split(/[\r\n]/),
    ).toHaveLength(2);
  });

  it('says where it comes from', () => {
    expect(lines.find(([name]) => name === words.address)?.[1]).toBe(`${ORIGIN}/r/${shared.code}`);
    expect(lines.at(-1)?.[1]).toContain(report.content.date);
  });
});

describe('a table that is opened in a spreadsheet', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '＝1+1', '＋1', '－1', '＠x', '=HYPERLINK("https://evil.example")'])(
    'shows the title %s and computes nothing',
    (title) => {
      const cell = read({ title }).find(([name]) => name?.text === exportWords('en').table.title)?.[1];
      expect(cell).toEqual({ text: `'${title}: ${titled.report.headline}`, quoted: true });
    },
  );

  it.each(['1E5', '01-02', '007', '3/4', '12:30', '2026-11-25'])(
    'keeps the title %s a text: it stands before the recommendation',
    (title) => {
      const cell = read({ title }).find(([name]) => name?.text === exportWords('en').table.title)?.[1];
      expect(cell?.text).toBe(`${title}: ${titled.report.headline}`);
    },
  );

  it('begins no text with what starts a formula, whatever the title', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...HOSTILE_TITLES), fc.string({ unit: 'binary' })), (title) => {
        const lines = readCsv(toCsv({ ...titled, title }).slice(1));
        const texts = lines.flat().flatMap(({ text, quoted }) => (quoted ? [text] : []));
        expect(texts.filter((text) => /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text))).toEqual([]);
      }),
    );
  });

  it('has the same cells but one, whatever the title', () => {
    const structure = (title: string): string[][] =>
      readCsv(toCsv({ ...titled, title }).slice(1)).map((line) => line.map(({ text }, at) => (at === 1 ? '' : text)));
    const plain = structure('T');
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...HOSTILE_TITLES), fc.string({ unit: 'binary' })), (title) => {
        fc.pre(title !== '');
        expect(structure(title)).toEqual(plain);
      }),
    );
    for (const title of HOSTILE_TITLES) expect(structure(cleanTitle(title))).toEqual(plain);
  });

  it('leaves a result without a recommendation whole', () => {
    expect(read({ answers: IMPOSSIBLE }).every((line) => line.length === 11)).toBe(true);
  });
});
