import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Browser, type Frame, type Page } from '@playwright/test';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { loadCatalogue } from '../../lib/content';
import { NO_PRIORITIES } from '../../lib/model/answers';
import { EMBED_VIEWS, writeSnippets } from '../../lib/publish';
import { FRAME_HEIGHTS, FRAME_WIDTHS, frameHeight, LARGE_TEXT_HEIGHTS } from '../../lib/publish/sizes';
import { buildReport, collectFindings } from '../../lib/report';
import { decodeLink, encodeLink } from '../../lib/share';
import { exampleCode, exampleIds, LOCALES } from '../support/site';

const contentVersion = loadCatalogue().version;
const codeOf = (answers: Record<string, string>): string => encodeLink({ contentVersion, answers, priorities: NO_PRIORITIES });
/** A title of forty characters in each language. */
const TITLES = {
  en: 'Order management, nightly reconciliation',
  ja: '受注管理システム夜間バッチおよび突合処理の基盤更改に関する検討（第二回、全社向け）',
} as const;
const CODES = [...exampleIds().map(exampleCode), codeOf({}), codeOf({ isolation: 'air-gapped', operators: 'none' })];
const CODE = exampleCode('nightly-etl');

/** A wiki on another origin: whatever stands in its page comes from `body`. */
let wiki: Server;
let body = '';
let wikiAddress = '';
test.beforeAll(async () => {
  wiki = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(`<!doctype html><title>Wiki</title>${body}`);
  });
  await new Promise<void>((resolve) => wiki.listen(0, '127.0.0.1', resolve));
  wikiAddress = `http://127.0.0.1:${(wiki.address() as AddressInfo).port}/`;
});
test.afterAll(() => wiki.close());

async function openWiki(page: Page, html: string): Promise<void> {
  body = html;
  await page.goto(wikiAddress);
  await page.waitForLoadState('load');
}

const framesOf = (page: Page): Frame[] => page.frames().filter((frame) => frame !== page.mainFrame());
/** How far the content of a frame is larger than the frame. */
const overflowOf = (frame: Frame): Promise<{ x: number; y: number }> =>
  frame.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    return { x: Math.max(scrollWidth - innerWidth, 0), y: Math.max(scrollHeight - innerHeight, 0) };
  });

async function checkFrames(page: Page, baseURL: string, heights: typeof FRAME_HEIGHTS): Promise<void> {
  for (const locale of LOCALES) {
    for (const code of CODES) {
      const sizes = EMBED_VIEWS.flatMap((view) => FRAME_WIDTHS.map((width) => ({ view, width, height: heights[view][width] })));
      const frames = sizes.map(({ view, width, height }) => {
        const query = new URLSearchParams({ lang: locale, view, t: TITLES[locale] }).toString();
        return `<p><iframe src="${baseURL}/embed/${code}?${query.replaceAll('&', '&amp;')}" width="${width}" height="${height}" frameborder="0"></iframe></p>`;
      });
      await openWiki(page, frames.join(''));
      expect(framesOf(page)).toHaveLength(sizes.length);
      for (const [index, frame] of framesOf(page).entries()) {
        await expect(frame.locator('h1')).toHaveCount(1);
        await expect(frame.locator('footer')).toContainText(code);
        expect(await overflowOf(frame), `${locale} ${JSON.stringify(sizes[index])} of ${code}`).toEqual({ x: 0, y: 0 });
      }
    }
  }
}

test('an embed shows everything at every documented size, in both languages', async ({ page, baseURL }) => {
  test.setTimeout(240_000);
  await checkFrames(page, baseURL!, FRAME_HEIGHTS);
});

test.describe('for readers whose text is twice as large', () => {
  let large: Browser;
  test.beforeAll(async ({ playwright, launchOptions }) => {
    large = await playwright.chromium.launch({
      ...launchOptions,
      args: [...(launchOptions.args ?? []), '--blink-settings=defaultFontSize=32'],
    });
  });
  test.afterAll(() => large.close());

  test('the heights for large text show everything', async ({ baseURL }) => {
    test.setTimeout(240_000);
    await checkFrames(await large.newPage(), baseURL!, LARGE_TEXT_HEIGHTS);
  });

  test('the usual heights scroll down and never sideways', async ({ baseURL }) => {
    const page = await large.newPage();
    const frames = FRAME_WIDTHS.map(
      (width) => `<iframe src="${baseURL}/embed/${CODE}?lang=ja" width="${width}" height="${frameHeight('summary', width)}"></iframe>`,
    );
    await openWiki(page, frames.join(''));
    for (const frame of framesOf(page)) {
      expect((await overflowOf(frame)).x).toBe(0);
      const end = await frame.evaluate(() => {
        scrollTo(0, document.documentElement.scrollHeight);
        return Math.round(document.querySelector('footer')!.getBoundingClientRect().bottom) <= innerHeight;
      });
      expect(end).toBe(true);
    }
  });
});

