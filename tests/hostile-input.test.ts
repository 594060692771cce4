import { describe, expect, it } from 'vitest';
import { GET as getComparison } from '@/app/[locale]/compare/route';
import { GET as getCost } from '@/app/[locale]/cost/route';
import { GET as getResult } from '@/app/[locale]/r/[code]/route';
import { GET as getForm } from '@/app/[locale]/r/route';
import { GET as getCatalogue } from '@/app/api/v1/catalogue/route';
import { POST as exportNoted } from '@/app/api/v1/exports/route';
import { POST } from '@/app/api/v1/recommendations/route';
import { GET as getEmbed } from '@/app/embed/[code]/route';
import { GET as getExport } from '@/app/export/[file]/route';
import { GET as getImage } from '@/app/image/[file]/route';
import { GET as getOembed } from '@/app/oembed/route';
import { publicOrigin } from '@/lib/server/origin';
import { catalogue } from './support/catalogue';
import { someShared } from './support/shared';
import { HOSTILE_TEXTS, skeletonOf } from './support/hostile';

/**
 * Every way by which a stranger's text comes into something that a browser may read, with more than two hundred texts that try to
 * break out. It must stay text: the tags and attributes of the answer are those for a harmless text.
 */

const { code } = someShared();
const HARMLESS = 'Orders';
const query = (values: Record<string, string>): string => new URLSearchParams(values).toString();
const request = (path: string, init: RequestInit = {}): Request => new Request(`http://host.example${path}`, init);
const textOf = async (answer: Response | Promise<Response>): Promise<string> => (await answer).text();

/** Nothing that an HTTP header could not carry gets into one. */
const inHeader = (text: string): string => text.replace(/[^\x20-\x7e]/g, '?');

const MARKUP: Readonly<Record<string, (text: string) => Promise<string>>> = {
  'the title of an embed': (t) =>
    textOf(getEmbed(request(`/embed/${code}?${query({ t, lang: 'en' })}`), { params: Promise.resolve({ code }) })),
  'the title of a table': (t) =>
    textOf(getEmbed(request(`/embed/${code}?${query({ t, view: 'table' })}`), { params: Promise.resolve({ code }) })),
  'the code of an embed': (t) => textOf(getEmbed(request('/embed/x'), { params: Promise.resolve({ code: t }) })),
  'the language of an embed': (lang) =>
    textOf(getEmbed(request(`/embed/${code}?${query({ lang })}`), { params: Promise.resolve({ code }) })),
  'the theme of an embed': (theme) =>
    textOf(getEmbed(request(`/embed/${code}?${query({ theme })}`), { params: Promise.resolve({ code }) })),
  'the name of a frame': (id) =>
    textOf(getEmbed(request(`/embed/${code}?${query({ id, height: 'auto' })}`), { params: Promise.resolve({ code }) })),
  'where a reader of an embed comes from': (text) =>
    textOf(
      getEmbed(request(`/embed/${code}`, { headers: { referer: inHeader(text), 'accept-language': inHeader(text) } }), {
        params: Promise.resolve({ code }),
      }),
    ),
  'the title of a drawing': (t) =>
    textOf(getImage(request(`/image/${code}.svg?${query({ t })}`), { params: Promise.resolve({ file: `${code}.svg` }) })),
  'the code of a drawing': (t) => textOf(getImage(request('/image/x.svg'), { params: Promise.resolve({ file: `${t}.svg` }) })),
  'the view of a drawing': (view) =>
    textOf(getImage(request(`/image/${code}.svg?${query({ view })}`), { params: Promise.resolve({ file: `${code}.svg` }) })),
  'the title in an oEmbed reply': (t) =>
    textOf(getOembed(request(`/oembed?${query({ url: `${publicOrigin()}/r/${code}?${query({ t })}`, format: 'xml' })}`))),
  'an answer of the form': (text) =>
    textOf(getForm(request(`/en/r?${query({ traffic: text })}`), { params: Promise.resolve({ locale: 'en' }) })),
  'a question of the form': (text) =>
    textOf(getForm(request(`/en/r?${query({ [text]: 'x' })}`), { params: Promise.resolve({ locale: 'en' }) })),
};

