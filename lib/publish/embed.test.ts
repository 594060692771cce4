// @vitest-environment jsdom
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '@/lib/locale';
import { linkProblemWords } from '@/lib/locale/words/link-problem';
import { formatPoints } from '@/lib/report/reader';
import { HOSTILE_TITLES, IMPOSSIBLE, ORIGIN, someShared } from '@/tests/support/shared';
import { renderEmbed, type EmbedOptions } from './embed';
import { renderProblem } from './embed-document';
import { describeLinkProblem, describeParameter } from '../report/problems';
import { EMBED_SCRIPT } from './embed-style';
import { EMBED_THEMES, EMBED_VIEWS } from './shared';
import type { Shared } from '../report/result';

const PLAIN: EmbedOptions = { view: 'summary', theme: 'auto', fitted: false };
const read = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const embed = (shared: Shared, options: Partial<EmbedOptions> = {}): Document => read(renderEmbed(shared, { ...PLAIN, ...options }));
const text = (node: ParentNode | null): string => node?.textContent?.replace(/[^\S\u00a0]+/g, ' ') ?? '';
/** Every element with its attributes' names: what a title may never change. */
const skeleton = (document: Document): string[] =>
  [...document.querySelectorAll('*')].map((element) => `${element.localName} ${element.getAttributeNames().join(' ')}`);

describe.each(LOCALES)('an embed in %s', (locale) => {
  const shared = someShared({ locale, title: 'Orders' });
  const { report } = shared;

  it('says what is advised, how firmly, why and what speaks against it, with the whole ranking', () => {
    const body = text(embed(shared).body);
    const { recommendation } = report;
    for (const said of [report.headline, recommendation!.verdict.label, recommendation!.verdict.sentence, 'Orders'])
      expect(body).toContain(said);
    for (const { sentence } of recommendation!.reasons) expect(body).toContain(sentence);
    for (const { short, score } of report.ranking) expect(body).toMatch(new RegExp(`${short}.*${formatPoints(score)}`));
    expect(body).toContain(recommendation!.against!.sentence);
  });

  it('is no recommendation where the result is not sure of one', () => {
    const open = someShared({ locale, answers: {} });
    expect(open.report.recommendation!.verdict.id).toBe('open');
    expect(open.report.kicker).not.toBe(report.kicker);
    expect(text(embed(open).querySelector('header'))).toContain(open.report.kicker);
    expect(text(embed(shared).querySelector('header'))).toContain(report.kicker);
  });

  it.each(EMBED_VIEWS)('leads from %s to the whole result in a new tab, and shows address, code, rules and date as text', (view) => {
    const document = embed(shared, { view });
    const links = [...document.querySelectorAll('a')];
    expect(links.map((link) => [link.getAttribute('href'), link.target, link.rel])).toEqual([
      [`/${locale}/r/${shared.code}?t=Orders`, '_blank', 'noopener'],
    ]);
    const foot = text(document.querySelector('footer'));
    for (const said of [`${ORIGIN}/r/${shared.code}`, String(report.content.version), report.content.date]) expect(foot).toContain(said);
  });

  it('draws bars as long as the points', () => {
    const bars = [...embed(shared, { view: 'ranking' }).querySelectorAll('.bars rect:not(.track)')];
    expect(bars.map((bar) => bar.getAttribute('width'))).toEqual(report.ranking.map(({ score }) => `${score}%`));
  });

  it('has a table with the numbers of the report', () => {
    const rows = [...embed(shared, { view: 'table' }).querySelectorAll('tbody tr, tfoot tr')];
    const cells = rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent));
    const columns = [
      ...report.criteria.map((_, index) => report.ranking.map((platform) => platform.contributions[index]!)),
      report.ranking.map(({ score }) => score),
    ];
    expect(cells).toEqual(columns.map((row) => row.map(formatPoints)));
  });

  it('says what stands in the way where nothing is possible', () => {
    const impossible = someShared({ locale, answers: IMPOSSIBLE });
    const body = text(embed(impossible).body);
    for (const said of [impossible.report.headline, impossible.report.sentence, impossible.report.obstruction!.lift])
      expect(body).toContain(said);
  });

  it('is one small document without a script or anything to fetch', () => {
    for (const view of EMBED_VIEWS) {
      const html = renderEmbed(shared, { ...PLAIN, view });
      expect(gzipSync(html).length).toBeLessThanOrEqual(10 * 1024);
      const document = read(html);
      expect(document.querySelectorAll('script, link:not([rel=alternate]), img, iframe, object, [style], [src], [onload]')).toHaveLength(0);
      expect(document.querySelector('style')?.textContent).not.toMatch(/url\(|@import/);
    }
  });
});

describe('the variant that tells its height', () => {
  it('has one script of at most 1 KB, the one that the policy names', () => {
    const scripts = [...embed(someShared(), { fitted: true }).querySelectorAll('script')];
    expect(scripts.map((script) => script.textContent)).toEqual([EMBED_SCRIPT]);
    expect(EMBED_SCRIPT.length).toBeLessThanOrEqual(1024);
    expect(EMBED_SCRIPT).not.toMatch(/addEventListener|onmessage|storage|cookie/);
  });
});

describe('a hostile title', () => {
  const views = EMBED_VIEWS.map((view) => [view, skeleton(embed(someShared({ title: 'Orders' }), { view }))] as const);

  it.each(HOSTILE_TITLES)('%j is text in every view', (title) => {
    for (const [view, usual] of views) {
      const document = embed(someShared({ title }), { view });
      expect(skeleton(document)).toEqual(usual);
    }
    // Parsers drop what no document may hold; such characters are taken out of titles before.
    if (!title.includes('\u0000')) expect(embed(someShared({ title })).querySelector('bdi')?.textContent).toBe(title);
  });
});

describe('an address that shows nothing', () => {
  it.each(LOCALES)('gets a small page with the reason in %s', (locale) => {
    const document = read(renderProblem(describeLinkProblem('checksum', 29, locale), locale));
    expect(document.documentElement.lang).toBe(locale);
    expect(document.querySelector('h1')?.textContent).toBe(linkProblemWords(locale).title);
    expect(text(document.body)).toContain(linkProblemWords(locale).text.checksum);
  });

  it('is told what a parameter can be', () => {
    expect(describeParameter('theme', EMBED_THEMES, 'en').text).toBe('theme can be auto or light or dark.');
    expect(describeParameter('theme', EMBED_THEMES, 'ja').text).toBe('themeに指定できるのはauto、light、darkです。');
  });
});
