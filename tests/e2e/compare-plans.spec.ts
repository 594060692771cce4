import { expect, test } from '@playwright/test';
import { comparePlansWords } from '../../lib/locale/words/compare-plans';
import { keptPlansWords } from '../../lib/locale/words/kept-plans';
import { portfolioWords } from '../../lib/locale/words/portfolio';
import { fill } from '../../lib/locale/words';
import { exampleCode, exampleIds, LOCALES, watchComplaints } from '../support/site';
import { namePattern } from '../support/words';
import { findViolations } from '../support/violations';

const ALL = exampleIds().map(exampleCode).join('U');
const PLAN = `/p/${ALL}?t=Shop&effort=1`;

for (const locale of LOCALES) {
  const words = comparePlansWords(locale);
  const { begin, kept } = keptPlansWords(locale);
  const named = (pattern: string, name: string) => fill(pattern, { name });

  test.describe(`two plans in ${locale}, on a phone and without a script`, () => {
    test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });

    test('before and after a limit: from the plan to what it changes, workload by workload, and back', async ({ page }) => {
      await page.goto(`/${locale}${PLAN}`);
      await page.locator('#limit-max').selectOption('1');
      await page.getByRole('button', { name: portfolioWords(locale).limits.apply }).click();
      await page.getByRole('link', { name: begin.unlimited }).click();
      await expect(page.locator('#workloads-table tbody tr')).toHaveCount(exampleIds().length);
      await expect(page.locator('#workloads-table')).toContainText('Shop');
      await expect(page.getByRole('img', { name: words.totals.picture })).toBeVisible();
      await expect(page.locator('#way li').first()).toBeVisible();
      for (const href of await page.locator('.cites a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? '')))
        await expect(page.locator(href)).toHaveCount(1);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      await page.getByRole('link', { name: fill(words.open, { side: 'B' }) }).click();
      await expect(page.locator('main')).toContainText(portfolioWords(locale).limits.active);
    });

    test('a pasted link that cannot be read is named, and what was entered stays to be corrected', async ({ page }) => {
      await page.goto(`/${locale}${PLAN}`);
      await page.locator('#compare-plan').fill(`/p/${ALL.slice(0, -1)}`);
      await page.getByRole('button', { name: words.compare }).click();
      await expect(page.locator('#plan-b-problem')).toContainText(String(exampleIds().length));
      await expect(page.locator('#plan-a')).toHaveValue(/^\/p\//);
      await expect(page.locator('#plan-b')).toHaveValue(`/p/${ALL.slice(0, -1)}`);
      await page.locator('#plan-b').fill(`/p/${ALL}?effort=1`);
      await page.getByRole('button', { name: words.compare }).click();
      await expect(page.locator('#workloads-table')).toContainText('Shop');
    });

    test('two links of plans that are entered where results are compared lead here', async ({ page }) => {
      await page.goto(`/${locale}/compare`);
      await page.locator('#compare-a').fill(`http://localhost${PLAN}`);
      await page.locator('#compare-b').fill(`/p/${ALL}?effort=1&max=1`);
      await page.locator('main form button[type=submit]').click();
      await expect(page).toHaveURL(/\/portfolio\/compare\?a=/);
      await expect(page.locator('#workloads-table')).toContainText('Shop');
    });
  });

  test(`a plan is kept, chosen and compared by keyboard, and comes back after it was removed, in ${locale}`, async ({ page }) => {
    const complaints = await watchComplaints(page);
    // A button of a list names what it is of.
    const button = (label: string) => page.getByRole('button', { name: namePattern(label, 'Target') });
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`/${locale}${PLAN}`);
    await page.getByLabel(kept.name).focus();
    await page.keyboard.type('Target');
    await page.keyboard.press('Enter');
    await expect(page.getByText(kept.isKept)).toBeVisible();
    await page.reload();
    await expect(page.getByText(kept.isKept)).toBeVisible();
    await page.goto(`/${locale}/p/${ALL}?effort=1&max=1`);
    const compare = page.getByRole('link', { name: named(kept.compare, 'Target') });
    await compare.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('#workloads-table')).toContainText('Shop');
    // The form takes it as either plan.
    await page.goto(`/${locale}/portfolio/compare`);
    for (const side of ['A', 'B']) await button(fill(kept.choose, { side })).press('Enter');
    await expect(page.locator('#plan-a')).toHaveValue(PLAN);
    await expect(page.locator('#plan-b')).toHaveValue(PLAN);
    const removing = button(kept.remove);
    await removing.press('Enter');
    await expect(removing).toHaveCount(0);
    await button(kept.undo).press('Enter');
    await expect(removing).toBeVisible();
    expect(await findViolations(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
}
