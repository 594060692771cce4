import { expect, test, type Page } from '@playwright/test';
import { loadSystems } from '../../lib/content';
import { fill } from '../../lib/locale';
import { apiWords } from '../../lib/locale/words/api';
import { searchWords } from '../../lib/locale/words/search';
import { siteWords } from '../../lib/locale/words/site';
import { systemWords } from '../../lib/locale/words/systems';
import { describeTools } from '../../scripts/mcp/tools';
import { openPlain } from '../support/plain-page';
import { LOCALES, watchComplaints } from '../support/site';
import { loadCatalogue } from '@/lib/content';
import { findViolations } from '../support/violations';

/** What somebody types in each language, and the word of the glossary that it is. */
const TYPED = { en: 'cold st', ja: 'コールド' } as const;

const fieldOf = (page: Page) => page.getByRole('search').locator('input');
/** Presses / until the field takes it: it comes to life a moment after the page. */
const reachField = (page: Page): Promise<void> =>
  expect
    .poll(async () => {
      await page.keyboard.press('/');
      return fieldOf(page).evaluate((field) => field === document.activeElement);
    })
    .toBe(true);
/** Of the list below it; the choice of appearance has options too. */
const optionsOf = (page: Page) => page.getByRole('banner').getByRole('option');
const isIndex = (url: string): boolean => /\/assets\/search-(en|ja)-/.test(url);

for (const locale of LOCALES) {
  const words = searchWords(locale);

  // A document and a page of the framework each bring the field to life in their own way.
  for (const path of ['/method', '/api']) {
    test(`a search goes by keyboard: / leads to the field, arrows choose, Enter opens, Escape closes (${locale}${path})`, async ({
      page,
    }) => {
      const complaints = await watchComplaints(page);
      const loaded: string[] = [];
      page.on('request', (request) => loaded.push(request.url()));
      await page.goto(`/${locale}${path}`);
      await page.waitForLoadState('networkidle');
      const field = fieldOf(page);
      await page.keyboard.press('/');
      await expect(field).toBeFocused();
      await expect(field).toHaveValue('');
      // Nothing is loaded before somebody types.
      expect(loaded.filter(isIndex)).toEqual([]);
      await page.keyboard.type(TYPED[locale]);
      const options = optionsOf(page);
      await expect(options.first()).toBeVisible();
      await expect(field).toHaveAttribute('aria-expanded', 'true');
      await page.keyboard.press('Escape');
      await expect(options).toHaveCount(0);
      await expect(field).toHaveValue(TYPED[locale]);
      await page.keyboard.press('ArrowDown');
      await expect(options.first()).toHaveAttribute('aria-selected', 'true');
      await page.keyboard.press('ArrowUp');
      await expect(page.getByRole('banner').getByRole('option', { selected: true })).toHaveCount(0);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(new RegExp(`/${locale}/glossary#cold-start$`));
      expect(loaded.filter(isIndex)).toHaveLength(1);
      expect(complaints).toEqual([]);
    });
  }

  test(`Enter without a choice opens the page of results, whose first is the same (${locale})`, async ({ page }) => {
    await page.goto(`/${locale}/platforms`);
    await reachField(page);
    await page.keyboard.type(TYPED[locale]);
    const first = optionsOf(page).first();
    await expect(first).toBeVisible();
    const href = await first.getAttribute('href');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`/${locale}/search\\?q=`));
    await expect(page.locator('main ol a').first()).toHaveAttribute('href', href ?? '');
  });

  test(`the page of results is whole without script, narrows by kind, and says where else to look (${locale})`, async ({ browser }) => {
    const { page, close } = await openPlain(browser, `/${locale}/method`);
    await fieldOf(page).fill('kubernetes');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/search\?q=kubernetes$/);
    const results = page.locator('main ol > li');
    const all = await results.count();
    expect(all).toBeGreaterThan(10);
    await page.getByRole('navigation', { name: words.narrow }).locator('a[href*="kind=platform"]').click();
    await expect(page).toHaveURL(/kind=platform/);
    expect(await results.count()).toBeLessThan(all);
    for (const href of await page.locator('main ol a').evaluateAll((links) => links.map((link) => link.getAttribute('href'))))
      expect(href).toContain(`/${locale}/platforms/`);
    await page.goto(`/${locale}/search?q=qqqqzzzz`);
    await expect(page.getByText(fill(words.none, { query: 'qqqqzzzz' }))).toBeVisible();
    await expect(page.locator(`main a[href="/${locale}/glossary"]`)).toBeVisible();
    await close();
  });

  test(`what was found while typing is accessible, light and dark (${locale})`, async ({ page }) => {
    await page.goto(`/${locale}/glossary`);
    await reachField(page);
    await page.keyboard.type(TYPED[locale]);
    await expect(optionsOf(page).first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await findViolations(page, 'header')).toEqual([]);
    }
    await page.getByRole('button', { name: siteWords(locale).menu }).click();
    await expect(page.locator('#site-menu')).toBeVisible();
    expect(await findViolations(page, 'header')).toEqual([]);
  });

  test(`the menu leads to every page that stands for itself, on a small phone without script (${locale})`, async ({ browser }) => {
    const { page, close } = await openPlain(browser, `/${locale}/glossary`);
    await page.setViewportSize({ width: 320, height: 640 });
    await page.getByRole('button', { name: siteWords(locale).menu }).click();
    const menu = page.locator('#site-menu');
    for (const path of ['assess', 'portfolio', 'compare', 'platforms', 'systems', 'method/decisions', 'method', 'method/agreement', 'api'])
      await expect(menu.locator(`a[href="/${locale}/${path}"]`)).toBeVisible();
    for (const href of await menu.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? '')))
      expect((await page.request.get(href)).status(), href).toBe(200);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    await page.keyboard.press('Escape');
    await expect(menu).toBeHidden();
    await close();
  });

  test(`systems are narrowed by a form without script, and a value that none has is said (${locale})`, async ({ browser }) => {
    const { page, close } = await openPlain(browser, `/${locale}/systems`);
    const words = systemWords(locale);
    await page.getByLabel(words.filter.kind, { exact: true }).selectOption('mesh');
    await page.getByLabel(words.filter.state, { exact: true }).selectOption('active');
    await page.getByRole('button', { name: words.filter.show }).click();
    const fitting = loadSystems().filter(({ kind, status }) => kind === 'mesh' && status.state === 'active');
    const rows = await page.locator('tbody tr').evaluateAll((all) => all.map(({ id }) => id));
    expect(rows.toSorted()).toEqual(fitting.map(({ id }) => `system-${id}`).toSorted());
    await expect(page.getByLabel(words.filter.kind, { exact: true })).toHaveValue('mesh');
    const wrong = await page.goto(`/${locale}/systems/find?kind=toaster`);
    expect(wrong?.status()).toBe(400);
    await expect(page.getByText(fill(words.filter.unknown, { label: words.filter.kind, value: 'toaster' }))).toBeVisible();
    await close();
  });

  test(`the page about the API shows what the server answers, and names every tool for assistants (${locale})`, async ({
    page,
    request,
  }) => {
    await page.goto(`/${locale}/api`);
    const { request: sent, reply } = apiWords(locale).recommend;
    const call = page.locator('#faults');
    const body = await call.getByRole('group', { name: new RegExp(`^${sent}`) }).innerText();
    const answer = await request.post('/api/v1/recommendations', {
      headers: { 'content-type': 'application/json', 'accept-language': 'en' },
      data: body,
    });
    const shown = JSON.parse((await call.getByRole('group', { name: reply }).textContent()) ?? '') as { readonly type: string };
    expect(answer.status()).toBe(400);
    expect(shown.type).toBe(((await answer.json()) as { readonly type: string }).type);
    for (const { name } of describeTools(loadCatalogue())) await expect(page.locator('#others')).toContainText(name);
  });
}