test('an embed is one request without a script, the same without JavaScript and in a bare sandbox', async ({ page, browser, baseURL }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const address = `${baseURL}/embed/${CODE}?lang=en`;
  const response = await page.goto(address);
  expect(requests).toEqual([address]);
  expect(response?.headers()['content-security-policy']).toMatch(
    /^default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+';/,
  );
  expect(await page.locator('script').count()).toBe(0);
  const usual = await page.locator('body').innerText();
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const still = await plain.newPage();
  await still.goto(address);
  expect(await still.locator('body').innerText()).toBe(usual);
  await plain.close();
  await openWiki(page, `<iframe sandbox src="${address}" width="1280" height="720"></iframe>`);
  expect(await framesOf(page)[0]?.locator('body').innerText()).toBe(usual);
});

test('the link of an embed opens a tab that cannot reach back', async ({ page, baseURL }) => {
  await openWiki(page, `<iframe src="${baseURL}/embed/${CODE}?lang=ja" width="768" height="530"></iframe>`);
  const opened = page.waitForEvent('popup');
  await framesOf(page)[0]!.locator('footer a').click();
  const tab = await opened;
  await tab.waitForLoadState();
  expect(new URL(tab.url()).pathname).toBe(`/ja/r/${CODE}`);
  expect(await tab.evaluate(() => window.opener as unknown)).toBeNull();
});

for (const locale of LOCALES) {
  test(`an embed is an accessible, opaque card in every theme, light or dark around it (${locale})`, async ({ page, baseURL }) => {
    test.setTimeout(120_000);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const [theme, view] of [
        ['auto', 'summary'],
        ['light', 'ranking'],
        ['dark', 'table'],
      ] as const) {
        await page.goto(`${baseURL}/embed/${CODE}?lang=${locale}&theme=${theme}&view=${view}`);
        const isDark = theme === 'dark' || (theme === 'auto' && colorScheme === 'dark');
        expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
          isDark ? 'rgb(27, 29, 32)' : 'rgb(255, 255, 255)',
        );
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(', ')}`)).toEqual([]);
      }
    }
  });
}

test('the variant with automatic height posts type, id and height, and nothing else', async ({ page, baseURL }) => {
  await openWiki(
    page,
    `<script>window.posted = []; addEventListener('message', ({ data, origin }) => { posted.push({ data, origin }); document.querySelector('iframe').height = data.height; });</script>
     <iframe src="${baseURL}/embed/${CODE}?lang=en&amp;height=auto&amp;id=first" width="480" height="100" frameborder="0"></iframe>`,
  );
  const frame = framesOf(page)[0]!;
  await expect.poll(async () => (await overflowOf(frame)).y).toBe(0);
  const posted = await page.evaluate(() => (window as unknown as { posted: { data: Record<string, unknown>; origin: string }[] }).posted);
  const height = await frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
  expect(posted.at(-1)).toEqual({ data: { type: 'dokoni:height', id: 'first', height }, origin: new URL(baseURL!).origin });
});

/** What hosts leave of a frame, by their sanitisers. */
const HOSTS = {
  'MediaWiki with IframeTag': ['src', 'width', 'height', 'allowfullscreen', 'sandbox', 'style'],
  GROWI: ['src', 'allow', 'referrerpolicy', 'sandbox', 'style'],
  'a host that keeps only source and size': ['src', 'width', 'height'],
} as const;

for (const locale of LOCALES) {
  test(`every text to paste works on another origin (${locale})`, async ({ page, baseURL }) => {
    const link = decodeLink(CODE);
    if (!link.ok) throw new Error(link.problem);
    const catalogue = loadCatalogue();
    const report = buildReport({ catalogue, findings: collectFindings(catalogue, link.answers, link.priorities), locale });
    const snippets = writeSnippets({ report, code: CODE, title: TITLES[locale], origin: baseURL! });
    for (const { format, text } of snippets) {
      const frame = /<iframe[^>]*><\/iframe>/.exec(text)?.[0];
      const picture = /https?:[^\s")\]]*\/image\/[^\s")[\]]*/.exec(text)?.[0];
      if (frame !== undefined) {
        await openWiki(page, frame);
        await expect(framesOf(page)[0]!.locator('h1'), format).toHaveText(report.headline);
      } else if (picture !== undefined) {
        await openWiki(page, `<img src="${picture.replaceAll('&', '&amp;')}">`);
        expect(await page.locator('img').evaluate((image) => (image as HTMLImageElement).naturalWidth), format).toBe(1200);
      } else if (format === 'confluence' || format === 'notion') {
        await openWiki(
          page,
          `<iframe src="${text.replaceAll('&', '&amp;')}" width="640" height="${frameHeight('summary', 640)}"></iframe>`,
        );
        await expect(framesOf(page)[0]!.locator('h1'), format).toHaveText(report.headline);
        expect(await overflowOf(framesOf(page)[0]!)).toEqual({ x: 0, y: 0 });
      } else {
        expect(text, format).toContain(`${baseURL}/r/${CODE}`);
      }
    }
  });
}

for (const [host, kept] of Object.entries(HOSTS)) {
  test(`a frame survives ${host}`, async ({ page, baseURL }) => {
    const link = decodeLink(CODE);
    if (!link.ok) throw new Error(link.problem);
    const catalogue = loadCatalogue();
    const report = buildReport({ catalogue, findings: collectFindings(catalogue, link.answers, link.priorities), locale: 'en' });
    const format = host === 'GROWI' ? 'growi' : host.startsWith('MediaWiki') ? 'mediawiki' : 'html';
    const text = writeSnippets({ report, code: CODE, title: '', origin: baseURL! }).find((snippet) => snippet.format === format)!.text;
    await openWiki(page, '');
    await page.evaluate(
      ([html, names]) => {
        const parsed = new DOMParser().parseFromString(html, 'text/html').querySelector('iframe')!;
        for (const name of parsed.getAttributeNames()) if (!names.includes(name)) parsed.removeAttribute(name);
        document.body.append(document.importNode(parsed));
      },
      [text, kept as readonly string[]] as const,
    );
    await expect.poll(() => framesOf(page)[0]?.locator('h1').count()).toBe(1);
    expect(await overflowOf(framesOf(page)[0]!)).toEqual({ x: 0, y: 0 });
  });
}

for (const locale of LOCALES) {
  test(`no text of a picture leaves its place in a browser's own font (${locale})`, async ({ page, baseURL }) => {
    for (const code of CODES) {
      for (const view of ['preview', 'chart', 'badge']) {
        const query = new URLSearchParams({ lang: locale, view, t: TITLES[locale] }).toString();
        await page.goto(`${baseURL}/image/${code}.svg?${query}`);
        const outside = await page.evaluate(() => {
          const sheet = document.documentElement as unknown as SVGSVGElement;
          const boxes = [...document.querySelectorAll('text')].map((text) => ({ text: text.textContent, ...pick(text.getBBox()) }));
          function pick({ x, y, width, height }: DOMRect): { x: number; y: number; right: number; bottom: number } {
            // Letters leave the top and bottom of their line free.
            return { x, y: y + height / 4, right: x + width, bottom: y + (height * 3) / 4 };
          }
          const width = sheet.viewBox.baseVal.width;
          const collides = (one: (typeof boxes)[number], other: (typeof boxes)[number]): boolean =>
            one !== other && one.x < other.right && other.x < one.right && one.y < other.bottom && other.y < one.bottom;
          return boxes
            .filter((box) => box.x < 0 || box.right > width || boxes.some((other) => collides(box, other)))
            .map(({ text }) => text);
        });
        expect(outside, `${view} of ${code}`).toEqual([]);
      }
    }
  });
}

