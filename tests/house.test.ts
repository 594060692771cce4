import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { recommendationSchema, toMadr, toMarkdown, toRecommendationJson, type PortfolioJson } from '@/lib/export';
import { LOCALES } from '@/lib/locale';
import { NO_PRIORITIES } from '@/lib/model/answers';
import { renderEmbed } from '@/lib/publish';
import { collectFindings } from '@/tests/support/findings';
import { buildReport } from '@/lib/report/result';
import { readHouse } from '@/lib/server/house';
import type { Asked, Page, Question, QuestionKind, Reply } from '@/lib/server/questions';
import { encodeLink, encodePortfolio } from '@/lib/share';
import { catalogue } from './support/catalogue';
import { HOSTILE, someHouse } from './support/house';

const ANSWERS = { traffic: 'bursty', workload: 'web', location: 'public-cloud' };
const state = { contentVersion: catalogue.version, answers: ANSWERS, priorities: NO_PRIORITIES };
const code = encodeLink(state);
const findings = collectFindings(catalogue, ANSWERS, NO_PRIORITIES);
const first = findings.assessment.ranking[0]!.alternative;
const ORIGIN = 'https://here.example';

const folder = mkdtempSync(join(tmpdir(), 'house-'));
const file = join(folder, 'house.json');
const texts = { en: HOSTILE, ja: HOSTILE };
const written = {
  house: { id: 'ours', name: { en: 'our house', ja: '当社' } },
  answers: { location: 'on-premises' },
  platforms: { [first]: { offered: false, why: texts, contact: texts } },
};

/** What a thread of the engine answers in a process that has the house. */
let ask: <Kind extends QuestionKind>(kind: Kind, asked: Asked<Kind>) => Reply<Kind>;

