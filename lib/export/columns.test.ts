import { describe, expect, it } from 'vitest';
import { columnsOf, padColumns, wrapColumns } from './columns';

describe('Columns of a terminal', () => {
  it.each([
    ['Public functions', 16],
    ['関数基盤（FaaS）', 16],
    ['ｶﾅ', 2],
    ['サーバー', 8],
    ['👩🏽‍🚀', 2],
    ['é ±0.1 −3.4', 11],
    ['', 0],
  ])('count wide characters twice: %s', (text, columns) => {
    expect(columnsOf(text)).toBe(columns);
  });

  it('line up after padding, whatever the script', () => {
    expect(columnsOf(padColumns('コンテナ', 20))).toBe(20);
    expect(columnsOf(padColumns('Container', 20))).toBe(20);
    expect(padColumns('longer than that', 4)).toBe('longer than that');
  });

  it('are not exceeded by wrapped text, and nothing is lost', () => {
    const english = 'First in 93 % of the weightings that fit your priorities and of the ways to answer what is open.';
    expect(wrapColumns(english, 30).every((line) => columnsOf(line) <= 30)).toBe(true);
    expect(wrapColumns(english, 30).join(' ')).toBe(english);
    const japanese = '優先度に沿う重み付けの93%で首位です。「書き直し」は、できるだけ避けます。';
    expect(wrapColumns(japanese, 20).every((line) => columnsOf(line) <= 22)).toBe(true);
    expect(wrapColumns(japanese, 20).join('')).toBe(japanese);
  });

  it('begin no line with a Japanese full stop and end none with an opening bracket', () => {
    for (let columns = 8; columns < 40; columns++) {
      const lines = wrapColumns('これは「テスト」です。次の行（その2）も、同じです。', columns);
      expect(lines.filter((line) => /^[、。）」]|[（「]$/.test(line))).toEqual([]);
    }
  });

  it('keep a word that is longer than the line', () => {
    expect(wrapColumns('see https://example.org/a/long/address now', 10)).toEqual(['see', 'https://example.org/a/long/address', 'now']);
  });
});
