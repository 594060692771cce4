import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkStateArbitrary } from '@/tests/support/link-states';
import { readWorkloads, writeWorkloads } from './entered-workloads';
import { encodeLink } from './link';
import { encodePortfolio } from './portfolio';
import { cleanTitle } from './title';

const first = { contentVersion: 1, answers: { traffic: 'bursty' }, priorities: { most: [], least: [] } };
const second = { contentVersion: 2, answers: { state: 'stateful' }, priorities: { most: ['cost'], least: [] } };
const [A, B] = [encodeLink(first), encodeLink(second)];

/** Each workload in short: its canonical code or the problem, and its name. */
const read = (text: string): (readonly [string, string])[] =>
  readWorkloads(text).map(({ link, title }) => [link.ok ? link.code : link.problem, title] as const);

describe('workloads as people paste them', () => {
  it.each([
    ['a code', A, ''],
    ['a code in lower case with hyphens', A.toLowerCase().replace(/.{6}/g, '$&-'), ''],
    ['a code in groups', A.replace(/.{5}/g, '$& '), ''],
    ['a code and a name', `${A} Order entry`, 'Order entry'],
    ['a name and a code', `Order entry: ${A}`, 'Order entry'],
    ['a name and a code in columns of a spreadsheet', `Order entry\t${A}`, 'Order entry'],
    ['a name that touches the code, as Japanese has no spaces', `受注管理：${A}`, '受注管理'],
    ['a code, a full-width space and a name', `${A}　受注管理`, '受注管理'],
    ['an item of a list', `- ${A} Order entry`, 'Order entry'],
    ['a numbered item', ` 2. ${A} Order entry`, 'Order entry'],
    ['a link', `https://dokoni.example/r/${A}`, ''],
    ['a link in a language', `https://dokoni.example/ja/r/${A}?t=%E5%8F%97%E6%B3%A8#duties`, '受注'],
    ['a link to the rules of a result', `https://dokoni.example/en/r/${A}/rules`, ''],
    ['a path', `/r/${A}?t=Orders`, 'Orders'],
    ['a name beside a link, which goes first', `/r/${A}?t=Orders Order entry`, 'Order entry'],
    ['a Markdown link', `* [Order entry](https://dokoni.example/r/${A}?t=Orders)`, 'Order entry'],
  ])('%s', (_, line, title) => {
    expect(read(line)).toEqual([[A, title]]);
  });

  it('has one workload a line, and says on which line each stands', () => {
    expect(readWorkloads(`${A} One\r\n\r\n  \n${B} Two`).map(({ line, title }) => [line, title])).toEqual([
      [1, 'One'],
      [4, 'Two'],
    ]);
  });

  it('takes a portfolio, by its link with names or by its code, for all its workloads', () => {
    const code = encodePortfolio([first, second]);
    expect(read(`https://dokoni.example/en/p/${code}?t=&t=Store&max=2`)).toEqual([
      [A, ''],
      [B, 'Store'],
    ]);
    expect(read(code)).toEqual([
      [A, ''],
      [B, ''],
    ]);
  });

  it('keeps a wrong code with its name, and says what is wrong with it', () => {
    const wrong = `${A.slice(0, -1)}${A.endsWith('0') ? '1' : '0'}`;
    expect(readWorkloads(`${wrong} Order entry\n/r/${A.slice(1)}?t=Orders\nhello`)).toEqual([
      { line: 1, spelt: wrong, title: 'Order entry', link: { ok: false, problem: 'checksum' } },
      { line: 2, spelt: A.slice(1), title: 'Orders', link: { ok: false, problem: 'length' } },
      { line: 3, spelt: 'hello', title: '', link: { ok: false, problem: 'length' } },
    ]);
  });

  it('finds the wrong workload in the code of a portfolio', () => {
    expect(read(`${A}U${B.slice(1)}`)).toEqual([
      [A, ''],
      ['length', ''],
    ]);
  });

  it('cleans names like every title', () => {
    expect(read(`${A} a\u202eb\u0007 ${'x'.repeat(80)}`)[0]?.[1]).toBe(cleanTitle(`ab ${'x'.repeat(80)}`));
  });

  it('reads back what it writes', () => {
    const named = fc.record({ state: linkStateArbitrary, name: fc.stringMatching(/^[a-zA-Zぁ-ん漢字 ]{0,20}$/) });
    fc.assert(
      fc.property(fc.array(named, { minLength: 1, maxLength: 12 }), (all) => {
        const workloads = all.map(({ state, name }) => ({ code: encodeLink(state), title: cleanTitle(name) }));
        expect(read(writeWorkloads(workloads))).toEqual(workloads.map(({ code, title }) => [code, title]));
      }),
      { numRuns: 200 },
    );
  });

  it('never throws, whatever is pasted', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary', maxLength: 300 })), (text) => {
        for (const { line } of readWorkloads(text)) expect(line).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});
