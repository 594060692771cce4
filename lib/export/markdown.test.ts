import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '@/lib/locale';
import { resultWords } from '@/lib/locale/words/result';
import { formatPoints } from '@/lib/report/reader';
import { cleanTitle } from '@/lib/share';
import { findMarkup, readMarkdown, readTables, readText } from '@/tests/support/markdown';
import { HOSTILE_TITLES, IMPOSSIBLE, ORIGIN, someShared } from '@/tests/support/shared';
import { toMarkdown } from './markdown';
import { escapeMarkdown } from './markdown-text';

describe.each(LOCALES)('the Markdown of a result in %s', (locale) => {
  const shared = someShared({ locale });
  const { report } = shared;
  const text = toMarkdown(shared);
  const { sections } = readMarkdown(text);
  const words = resultWords(locale);

  it('holds every sentence of the page', () => {
    const said = readText(text);
    const { recommendation, changes, exclusions, caveats, hiddenCosts } = report;
    const claims = recommendation!.reasons.flatMap((reason) => reason.claims);
    const sentences = [
      report.sentence,
      recommendation!.verdict.sentence,
      recommendation!.against!.sentence,
      ...recommendation!.reasons.map(({ sentence }) => sentence),
      ...[...claims, ...recommendation!.nextSteps, ...caveats, ...hiddenCosts.flatMap(({ costs }) => costs)].map((claim) => claim.text),
      ...exclusions.flatMap(({ cause, lift }) => [cause, lift]),
      ...changes.flips.map(({ sentence }) => sentence),
      ...changes.weights,
      ...report.evidence.map(({ title }) => title),
    ];
    expect(sentences.filter((sentence) => !said.includes(sentence.replace(/\s+/g, ' ')))).toEqual([]);
  });

  it('has the numbers of the report in its tables', () => {
    const rows = readTables(sections.get(words.sections.values)!);
    const points = rows.slice(-report.criteria.length - 1);
    expect(points.map((cells) => cells.slice(2))).toEqual([
      ...report.criteria.map((_, index) => report.ranking.map(({ contributions }) => formatPoints(contributions[index]!))),
      report.ranking.map(({ score }) => formatPoints(score)),
    ]);
    const ranking = readTables(sections.get(words.sections.ranking)!).slice(1);
    expect(ranking.map((cells) => cells[2])).toEqual(report.ranking.map(({ score }) => formatPoints(score)));
  });

  it('gives each line of a table as many cells as its head', () => {
    for (const lines of sections.values()) {
      const counts = new Set(readTables(lines).map((cells) => cells.length));
      expect(counts.size).toBeLessThanOrEqual(1);
    }
  });

  it('ends with address, code and rules', () => {
    const colophon = sections.get(words.colophon.title)!.join('\n');
    for (const part of [`(<${ORIGIN}/${locale}/r/${shared.code}>)`, shared.code, report.content.date]) expect(colophon).toContain(part);
  });
});

describe('Markdown', () => {
  it('says what stands in the way where nothing is possible, and has no empty section', () => {
    const shared = someShared({ answers: IMPOSSIBLE });
    const text = toMarkdown(shared);
    expect(readText(text)).toContain(shared.report.obstruction!.lift);
    expect([...readMarkdown(text).sections.entries()].filter(([, lines]) => lines.length === 0)).toEqual([]);
  });

  it('keeps its structure whatever the title', () => {
    const titled = someShared({ title: 'T' });
    const linesOf = (title: string): string[] => toMarkdown({ ...titled, title }).split('\n');
    const plain = linesOf('T');
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...HOSTILE_TITLES), fc.string({ unit: 'binary' })).map(cleanTitle), (title) => {
        fc.pre(title !== '');
        const [heading, ...rest] = linesOf(title);
        expect(rest.filter((line) => !line.includes(`${ORIGIN}/`))).toEqual(plain.slice(1).filter((line) => !line.includes(`${ORIGIN}/`)));
        expect(findMarkup(heading!.slice(1))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    'a|b',
    '**b**',
    '<b>',
    '[x](y)',
    '![i](u)',
    '`c`',
    '&lt;',
    '# h',
    'https://evil.example',
    'www.evil.example',
    'a@b.example',
    '$x$',
    '~~gone~~',
    'x^2^',
    '{{ 1 + 1 }}',
    '&#36;',
  ])('takes %s as text', (text) => {
    expect(findMarkup(escapeMarkdown(text))).toEqual([]);
    expect(readText(escapeMarkdown(text))).toBe(text);
  });

  it('escapes by a stroke only what Python-Markdown knows as escaped, and leaves Vue no braces to work out', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~ a'.split(''), 'https:', 'www.') }), (text) => {
        const escaped = escapeMarkdown(text);
        expect(escaped.replace(/\\[\\`*_{}[\]()>#+\-.!|]/g, '')).not.toContain('\\');
        expect(escaped).not.toMatch(/[{}]/);
        expect(readText(escaped)).toBe(text.replace(/\s+/g, ' '));
      }),
    );
  });
});
