import { expect, test, type Browser, type Frame, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { loadCatalogue } from '../../lib/content';
import { EMBED_VIEWS, FRAME_HEIGHTS, FRAME_WIDTHS, frameHeight, LARGE_TEXT_HEIGHTS } from '../../lib/publish';
import { CODE, CODES, contentVersion, TITLES } from '../support/share-site';
import { openPlain } from '../support/plain-page';
import { LOCALES } from '../support/site';
import { framesOf, openWiki, overflowOf, resizeFrames, startWiki } from '../support/wiki';
import { findViolations } from '../support/violations';

startWiki();

interface Shown {
  readonly headings: number;
  readonly footer: string;
  /** Of the frame, in pixels. */
  readonly size: readonly [width: number, height: number];
  /** How far its content is larger. */
  readonly x: number;
  readonly y: number;
}

/** What a frame shows, in one question to the browser. */
const readFrame = (frame: Frame): Promise<Shown> =>
  frame.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    return {
      headings: document.querySelectorAll('h1').length,
      size: [innerWidth, innerHeight] as const,
      footer: document.querySelector('footer')?.textContent ?? '',
      x: Math.max(scrollWidth - innerWidth, 0),
      y: Math.max(scrollHeight - innerHeight, 0),
    };
  });

/** Puts every view of a code into the wiki, each at every documented width in turn, and looks for anything cut off. */
async function checkFrames(page: Page, embed: string, heights: typeof FRAME_HEIGHTS): Promise<void> {
  for (const locale of LOCALES) {
    const frames = EMBED_VIEWS.map((view) => {
      const query = new URLSearchParams({ lang: locale, view, t: TITLES[locale] }).toString();
      return `<p><iframe src="${embed}?${query.replaceAll('&', '&amp;')}" frameborder="0"></iframe></p>`;
    });
    await openWiki(page, frames.join(''));
    for (const width of FRAME_WIDTHS) {
      // An embed has no script and is the same document at every size, so none is loaded once more for the next.
      await resizeFrames(
        page,
        EMBED_VIEWS.map((view) => ({ width, height: heights[view][width] })),
      );
      const shown = await Promise.all(framesOf(page).map(readFrame));
      expect(shown).toHaveLength(EMBED_VIEWS.length);
      for (const [index, { headings, footer, size, x, y }] of shown.entries()) {
        const view = EMBED_VIEWS[index]!;
        const what = `${locale} ${view} at ${width} px of ${embed}`;
        expect(footer, what).toContain(embed.split('/').at(-1));
        expect({ headings, size, x, y }, what).toEqual({ headings: 1, size: [width, heights[view][width]], x: 0, y: 0 });
      }
    }
  }
}

for (const code of CODES) {
  test(`an embed of ${code} shows everything at every documented size, in both languages`, async ({ page, baseURL }) => {
    await checkFrames(page, `${baseURL}/embed/${code}`, FRAME_HEIGHTS);
  });
}

test.describe('for readers whose text is twice as large', () => {
  let large: Browser;
  test.beforeAll(async ({ playwright, launchOptions }) => {
    large = await playwright.chromium.launch({
      ...launchOptions,
      args: [...(launchOptions.args ?? []), '--blink-settings=defaultFontSize=32'],
    });
  });
  test.afterAll(() => large.close());

  for (const code of CODES) {
    test(`the heights for large text show everything of ${code}`, async ({ baseURL }) => {
      const page = await large.newPage();
      await checkFrames(page, `${baseURL}/embed/${code}`, LARGE_TEXT_HEIGHTS);
      await page.close();
    });
  }

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
  const plain = await openPlain(browser, address);
  expect(await plain.page.locator('body').innerText()).toBe(usual);
  await plain.close();
  await openWiki(page, `<iframe sandbox src="${address}" width="1280" height="720"></iframe>`);
  expect(await framesOf(page)[0]?.locator('body').innerText()).toBe(usual);
});