const CLIENTS = [
  'Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)',
  'Mozilla/5.0 (Windows NT 6.1; WOW64) SkypeUriPreview Preview/0.5 skype-url-preview@microsoft.com',
  'Twitterbot/1.0',
  'LinkedInBot/1.0 (compatible; Mozilla/5.0; Apache-HttpClient +http://www.linkedin.com)',
  'Mozilla/5.0 (compatible; Discordbot/2.0; +https://discordapp.com)',
  'WhatsApp/2.23.20.0',
  'facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)',
  'Iframely/1.3.1 (+https://iframely.com/docs/about)',
  'Notion/1.0 (+https://www.notion.so)',
  'Atlassian-Confluence-Link-Preview/1.0',
  'SomeWiki/0.1',
];

test('every client gets the same head, with picture, card and oEmbed in its first 8 KB', async ({ request }) => {
  const heads = new Set<string>();
  for (const agent of CLIENTS) {
    const response = await request.get(`/r/${CODE}?t=Orders`, { headers: { 'user-agent': agent } });
    const html = await response.text();
    const head = html.slice(0, html.indexOf('</head>')).replace(/ nonce="[^"]*"/g, '');
    heads.add(head);
    const start = Buffer.from(head)
      .subarray(0, 8 * 1024)
      .toString();
    for (const name of [
      'og:title',
      'og:description',
      'og:url',
      'og:image',
      'og:image:width',
      'og:image:height',
      'og:image:alt',
      'og:image:type',
    ])
      expect(start, `${agent}: ${name}`).toContain(`property="${name}"`);
    for (const name of ['twitter:card', 'twitter:image']) expect(start).toContain(`name="${name}"`);
    for (const type of ['application/json+oembed', 'text/xml+oembed']) expect(start).toContain(`type="${type}"`);
    expect(/property="og:image" content="(https?:\/\/[^"]+\.png[^"]*)"/.exec(start)?.[1]).toBeDefined();
  }
  expect(heads.size).toBe(1);
});