for (const [address, leadsTo] of [
  ['/api', '/ja/api'],
  ['/api/v1', '/ja/api'],
  ['/docs', '/ja/api'],
  ['/en/docs', '/en/api'],
  ['/ja/docs', '/ja/api'],
] as const) {
  test(`${address} leads a Japanese reader to ${leadsTo}`, async ({ request }) => {
    const response = await request.get(address, { headers: { 'accept-language': 'ja' }, maxRedirects: 0 });
    expect([response.status(), response.headers()['location']]).toEqual([307, leadsTo]);
    expect((await request.get(leadsTo)).status()).toBe(200);
  });
}

test.describe('to a Japanese reader without script', () => {
  test.use({ locale: 'ja-JP', javaScriptEnabled: false });

  for (const [address, status, locale] of [
    ['/fr', 404, 'ja'],
    ['/EN', 404, 'ja'],
    ['/en/nothing', 404, 'en'],
    ['/api/v1/../../fr', 404, 'ja'],
    ['/en/%E0%A4%A', 400, 'en'],
    [`/en/${'a'.repeat(2500)}`, 414, 'en'],
    ['/ja/r?purpose=fast', 400, 'ja'],
  ] as const) {
    test(`a wrong address gets a page of the house that leads on: ${address.slice(0, 30)}`, async ({ page }) => {
      const response = await page.goto(address);
      expect(response?.status()).toBe(status);
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      await expect(page.locator('main a').first()).toBeVisible();
      await expect(page.getByRole('search')).toBeVisible();
    });
  }
});
