import { expect, test, type Page } from '@playwright/test';
import { exportWords } from '../../lib/locale/words/export';
import { portfolioWords } from '../../lib/locale/words/portfolio';
import { exampleCode, exampleIds, LOCALES, watchComplaints } from '../support/site';
import { findViolations } from '../support/violations';

const [CAMPAIGN, DAILY] = [exampleCode('campaign-site'), exampleCode('daily-product')];
const ALL = exampleIds().map(exampleCode).join('U');

async function expectAccessible(page: Page): Promise<void> {
  expect(await findViolations(page)).toEqual([]);
}

for (const locale of LOCALES) {
  const words = portfolioWords(locale);

  test.describe(`a portfolio in ${locale}, without a script`, () => {
    test.use({ javaScriptEnabled: false });

    test('goes from a result to the platforms for two workloads, and back to change them', async ({ page }) => {
      await page.goto(`/${locale}/r/${CAMPAIGN}`);
      await page
        .locator('details', { has: page.locator('#exports') })
        .locator('summary')
        .first()
        .click();
      await page.getByRole('link', { name: exportWords(locale).portfolio }).click();
      const field = page.locator('#portfolio-workloads');
      await expect(page.locator('#portfolio-note')).toHaveText(words.entry.one);

      await field.fill(`${await field.inputValue()} <b>Shop\n${DAILY.slice(1)} Orders`);
      await page.getByRole('button', { name: words.entry.submit }).click();
      await expect(page.locator('#portfolio-problem li')).toHaveCount(1);
      await expect(page.locator('#portfolio-problem')).toContainText(DAILY.slice(1));
      await expect(field).toHaveValue(`${CAMPAIGN} <b>Shop\n${DAILY.slice(1)} Orders`);

      await field.fill(`${CAMPAIGN} <b>Shop\n/${locale}/r/${DAILY.toLowerCase()}?t=Orders`);
      await page.getByRole('button', { name: words.entry.submit }).click();
      expect(new URL(page.url()).pathname).toBe(`/${locale}/p/${CAMPAIGN}U${DAILY}`);
      await expect(page.locator('#fit-table tbody tr')).toHaveCount(2);
      await expect(page.getByRole('link', { name: '<b>Shop' })).toHaveAttribute('href', new RegExp(`^/${locale}/r/${CAMPAIGN}`));
      await expect(page.locator('main b')).toHaveCount(0);

      await page.getByRole('link', { name: words.page.edit }).click();
      await expect(field).toHaveValue(`${CAMPAIGN} <b>Shop\n${DAILY} Orders`);
    });

    test('takes both sides of a comparison with their names', async ({ page }) => {
      await page.goto(`/${locale}/compare?${new URLSearchParams({ a: `/r/${CAMPAIGN}?t=Shop`, b: DAILY }).toString()}`);
      await page.getByRole('link', { name: words.fromComparison }).click();
      expect(new URL(page.url()).pathname).toBe(`/${locale}/p/${CAMPAIGN}U${DAILY}`);
      expect(new URL(page.url()).searchParams.getAll('t')).toEqual(['Shop']);
    });

    test('is planned again within limits, says that it differs, and tells limits that cannot be used', async ({ page }) => {
      await page.goto(`/${locale}/p/${ALL}?t=&t=Orders`);
      const headline = await page.locator('h1').textContent();
      await page.locator('#limit-max').selectOption('1');
      await page.locator('#limit-cost').fill('12.5');
      await page.getByRole('button', { name: words.limits.apply }).click();
      await expect(page.locator('main')).toContainText(words.limits.active);
      await expect(page.locator('main')).toContainText(headline!);
      await expect(page.locator('h1')).not.toHaveText(headline!);
      await expect(page.locator('#number-table tbody tr')).toHaveCount(1);
      await page.getByRole('link', { name: words.limits.reset }).first().click();
      await expect(page.locator('h1')).toHaveText(headline!);
      expect(new URL(page.url()).searchParams.getAll('t')).toEqual(['', 'Orders']);

      await page.goto(`/${locale}/p/${ALL}?cost=many&with=paas-os`);
      await expect(page.locator('main')).toContainText('paas-oss');
      await expect(page.locator('h1')).toHaveText(headline!);
    });

    test('names the wrong workload of a link and keeps the others to correct', async ({ page }) => {
      const response = await page.goto(`/${locale}/p/${CAMPAIGN}U${DAILY.slice(1)}?t=Shop`);
      expect(response?.status()).toBe(404);
      await expect(page.locator('#portfolio-problem li')).toContainText('2');
      await expect(page.locator('#portfolio-workloads')).toHaveValue(`${CAMPAIGN} Shop\n${DAILY.slice(1)}`);
    });
  });

  test(`the example opens, and limits are set by keyboard alone in ${locale}`, async ({ page }) => {
    const complaints = await watchComplaints(page);
    await page.goto(`/${locale}/portfolio`);
    await page.getByRole('link', { name: words.entry.example }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/p\/[0-9A-Z]+/);
    await page.getByRole('checkbox', { name: words.limits.without }).first().focus();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: words.limits.apply }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/without=/);
    await expect(page.locator('main')).toContainText(words.limits.active);
    await expectAccessible(page);
    await page.goto(`/${locale}/p/${CAMPAIGN}U${DAILY.slice(1)}`);
    await expectAccessible(page);
    expect(complaints).toEqual([]);
  });
}

test('a link without a language opens in the reader’s, with its names and limits', async ({ request }) => {
  const response = await request.get(`/p/${ALL.toLowerCase()}?t=Shop&max=2`, { headers: { 'accept-language': 'ja' }, maxRedirects: 0 });
  expect(response.status()).toBe(307);
  expect(response.headers()['location']).toBe(`/ja/p/${ALL}?t=Shop&max=2`);
});
