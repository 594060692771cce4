import { expect, test } from '@playwright/test';
import { productWords } from '../../lib/locale/words/products';
import { exampleCode, LOCALES } from '../support/site';

for (const locale of LOCALES) {
  const words = productWords(locale);

  test.describe(`the products in ${locale}`, () => {
    test.use({ javaScriptEnabled: false });

    test('are chosen in the table, compared, and taken away as a file, without script', async ({ page, request }) => {
      await page.goto(`/${locale}/platforms/products`);
      await page.locator('form:has(table) input[name="products"][value="lambda"]').check();
      await page.locator('form:has(table) input[name="products"][value="cloud-run"]').check();
      await page.getByRole('button', { name: words.compare }).click();
      const table = page.getByRole('table', { name: words.table.caption });
      await expect(table.getByRole('columnheader')).toHaveCount(3);
      const file = await request.get((await page.getByRole('link', { name: words.table.file }).getAttribute('href')) ?? '');
      expect(file.headers()['content-type']).toContain('text/csv');
      expect((await file.text()).trim().split('\r\n')).toHaveLength(1 + 2 * (await table.locator('tbody tr').count()));
    });

    test('lead from each cell to the page that it was read from, with its day', async ({ page }) => {
      await page.goto(`/${locale}/platforms/products?products=lambda&features=run-length`);
      const mark = page.locator('#row-run-length .cites a').first();
      const target = (await mark.getAttribute('href')) ?? '';
      const source = page.locator(target);
      await expect(source.getByRole('link')).toHaveAttribute('href', /^https:/);
      await expect(source).toContainText(/\d{4}-\d{2}-\d{2}/);
    });

    test('say what is wrong with an address and keep the rest', async ({ page }) => {
      const response = await page.goto(`/${locale}/platforms/products?products=lamda,eks`);
      expect(response?.status()).toBe(400);
      await expect(page.getByText('lamda')).toBeVisible();
      await expect(page.getByRole('columnheader', { name: 'Amazon EKS' })).toBeVisible();
    });

    test('of a recommended platform are one step from its result, and lead back', async ({ page }) => {
      const result = `/${locale}/r/${exampleCode('campaign-site')}`;
      await page.goto(result);
      await page.getByRole('link', { name: words.fit.link }).click();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('table')).toHaveCount(1);
      await page.getByRole('link', { name: words.fit.back }).click();
      await expect(page).toHaveURL(new RegExp(`${result}$`));
    });
  });
}
