import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fill, LOCALES } from '@/lib/locale';
import { adviseWords } from '@/lib/locale/words/advise';
import { decisionWords } from '@/lib/locale/words/decisions';
import { exportWords } from '@/lib/locale/words/export';
import { resultWords } from '@/lib/locale/words/result';
import { cleanTitle } from '@/lib/share';
import { findMarkup, readMarkdown, readText, type MarkdownDocument } from '@/tests/support/markdown';
import { HOSTILE_TITLES, IMPOSSIBLE, ORIGIN, someShared } from '@/tests/support/shared';
import { toMadr } from './madr';

const DATE = '2026-03-01';
const PRIORITIES = { most: ['cost'], least: ['portability'] };
const read = (...args: Parameters<typeof someShared>): MarkdownDocument => readMarkdown(toMadr(someShared(...args), DATE));
const titled = someShared({ title: 'T' });

describe.each(LOCALES)('a decision record in %s', (locale) => {
  const shared = someShared({ locale, title: 'Orders', priorities: PRIORITIES });
  const { report } = shared;
  const record = readMarkdown(toMadr(shared, DATE));
  const linesOf = (heading: string): string[] => record.sections.get(heading)!.map(readText);
  const { recommendation } = report;

  it('is headed by the title and the choice', () => {
    expect(record.headings.filter((heading) => heading.startsWith('1 ')).map((heading) => readText(heading.slice(2)))).toEqual([
      expect.stringMatching(`^Orders.*${report.headline.replace(/[()]/g, '\\$&')}$`),
    ]);
  });

  // Read by log4brains 1.1 too, which finds title and sections (its status it looks for where MADR 2 had it).
  it('follows the template of MADR 4 line by line', () => {
    const options = report.ranking.map(({ name }) => name);
    expect(record.headings.slice(1).map((heading) => `${heading.slice(0, 2)}${readText(heading.slice(2))}`)).toEqual([
      '2 Context and Problem Statement',
      '2 Decision Drivers',
      '2 Considered Options',
      '2 Decision Outcome',
      '3 Consequences',
      '3 Confirmation',
      '2 Pros and Cons of the Options',
      ...options.map((name) => `3 ${name}`),
      '2 More Information',
      `3 ${exportWords(locale).madr.revisit}`,
      `3 ${decisionWords(locale).section}`,
      `3 ${resultWords(locale).sections.evidence}`,
    ]);
    expect(record.frontMatter).toMatchObject({
      status: expect.stringMatching(/^(proposed|rejected|accepted|deprecated|superseded by .+)$/) as string,
      date: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) as string,
    });
    for (const name of options) {
      for (const line of linesOf(name)) expect(line).toMatch(/^\* (Good|Neutral|Bad), because \S/);
    }
  });

  it('is proposed, dated and traceable', () => {
    expect(record.frontMatter).toMatchObject({ status: 'proposed', date: DATE, code: shared.code });
    expect(record.frontMatter).toMatchObject({ address: `${ORIGIN}/r/${shared.code}?t=Orders` });
  });

  it('is driven by the priorities and every answer given', () => {
    const drivers = linesOf('Decision Drivers').join('\n');
    for (const text of [...report.priorities.most, ...report.priorities.least]) expect(drivers).toContain(text);
    for (const { short, answer } of report.answers) {
      expect(drivers).toContain(short);
      if (answer !== null) expect(drivers).toContain(answer);
    }
  });

  it('considers every platform, with what knocks it out', () => {
    const lines = linesOf('Considered Options');
    expect(lines.filter((line) => line.startsWith('* ')).map((line) => line.slice(2))).toEqual(report.ranking.map(({ name }) => name));
    for (const { cause, lift } of report.exclusions) expect(lines.join('\n')).toContain(`${cause} → ${lift}`);
  });

  it('chooses one of the options, and says why, what is good, what is bad', () => {
    const [chosen] = linesOf('Decision Outcome');
    expect(chosen).toBe(`Chosen option: "${recommendation!.name}", because ${report.sentence}`);
    const consequences = linesOf('Consequences');
    const good = consequences.filter((line) => line.startsWith('* Good, because ')).join('\n');
    const bad = consequences.filter((line) => line.startsWith('* Bad, because ')).join('\n');
    for (const { sentence } of recommendation!.reasons) expect(good).toContain(sentence);
    for (const { text } of report.caveats) expect(bad).toContain(text);
    const neutral = consequences.filter((line) => line.startsWith('* Neutral, because ')).join('\n');
    const lines = { good, bad, mixed: neutral };
    for (const { text, tone } of report.hiddenCosts[0]!.costs) expect(lines[tone]).toContain(text);
    expect(bad).toContain(recommendation!.against!.sentence);
  });

  it('says when to revisit: every flip, and the version of the rules', () => {
    const causes = linesOf(exportWords(locale).madr.revisit).join('\n');
    for (const { sentence } of report.changes.flips) expect(causes).toContain(sentence);
    expect(causes).toContain(report.content.date);
  });

  it('cites no source that it does not list', () => {
    const text = toMadr(shared, DATE);
    const cited = new Set([...text.matchAll(/\\\[(\d+)\\\]/g)].map(([, number]) => Number(number)));
    expect(cited.size).toBeGreaterThan(3);
    expect(Math.max(...cited)).toBeLessThanOrEqual(report.evidence.length);
    for (const { title } of report.evidence) expect(readText(text)).toContain(title);
  });
});

