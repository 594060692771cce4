import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { everyPage, LOCALES, watchComplaints } from '../support/site';

const SIZES = [
  { width: 320, height: 640 },
  { width: 1280, height: 900 },
] as const;

for (const locale of LOCALES) {
  for (const path of everyPage()) {
    test.describe(`/${locale}${path.replace(/[0-9A-Z]{20,}/g, 'CODE')}`, () => {
      test('is accessible, light and dark, on a phone and a desk, without scrolling sideways', async ({ page }) => {
        // Pages that list every rule take the checker some seconds, four times over.
        test.slow();
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          for (const size of SIZES) {
            await page.setViewportSize(size);
            await page.goto(`/${locale}${path}`);
            await page.waitForLoadState('networkidle');
            const { violations } = await new AxeBuilder({ page })
              .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
              .analyze();
            const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
            expect(found, `${colorScheme} at ${size.width}`).toEqual([]);
            const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
            expect(overflow, `sideways scroll at ${size.width}`).toBe(0);
          }
        }
      });

      test('runs under the strict policy without a complaint', async ({ page }) => {
        const complaints = await watchComplaints(page);
        const response = await page.goto(`/${locale}${path}`);
        await page.waitForLoadState('networkidle');
        expect(response?.headers()['content-security-policy']).toMatch(/script-src 'self' '(nonce|sha256)-/);
        expect(response?.headers()['content-security-policy']).not.toContain('unsafe');
        expect(complaints).toEqual([]);
      });

      test('has one heading, the right language and a title of its own', async ({ page }) => {
        await page.goto(`/${locale}${path}`);
        await expect(page.locator('html')).toHaveAttribute('lang', locale);
        await expect(page.locator('h1')).toHaveCount(1);
        await expect(page).toHaveTitle(/Dokoni/);
      });
    });
  }
}
