import { expect, test, type Page } from '@playwright/test';
import { compareWords } from '../../lib/locale/words/compare';
import { exportWords } from '../../lib/locale/words/export';
import { exampleCode, LOCALES } from '../support/site';

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
      await page
        .locator('details', { has: page.locator('#exports') })
        .locator('summary')
        .first()
        .click();
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

  test(`the files of a result can be saved from its page in ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/r/${A}?t=%3DSUM(1)`);
    const links = await page.locator('#exports li a').all();
    expect(links).toHaveLength(11);
    for (const link of links) {
      const href = (await link.getAttribute('href'))!;
      const response = await page.request.get(href);
      expect(response.status()).toBe(200);
      expect(response.headers()['content-language']).toBe(locale);
      // A picture is shown where it is opened, and named by its link where it is saved.
      if (href.startsWith('/image/'))
        await expect(link).toHaveAttribute('download', new RegExp(`^dokoni-${A}-(preview|chart|badge)\\.(svg|png)$`));
      else expect(response.headers()['content-disposition']).toContain(`attachment; filename="dokoni-${A}.`);
    }
  });
}