describe('a decision record', () => {
  it('chooses nothing where nothing is possible, and says what would have to be lifted', () => {
    const shared = someShared({ answers: IMPOSSIBLE });
    const record = readMarkdown(toMadr(shared, DATE));
    const outcome = record.sections.get('Decision Outcome')!.map(readText).join('\n');
    expect(outcome).not.toContain('Chosen option');
    expect(outcome).toContain(shared.report.obstruction!.lift);
    expect(record.headings).not.toContain('3 Consequences');
  });

  it.each(LOCALES)('chooses nothing yet where answers decide that are still open, and is headed by no choice (%s)', (locale) => {
    const open = someShared({ locale, title: '', answers: { workload: 'web', traffic: 'bursty' } });
    const { recommendation, headline, kicker } = open.report;
    expect(recommendation!.verdict.id).toBe('open');
    const record = readMarkdown(toMadr(open, DATE));
    const outcome = record.sections.get('Decision Outcome')!.map(readText).join('\n');
    expect(outcome).not.toContain('Chosen option');
    expect(outcome).toContain(fill(exportWords(locale).madr.open, { platform: recommendation!.name, sentence: open.report.sentence }));
    expect(readText(record.headings[0]!)).toBe(`1 ${kicker}${adviseWords(locale).colon}${headline}`);
  });

  it.each(LOCALES)('without a title is headed by the choice, not by the bare name of an option (%s)', (locale) => {
    const decided = someShared({ locale, title: '' });
    const record = readMarkdown(toMadr(decided, DATE));
    const headings = record.headings.map((heading) => readText(heading).slice(2));
    expect(headings[0]).toBe(fill(exportWords(locale).madr.heading, { platform: decided.report.recommendation!.name }));
    expect(new Set(headings).size).toBe(headings.length);
  });

  it('keeps its structure whatever the title: a title changes the address and the first heading alone', () => {
    const plain = readMarkdown(toMadr(titled, DATE));
    const withoutAddress = (record: MarkdownDocument): unknown[] => [
      record.headings.slice(1),
      [...record.sections.values()].map((lines) => lines.filter((line) => !line.includes(`${ORIGIN}/`))),
    ];
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...HOSTILE_TITLES), fc.string({ unit: 'binary' })).map(cleanTitle), (title) => {
        fc.pre(title !== '');
        const record = readMarkdown(toMadr({ ...titled, title }, DATE));
        expect(record.frontMatter).toMatchObject({ status: 'proposed', code: titled.code });
        expect(Object.keys(record.frontMatter as object)).toEqual(Object.keys(plain.frontMatter as object));
        expect(withoutAddress(record)).toEqual(withoutAddress(plain));
        expect(findMarkup(record.headings[0]!)).toEqual([]);
        expect(readText(record.headings[0]!)).toBe(`1 ${title}: ${titled.report.headline}`);
      }),
    );
  });

  it('is found by the index of records, and puzzles no builder of sites: no empty line before the heading, no second title, no `source`', () => {
    expect(toMadr(titled, DATE)).toMatch(/\n---\n# T: /);
    expect(Object.keys(read({}).frontMatter as object)).not.toContain('source');
    expect(Object.keys(readMarkdown(toMadr(titled, DATE)).frontMatter as object)).not.toContain('title');
  });

  it('puts four spaces before what stands under an item, as Python-Markdown wants them', () => {
    const under = toMadr(titled, DATE).match(/^ +(?=\* )/gm) ?? [];
    expect(under.every((spaces) => spaces === '    ')).toBe(true);
  });
});