beforeAll(async () => {
  writeFileSync(file, JSON.stringify(written));
  vi.stubEnv('DOKONI_HOUSE', file);
  vi.resetModules();
  const { answer } = await import('@/lib/server/engine/answer');
  ask = (kind, asked) => answer({ kind, asked } as unknown as Question) as never;
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const pageOf = (locale: 'en' | 'ja', house?: string): Page =>
  ask('result-page', { code, title: '', locale, origin: ORIGIN, path: `/r/${code}`, vs: undefined, weight: undefined, house });

describe('A server with house rules', () => {
  it.each(LOCALES)('shows texts of the house as text, in the page and the embed (%s)', (locale) => {
    const embed = ask('embed', { code, title: '', locale, origin: ORIGIN, view: 'summary', theme: 'auto', fitted: false });
    const { html } = pageOf(locale);
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(embed).toContain(locale === 'en' ? 'At our house' : '当社での扱い');
    for (const markup of [html, embed]) expect(markup).not.toContain('<img src=x');
  });

  it('hands out links with its stamp, and says of links from elsewhere that they are', () => {
    const own = /house=(ours\.[0-9a-z]{4})/.exec(pageOf('en').html)?.[1] ?? '';
    expect(own).not.toBe('');
    expect(pageOf('en', own).html).not.toContain('This link was made under');
    expect(pageOf('en', 'ours.zzzz').html).toContain('an earlier state of the house rules here (ours.zzzz)');
    expect(pageOf('en', 'theirs.1234').html).toContain('made under other house rules (theirs.1234)');
    expect(pageOf('en', '<script>').html).not.toContain('This link was made under');
  });

  it('advises the same as any other, and tells the house in a field of its own', () => {
    const asked = { workload: { id: 'one', answers: ANSWERS, priorities: NO_PRIORITIES } };
    const { house, url, ...advice } = ask('advice', asked);
    const [plain] = toRecommendationJson(catalogue, [asked.workload]).workloads;
    expect({ ...advice, decisions: undefined, url: plain!.url }).toEqual({ ...plain, decisions: undefined });
    expect(url).toBe(`${plain!.url}?house=${house!.stamp}`);
    const offered = findings.assessment.ranking.find(({ alternative }) => alternative !== first)!.alternative;
    expect(house).toMatchObject({ notOnOffer: [{ alternative: first }], firstOnOffer: offered });
    expect(house?.presets).toEqual([{ question: 'location', preset: 'on-premises', given: 'public-cloud' }]);
  });

  it('exports it in JSON as the schema says', () => {
    const text = ask('export', { code, title: '', locale: 'en', origin: ORIGIN, format: 'json', date: '2026-11-30' });
    expect(recommendationSchema.parse(JSON.parse(text)).workloads[0]?.house?.id).toBe('ours');
  });

  it('plans a portfolio without what is not on offer, unless the link asks for it, and says both', () => {
    const portfolio = encodePortfolio([state, { ...state, answers: { ...ANSWERS, workload: 'api' } }]);
    const shownWith = (query: string): string => {
      const { html } = ask('portfolio-page', { code: portfolio, query, locale: 'en', origin: ORIGIN, path: `/p/${portfolio}` });
      return html;
    };
    expect(shownWith('')).toContain('Not on offer here, and not used by this plan: ');
    expect(shownWith('')).toContain('By the rules alone: ');
    expect(shownWith(`with=${first}`)).toContain('the plan uses it as the link asks');
    expect(shownWith('house=theirs.1234')).toContain('under the other rules it may have been different');
    const json = ask('portfolio', {
      workloads: ['a', 'b'].map((id) => ({ id, answers: ANSWERS, priorities: NO_PRIORITIES })),
      wish: {},
    });
    expect(json).toMatchObject({ notOnOffer: [first] });
    expect(json?.platforms).not.toContain(first);
    expect(json?.plan?.platforms).not.toContain(first);
  });

  it('keeps a workload where it stays, though the platform is not on offer', () => {
    const workloads = ['a', 'b'].map((id) => ({ id, answers: ANSWERS, priorities: NO_PRIORITIES, stay: first }));
    const json = ask('portfolio', { workloads, wish: {} });
    expect(json?.platforms).not.toContain(first);
    expect(json?.plan?.platforms).toEqual([first]);
  });

  it.each(['', 'effort=1'])('plans in files and frames of a portfolio as on its page, and says so there (%s)', (query) => {
    const asked = { code: encodePortfolio([state, state]), query, locale: 'en', origin: ORIGIN } as const;
    const write = (format: 'md' | 'madr.md' | 'csv' | 'json'): string => ask('portfolio-export', { ...asked, format, date: '2026-11-30' });
    const embed = ask('portfolio-embed', { ...asked, theme: 'auto', fitted: false });
    for (const text of [write('md'), write('madr.md'), write('csv'), embed]) {
      expect(text).toContain('At our house');
      expect(text).toContain('Not on offer here, and not used by this plan: ');
    }
    expect(write('md')).toMatch(/house=ours/);
    const { portfolio } = JSON.parse(write('json')) as { portfolio: PortfolioJson };
    expect(portfolio.notOnOffer).toEqual([first]);
    for (const { platforms } of [portfolio, ...(portfolio.plan ? [portfolio.plan] : [])]) expect(platforms).not.toContain(first);
    expect(portfolio.plan === undefined).toBe(query === '');
  });
});

describe('The house in files', () => {
  const house = someHouse({ withheld: [first] });
  it.each(LOCALES)('has a heading of its own, and none without a house (%s)', (locale) => {
    const shared = { code, title: '', origin: ORIGIN, decisions: null, house: house.stamp };
    const report = buildReport({ catalogue, findings, locale, house });
    const plain = buildReport({ catalogue, findings, locale });
    for (const write of [toMarkdown, (given: typeof shared & { report: typeof report }) => toMadr(given, '2026-11-30')]) {
      const text = write({ ...shared, report });
      expect(text).toMatch(locale === 'en' ? /^#{2,3} At our/m : /^#{2,3} 当/m);
      expect(text).not.toContain('<img');
      expect(text).not.toMatch(/[^\\]\]\(javascript:/);
      expect(write({ ...shared, report: plain })).not.toMatch(/^#{2,3} (At our|当)/m);
    }
    expect(renderEmbed({ ...shared, report: plain }, { view: 'summary', theme: 'auto', fitted: false })).not.toContain('<small>');
  });
});

describe('The file of the house', () => {
  it('is refused with its path and every fault, and not read where it is too large or not there', () => {
    const wrong = join(folder, 'wrong.yaml');
    writeFileSync(wrong, 'house: { id: ours }\nplatforms: { lambda: {} }');
    const reading = readHouse(wrong);
    expect(reading.ok ? [] : reading.faults.map((fault) => fault.replace(wrong, 'FILE'))).toEqual([
      'FILE: house.name must be a mapping. Allowed: en, ja.',
      expect.stringMatching(/^FILE: platforms\.lambda is not a platform \(found: lambda\)\..* Allowed: compose, /),
    ]);
    writeFileSync(wrong, ' '.repeat(65_537));
    expect(readHouse(wrong)).toMatchObject({ ok: false, faults: [expect.stringContaining('at most 65536 bytes are read (found: 65537)')] });
    expect(readHouse(join(folder, 'none'))).toMatchObject({ ok: false, faults: [expect.stringContaining('ENOENT')] });
  });
});