describe.each(Object.entries(MARKUP))('%s', { timeout: 120_000 }, (_, answer) => {
  it('stays text, whatever it is', async () => {
    const usual = skeletonOf(await answer(HARMLESS));
    expect(usual.length).toBeGreaterThan(3);
    for (const text of HOSTILE_TEXTS) expect(skeletonOf(await answer(text)), text).toEqual(usual);
  });
});

describe('the check itself', () => {
  it('sees each of more than two hundred texts where nothing escapes them', () => {
    expect(HOSTILE_TEXTS.length).toBeGreaterThan(200);
    const show = (text: string): string[] => skeletonOf(`<p title="${text}">${text}</p>`);
    for (const text of HOSTILE_TEXTS.filter((candidate) => /<[a-z!?]/i.test(candidate)))
      expect(show(text), text).not.toEqual(show(HARMLESS));
  });
});

/** What a page makes of several texts, one for each place that takes one. */
type Page = (...texts: string[]) => Promise<Response>;
const askResult = (segment: string, values: Record<string, string> = {}): Promise<Response> =>
  getResult(request(`/en/r/${encodeURIComponent(segment)}?${query(values)}`), { params: Promise.resolve({ locale: 'en', code: segment }) });
const askSeveral = (text: string): Promise<Response> =>
  getComparison(
    request(`/en/compare?${query({ a: code, b: `/r/${code}?${query({ t: text })}`, c: code, h: `/r/${code}?${query({ t: text })}` })}`),
    {
      params: Promise.resolve({ locale: 'en' }),
    },
  );
const askComparison = (a: string, b: string): Promise<Response> =>
  getComparison(request(`/en/compare?${query({ a, b })}`), { params: Promise.resolve({ locale: 'en' }) });
const askCost = (values: Record<string, string>): Promise<Response> =>
  getCost(request(`/en/cost?${query(values)}`), { params: Promise.resolve({ locale: 'en' }) });
/** By the places that take a text: the others of a page are filled with other texts, so that fewer pages show them all. */
const PAGES: Readonly<Record<string, readonly [places: readonly string[], page: (asked: Record<string, string>) => Promise<Response>]>> = {
  'the code of a page': [['code'], ({ code: text = '' }) => askResult(encodeURIComponent(text))],
  'a code to compare': [['a'], ({ a = '' }) => askComparison(a, `${a}&${code}`)],
  'a code among several': [
    ['c', 'd', 'e', 'f', 'g', 'h'],
    (asked) => {
      const codes = Object.entries(asked).map(([place, text]) => [place, `${text}&${code}`] as const);
      return getComparison(request(`/en/compare?${query({ a: code, b: code, ...Object.fromEntries(codes) })}`), {
        params: Promise.resolve({ locale: 'en' }),
      });
    },
  ],
  'a figure of cost': [
    ['r', 'ms', 'gb', 'cpu', 'c', 'load', 'peak', 'n', 'lb', 'yen', 'rate', 'us.lambda.gb-second'],
    (asked) => askCost(Object.fromEntries(Object.entries(asked).map(([place, text]) => [place, `${text}x`]))),
  ],
};
const LARGE_PAGES: Readonly<Record<string, Page>> = {
  'the title of a page and what is asked of it': (text) => askResult(code, { t: text, vs: text, weight: text }),
  'the titles of several results': askSeveral,
  'the title of what is compared': (t) => {
    const link = `/r/${code}?${query({ t })}`;
    return askComparison(link, link);
  },
};

const checkPage = async (page: Page, groups: readonly (readonly string[])[]): Promise<void> => {
  const usual = skeletonOf(await textOf(page(...(groups[0] ?? []).map(() => HARMLESS))));
  expect(usual.length).toBeGreaterThan(5);
  for (const texts of groups) expect(skeletonOf(await textOf(page(...texts))), texts.join('\n')).toEqual(usual);
};

