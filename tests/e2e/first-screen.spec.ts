import { expect, test } from '@playwright/test';
import { assessWords } from '../../lib/locale/words/assess';
import { whatIfWords } from '../../lib/locale/words/what-if';
import { openStep } from '../support/assess-page';
import { findViolations } from '../support/violations';

const SCREENS = [
  { width: 390, height: 844, locale: 'ja', colorScheme: 'light' },
  { width: 1280, height: 720, locale: 'en', colorScheme: 'dark' },
] as const;
const ANSWERS = '?workload=web&assets=greenfield&dependencies=rdbms&dependencies=cloud-native&state=unknown';

for (const { width, height, locale, colorScheme } of SCREENS) {
  const words = assessWords(locale);
  const at = `${width} × ${height}, ${locale}, ${colorScheme}`;

  test.describe(`in the first screen of ${at}`, () => {
    test.use({ viewport: { width, height }, colorScheme, contextOptions: { reducedMotion: 'reduce' } });

    test('every step shows the way on, and is accessible', async ({ page }) => {
      test.slow();
      for (const [step, way] of [
        ['workload', words.continue],
        ['dependencies', words.continue],
        ['latency', words.skip],
        ['priorities', words.skip],
      ] as const) {
        await openStep(page, `/${locale}/assess${ANSWERS}#${step}`, step);
        await expect(page.getByRole('button', { name: way })).toBeInViewport({ ratio: 1 });
      }
      expect(await findViolations(page)).toEqual([]);
      await openStep(page, `/${locale}/assess${ANSWERS}#check`, 'check');
      await expect(page.getByRole('link', { name: words.check.submit }).first()).toBeInViewport({ ratio: 1 });
      expect(await findViolations(page)).toEqual([]);
      await page.goto(`/${locale}/assess/all${ANSWERS}`);
      await expect(page.getByRole('button', { name: words.check.submit })).toBeInViewport({ ratio: 1 });
      await page.locator('#residency').scrollIntoViewIfNeeded();
      await expect(page.getByRole('button', { name: words.check.submit })).toBeInViewport({ ratio: 1 });
    });

    test('what is tried in place is accessible with boxes open', async ({ page }) => {
      test.slow();
      await page.goto(`/${locale}/r${ANSWERS}`);
      await page.getByRole('button', { name: whatIfWords(locale).open }).click();
      const boxes = page.locator('#try details').filter({ has: page.locator('[type=checkbox]') });
      await boxes.first().locator('summary').click();
      await boxes.first().getByRole('checkbox').last().check();
      await expect(page.locator('[data-outcome]')).toBeVisible();
      expect(await findViolations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    });
  });
}
