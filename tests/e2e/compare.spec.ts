import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { compareWords } from '../../lib/locale/words/compare';
import { exportWords } from '../../lib/locale/words/export';
import { exampleCode, LOCALES, watchComplaints } from '../support/site';

const A = exampleCode('campaign-site');
const B = exampleCode('daily-product');
const address = (locale: string, a: string, b = ''): string => `/${locale}/compare?${new URLSearchParams({ a, b }).toString()}`;

/** The numbers of one column of a table's body and foot. */
function readColumn(page: Page, table: string, column: number): Promise<number[]> {
  return page
    .locator(`${table} :is(tbody, tfoot) tr`)
    .evaluateAll(
      (rows, index) => rows.map((row) => Number(row.querySelectorAll('th, td')[index]?.textContent.replace('−', '-').replace('±', ''))),
      column,
    );
}

for (const locale of LOCALES) {
  const words = compareWords(locale);

  test.describe(`comparing two results in ${locale}, without a script`, () => {
    test.use({ javaScriptEnabled: false });

    test('shows what differs, the widest as bars, with parts that add up', async ({ page }) => {
      await page.goto(address(locale, A, B));
      await expect(page.locator('h1')).not.toHaveText(words.title);
      const points = await readColumn(page, '#differences-table', 1);
      const total = points.at(-1)!;
      expect(points.slice(0, -1).reduce((sum, part) => sum + part, 0)).toBeCloseTo(total, 5);
      expect(await page.locator('#differences svg rect').count()).toBeGreaterThan(3);
      expect(await page.locator('#places-table tbody tr').count()).toBe(8);
    });

    test('says what it would take to agree, and the link does what it says', async ({ page }) => {
      await page.goto(address(locale, A, B));
      await page.locator('#agreement a').first().click();
      await expect(page.locator('#agreement h2')).toHaveText(words.settlement.already);
    });

    test('takes whole links, with or without a language, and calls a side by its title', async ({ page }) => {
      await page.goto(address(locale, `https://dokoni.example/r/${A}?t=%3Cb%3EOrders`, `/ja/r/${B.toLowerCase()}`));
      await expect(page.locator('main')).toContainText(/A.?: ?<b>Orders|A：<b>Orders/);
      await expect(page.locator('main section b')).toHaveCount(0);
    });

    test('asks for the other result, then shows both', async ({ page }) => {
      await page.goto(`/${locale}/r/${A}?t=Mine`);
      await page.getByRole('link', { name: exportWords(locale).compare }).click();
      await expect(page.locator('#compare-a')).toHaveValue(`/r/${A}?t=Mine`);
      await page.locator('#compare-b').fill(B);
      await page.getByRole('button', { name: words.compare }).click();
      await expect(page.locator('#places-table')).toBeVisible();
    });

    test('says which code is wrong, and why, and keeps what was entered', async ({ page }) => {
      await page.goto(address(locale, A, `${B.slice(0, -1)}Z`));
      await expect(page.locator('h1')).toHaveText(words.title);
      await expect(page.locator('#compare-a-problem')).toHaveCount(0);
      await expect(page.locator('#compare-b-problem')).toContainText(`${B.slice(0, -1)}Z`);
      await expect(page.locator('#compare-a')).toHaveValue(A);
    });
  });

  for (const [name, path] of [
    ['two results', address(locale, `/r/${A}?t=A+rather+long+title+of+forty+characters+mm`, B)],
    ['far apart', address(locale, A, exampleCode('database'))],
    ['the form', address(locale, A, 'X')],
  ] as const) {
    test(`${name} in ${locale}: accessible, light and dark, without scrolling sideways`, async ({ page }) => {
      test.slow();
      const complaints = await watchComplaints(page);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        for (const width of [320, 1280]) {
          await page.setViewportSize({ width, height: 800 });
          await page.goto(path);
          const { violations } = await new AxeBuilder({ page })
            .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
            .analyze();
          expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
          const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
          expect(overflow, `${colorScheme} at ${width}`).toBe(0);
        }
      }
      expect(complaints).toEqual([]);
    });
  }

  test(`the files of a result can be saved from its page in ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/r/${A}?t=%3DSUM(1)`);
    for (const link of await page.locator('#exports li a').all()) {
      const response = await page.request.get((await link.getAttribute('href'))!);
      expect(response.status()).toBe(200);
      expect(response.headers()['content-language']).toBe(locale);
      expect(response.headers()['content-disposition']).toContain(`attachment; filename="dokoni-${A}.`);
    }
  });
}
