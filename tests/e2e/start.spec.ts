import { expect, test } from '@playwright/test';
import { loadMeasurements } from '../../lib/content';
import { openPlain } from '../support/plain-page';
import { exampleIds, LOCALES } from '../support/site';
import { describeUnseen } from '@/lib/report/knowledge';

test('the root leads to the language that the browser asks for', async ({ request }) => {
  for (const [header, locale] of [
    ['ja,en;q=0.5', 'ja'],
    ['en-GB', 'en'],
    ['fr', 'en'],
  ] as const) {
    const response = await request.get('/', { headers: { 'accept-language': header }, maxRedirects: 0 });
    expect(response.status()).toBe(307);
    expect(response.headers()['location']).toBe(`/${locale}`);
  }
});

test('an unknown page is a whole page with 404 in the reader’s language, without script', async ({ browser }) => {
  const { page, response, close } = await openPlain(browser, '/ja/no-such-page');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('ページが見つかりません');
  await close();
});

for (const locale of LOCALES) {
  test(`the start page shows every example with its recommendation, and each opens (${locale})`, async ({ page }) => {
    await page.goto(`/${locale}`);
    const links = page.locator('table a');
    await expect(links).toHaveCount(exampleIds().length);
    const addresses = await links.evaluateAll((elements) => elements.map((element) => element.getAttribute('href') ?? ''));
    for (const address of addresses) {
      const response = await page.goto(address);
      expect(response?.status(), address).toBe(200);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    }
  });
}

for (const locale of LOCALES) {
  test(`the start page leads with the figure on unseen decisions (${locale})`, async ({ page }) => {
    await page.goto(`/${locale}`);
    const [first = '', ...others] = describeUnseen(loadMeasurements(), locale).sentences;
    const measured = page.locator('div:has(> h3 ~ a[href$="/method/agreement"])');
    await expect(measured.locator('p').first()).toHaveText(first);
    for (const sentence of others) await expect(measured).toContainText(sentence);
  });
}

test('the appearance stays as chosen, from the first paint of the next page', async ({ page }) => {
  await page.goto('/en');
  await page.getByLabel('Appearance').selectOption('dark');
  await page.goto('/ja');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByLabel('表示')).toHaveValue('dark');
});

test('the language link leads to the same place in the other language', async ({ page }) => {
  await page.goto('/en/assess?traffic=bursty#state');
  await page.getByRole('link', { name: '日本語' }).click();
  await expect(page).toHaveURL(/\/ja\/assess\?traffic=bursty#state$/);
});