test('an embed needs no storage: the same where third parties have none, and its height is told from a sandbox', async ({
  playwright,
  launchOptions,
  baseURL,
}) => {
  const args = [...(launchOptions.args ?? []), '--test-third-party-cookie-phaseout', '--block-third-party-cookies'];
  const strict = await playwright.chromium.launch({ ...launchOptions, args });
  const page = await strict.newPage();
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  const address = `${baseURL}/embed/${CODE}?lang=en`;
  // In a sandbox without an origin of its own every access to storage throws.
  await openWiki(
    page,
    `<script>window.heights = []; addEventListener('message', ({ data }) => heights.push(data.height));</script>
     <iframe src="${address}" width="480" height="800"></iframe>
     <iframe sandbox="allow-scripts" src="${address}&amp;height=auto" width="480" height="800"></iframe>`,
  );
  const [plain, fitted] = framesOf(page);
  await expect(plain!.locator('h1')).toHaveCount(1);
  expect(await fitted!.locator('body').innerText()).toBe(await plain!.locator('body').innerText());
  await expect.poll(() => page.evaluate(() => (window as unknown as { heights: number[] }).heights.at(-1))).toBeGreaterThan(300);
  expect(await page.context().cookies()).toEqual([]);
  expect(complaints).toEqual([]);
  await strict.close();
});

test('a printed embed is one sheet, with its bars, address, code, rules and date', async ({ page, baseURL }) => {
  for (const view of EMBED_VIEWS) {
    await page.goto(`${baseURL}/embed/${CODE}?lang=ja&view=${view}&t=${encodeURIComponent(TITLES.ja)}`);
    const sheets = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g);
    expect(sheets, view).toHaveLength(1);
    await page.emulateMedia({ media: 'print' });
    for (const said of [`/r/${CODE}`, `コード ${CODE}`, String(contentVersion), loadCatalogue().date])
      await expect(page.locator('footer')).toContainText(said);
    const adjusts = await page.locator('.measure svg').evaluateAll((bars) => bars.map((bar) => getComputedStyle(bar).printColorAdjust));
    expect(new Set(adjusts)).toEqual(new Set(view === 'table' ? [] : ['exact']));
    await page.emulateMedia({ media: null });
  }
});

test('no text from an address runs or loads anything in a browser', async ({ page, baseURL }) => {
  const reached: string[] = [];
  await page.exposeFunction('xss', () => reached.push('a script ran'));
  page.on('dialog', (dialog) => void dialog.dismiss());
  page.on('request', (request) => new URL(request.url()).origin !== new URL(baseURL!).origin && reached.push(request.url()));
  const texts = [
    '"><script>xss()</script>',
    '"><img src=x onerror=xss()>',
    '</title><svg onload=xss()>',
    '</script><script>xss()</script>',
  ];
  for (const text of texts) {
    const said = encodeURIComponent(text);
    for (const path of [
      `/en/r/${CODE}?t=${said}&vs=${said}`,
      `/en/r/${said}`,
      `/en/compare?a=${encodeURIComponent(`/r/${CODE}?t=${said}`)}&b=${said}`,
      `/en/r?traffic=${said}&${said}=x`,
      `/en/assess?traffic=${said}`,
      `/embed/${CODE}?t=${said}&height=auto&id=${said}`,
      `/embed/${CODE}?view=${said}`,
      `/image/${CODE}.svg?t=${said}`,
    ]) {
      await page.goto(path, { referer: `${baseURL}/?${said}` });
    }
  }
  expect(reached).toEqual([]);
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
        expect(await findViolations(page)).toEqual([]);
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

test('the script of the documentation lets a frame follow its content', async ({ page, baseURL }) => {
  const [, block = ''] = /```html\n(.*?)```/s.exec(readFileSync('docs/embedding.md', 'utf8')) ?? [];
  await openWiki(page, block.replaceAll('https://dokoni.example', new URL(baseURL!).origin).replaceAll('CODE', CODE));
  const frame = framesOf(page)[0]!;
  const height = await frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
  await expect(page.locator('iframe')).toHaveAttribute('height', String(height));
});
