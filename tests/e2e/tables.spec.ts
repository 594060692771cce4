import { expect, test } from '@playwright/test';
import { CODES } from '../support/share-site';
import { everyPage, LOCALES } from '../support/site';
import { findTableFaults } from '../support/table-faults';

/** Results with all answered, with nothing answered, and with nothing possible: their tables differ. Every other page is looked at where it is opened anyhow. */
const RESULTS = CODES.slice(-3).map((code) => `/r/${code}`);

for (const locale of LOCALES) {
  test(`no table of a result has a column too narrow to read, or a way to scroll without a sign, on a phone (${locale})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    for (const path of RESULTS) {
      await page.goto(`/${locale}${path}`);
      expect.soft(await findTableFaults(page), path).toEqual([]);
    }
  });
}

test('the sign goes where the end is reached', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/en/glossary');
  await page.goto(`/en${everyPage().find((path) => path.startsWith('/r/'))}#values`);
  const region = page.locator('#values .scrolls').first();
  const signOf = (): Promise<string> => region.evaluate((box) => getComputedStyle(box, '::before').visibility);
  expect(await signOf()).toBe('visible');
  await region.evaluate((box) => (box.scrollLeft = box.scrollWidth));
  await expect.poll(signOf).toBe('hidden');
});
