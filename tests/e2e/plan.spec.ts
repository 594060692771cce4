import { expect, test } from '@playwright/test';
import { portfolioWords } from '../../lib/locale/words/portfolio';
import { portfolioExportWords } from '../../lib/locale/words/portfolio-export';
import { portfolioPlanWords } from '../../lib/locale/words/portfolio-plan';
import { fill } from '../../lib/locale/words';
import { exampleCode, exampleIds, LOCALES, watchComplaints } from '../support/site';
import { findViolations } from '../support/violations';

const ALL = exampleIds().map(exampleCode).join('U');
const SECTIONS = ['number', 'fit', 'moves', 'leaving', 'work', 'second', 'limits', 'exports', 'programs', 'evidence'];

for (const locale of LOCALES) {
  const words = portfolioPlanWords(locale);

  test.describe(`the plan of several workloads in ${locale}, on a phone and without a script`, () => {
    test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });

    test('is whole: pictures with their sentence and table, payoffs, moves, what changes if one leaves, and sources', async ({ page }) => {
      await page.goto(`/${locale}/p/${ALL}?effort=1`);
      for (const id of SECTIONS) await expect(page.locator(`section#${id}`)).toBeVisible();
      await expect(page.getByRole('img', { name: words.effort.picture })).toBeVisible();
      await expect(page.locator('#number')).toContainText(words.effort.payoffs);
      await expect(page.locator('#number-table tbody tr')).not.toHaveCount(0);
      await expect(page.locator('#fit-table tbody tr')).toHaveCount(exampleIds().length);
      await expect(page.locator('#leaving-table tbody tr')).toHaveCount(exampleIds().length);
      await expect(page.locator('#moves')).toContainText(words.moves.before);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      // Every number of a source leads somewhere.
      for (const href of await page.locator('.cites a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? '')))
        await expect(page.locator(href)).toHaveCount(1);
    });

    test('goes along as files, a picture and a frame', async ({ page, request }) => {
      await page.goto(`/${locale}/p/${ALL}?t=Shop&effort=1&max=2`);
      const names = Object.values(portfolioExportWords(locale).files);
      for (const name of names) {
        const href = await page.getByRole('link', { name, exact: true }).getAttribute('href');
        expect((await request.get(href!)).status()).toBe(200);
      }
      expect((await request.get(`/embed/p/${ALL}?effort=1`)).headers()['content-security-policy']).toContain('frame-ancestors');
    });

    test('that was linked before work was weighed says so, and leads to the same with it', async ({ page }) => {
      await page.goto(`/${locale}/p/${ALL}?t=&t=Orders&cost=25&max=2`);
      await expect(page.locator('main')).toContainText(words.notice.old);
      await page.getByRole('link', { name: words.notice.lead }).click();
      expect(new URL(page.url()).search).toBe('?t=&t=Orders&max=2&effort=1');
      await expect(page.locator('section#moves')).toBeVisible();
    });
  });

  test(`a workload is kept where it is, by keyboard alone, in ${locale}`, async ({ page }) => {
    const complaints = await watchComplaints(page);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`/${locale}/p/${ALL}?t=Shop&effort=1`);
    const field = page.getByRole('combobox', { name: fill(words.limits.ofWorkload, { workload: 'Shop', field: words.limits.stay }) });
    await field.focus();
    await page.keyboard.press('ArrowDown');
    await page.getByRole('button', { name: portfolioWords(locale).limits.apply }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/stay=1\.compose/);
    await expect(page.locator('main')).toContainText(portfolioWords(locale).limits.active);
    await expect(page.locator('#moves')).toContainText('Shop');
    await expect(field).toHaveValue('1.compose');
    await page.reload();
    await expect(field).toHaveValue('1.compose');
    expect(await findViolations(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
}