/** All texts, so many at a time; the last are filled up with the first. */
const inGroups = (size: number): string[][] =>
  Array.from({ length: Math.ceil(HOSTILE_TEXTS.length / size) }, (_, group) =>
    Array.from({ length: size }, (_text, index) => HOSTILE_TEXTS[(group * size + index) % HOSTILE_TEXTS.length] ?? ''),
  );

describe('a page', { timeout: 120_000 }, () => {
  it.each(Object.entries(PAGES))('takes %s as text, whatever it is', async (_, [places, page]) => {
    const ask: Page = (...texts) => page(Object.fromEntries(places.map((place, index) => [place, texts[index] ?? ''])));
    await checkPage(ask, inGroups(places.length));
  });

  it.each(Object.entries(LARGE_PAGES))('takes %s as text: one text of each kind', async (_, page) => {
    await checkPage(
      page,
      HOSTILE_TEXTS.filter((_text, index) => index % 10 === 0).map((text) => [text]),
    );
  });
});

const post = (path: string, body: unknown): Promise<Response> =>
  (path.endsWith('exports') ? exportNoted : POST)(
    request(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  );

/** Read by programs: they stay what they say they are, and JSON stays JSON. */
const TYPED: Readonly<Record<string, readonly [type: RegExp, answer: (text: string) => Response | Promise<Response>]>> = {
  'an oEmbed reply': [/^application\/(problem\+)?json/, (url) => getOembed(request(`/oembed?${query({ url })}`))],
  'a refusal of the API': [
    /^application\/problem\+json/,
    (text) =>
      POST(
        request('/api/v1/recommendations', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ workloads: [{ id: text, title: text, answers: { [text]: text }, [text]: 1 }] }),
        }),
      ),
  ],
  'a refusal of a note': [
    /^application\/problem\+json/,
    (text) => post('/api/v1/recommendations', { workloads: [{ id: 'one', answers: {}, notes: { [text]: text, traffic: [text] } }] }),
  ],
  'a refusal of a file': [/^application\/problem\+json/, (text) => post('/api/v1/exports', { code: text, format: text, [text]: text })],
  'the answers as a file, with notes': [
    /^application\/json/,
    (text) => post('/api/v1/exports', { code, format: 'workload.json', notes: { traffic: text } }),
  ],
  'a refusal of the catalogue': [
    /^application\/problem\+json/,
    (text) => getCatalogue(request(`/api/v1/catalogue?${query({ locale: text })}`)),
  ],
  'an exported file': [
    /^(text\/(markdown|csv)|application\/json)/,
    (t) => getExport(request(`/export/${code}.json?${query({ t })}`), { params: Promise.resolve({ file: `${code}.json` }) }),
  ],
};

describe.each(Object.entries(TYPED))('%s', { timeout: 120_000 }, (_, [type, answer]) => {
  it('is no markup, whatever was asked', async () => {
    for (const text of HOSTILE_TEXTS) {
      const response = await answer(text);
      expect(response.headers.get('content-type'), text).toMatch(type);
      JSON.parse(await response.text());
    }
  });
});

describe('advice with notes', { timeout: 120_000 }, () => {
  it('is no markup, whatever they say, and says it back', async () => {
    const ids = catalogue.questions.map(({ id }) => id);
    for (const group of inGroups(ids.length)) {
      const texts = group.map((text) => text.trim());
      const notes = Object.fromEntries(
        ids.map((id, index) => [id, { text: texts[index], sources: [{ file: `x${texts[index]}`, line: 1 }] }]),
      );
      const response = await post('/api/v1/recommendations', { workloads: [{ id: 'one', answers: {}, notes }] });
      expect(response.headers.get('content-type')).toMatch(/^application\/json/);
      expect(JSON.parse(await response.text())).toMatchObject({ workloads: [{ notes }] });
    }
  });
});
