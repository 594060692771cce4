import { expect, test } from '@playwright/test';

test('workloads that were typed are there again on the way back', async ({ page }) => {
  await page.goto('/en/portfolio');
  const field = page.locator('#portfolio-workloads');
  await field.fill('206G80MS8PSD10R30992960GC1400000PP1X Orders');
  await page.getByRole('main').getByRole('link', { name: 'Open an example' }).click();
  await expect(page).toHaveURL(/\/p\//);
  await page.goBack();
  await expect(field).toHaveValue(/Orders/);
});
