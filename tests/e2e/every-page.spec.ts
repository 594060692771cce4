import { expect, test, type Page } from '@playwright/test';
import { everyPage, LOCALES, watchComplaints } from '../support/site';
import { findTableFaults } from '../support/table-faults';
import { findViolations } from '../support/violations';

const SIZES = {
  phone: { width: 320, height: 640 },
  desk: { width: 1280, height: 900 },
} as const;
/** What most readers hold: tables are to be read there. */
const USUAL_PHONE = { width: 390, height: 844 };

/** The checker takes longer than everything else together, so each theme and each size is checked in one language. */
const CHECKED = {
  en: { colorScheme: 'light', size: 'phone' },
  ja: { colorScheme: 'dark', size: 'desk' },
} as const;

for (const locale of LOCALES) {
  const { colorScheme, size: checked } = CHECKED[locale];

  for (const path of everyPage()) {
    const name = `/${locale}${path.replace(/[0-9A-Z]{20,}/g, 'CODE')}`;

    test(`${name} is whole on a phone and a desk, accessible in ${colorScheme} on a ${checked}, under the strict policy`, async ({
      page,
    }) => {
      // The checker takes a while on pages that list every rule.
      test.slow();
      const complaints = await watchComplaints(page);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize(SIZES.phone);
      const response = await page.goto(`/${locale}${path}`);
      await page.waitForLoadState('networkidle');

      const policy = response?.headers()['content-security-policy'];
      // A document has no inline script; the framework's are named one by one.
      expect(policy).toMatch(/script-src 'self'( '(nonce|sha256)-[^']+')*;/);
      expect(policy).not.toContain('unsafe');
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await expect(page.locator('h1')).toHaveCount(1);
      await expect(page).toHaveTitle(/Dokoni/);

      for (const size of ['phone', 'desk'] as const) {
        await page.setViewportSize(SIZES[size]);
        expect(await measureOverflow(page), `sideways scroll on a ${size}`).toBe(0);
        if (size === checked) expect(await findViolations(page)).toEqual([]);
      }
      // Unfolds everything, so it comes last.
      await page.setViewportSize(USUAL_PHONE);
      expect(await findTableFaults(page), 'columns too narrow to read, ways to scroll without a sign').toEqual([]);
      expect(complaints).toEqual([]);
    });
  }
}

/** How many pixels the page scrolls sideways. */
function measureOverflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
