import { expect, test } from '@playwright/test';
import { loadCatalogue } from '../../lib/content';
import { graphWords } from '../../lib/locale/words/graph';
import { LOCALES } from '../support/site';

const { questions, criteria } = loadCatalogue();
const state = questions.find(({ id }) => id === 'state');
const cost = criteria.find(({ id }) => id === 'cost');

for (const locale of LOCALES) {
  const words = graphWords(locale);

  test.describe(`the graph of the rules in ${locale}`, () => {
    test.use({ javaScriptEnabled: false });

    test('has a row for every question and every criterion, and leads to the rules of one', async ({ page }) => {
      await page.goto(`/${locale}/method`);
      await page.getByRole('link', { name: words.link }).click();
      await expect(page.getByRole('table', { name: words.questions.caption }).locator('tbody tr')).toHaveCount(questions.length);
      await expect(page.getByRole('table', { name: words.criteria.caption }).locator('tbody tr')).toHaveCount(criteria.length);
      await page.locator('#questions').getByRole('link', { name: state?.short[locale], exact: true }).click();
      await expect(page).toHaveURL(new RegExp(`/${locale}/method/graph/questions/state$`));
      const effects = criteria.flatMap((criterion) => criterion.effects).filter(({ when }) => 'state' in when);
      await expect(page.locator('.effects > li')).toHaveCount(effects.length);
      await page.getByRole('link', { name: words.all }).click();
      await expect(page).toHaveURL(new RegExp(`/${locale}/method/graph$`));
    });

    test('shows the answers that move one criterion, and leads to its rules', async ({ page }) => {
      await page.goto(`/${locale}/method/graph`);
      await page.locator('#criteria').getByRole('link', { name: cost?.title[locale], exact: true }).click();
      const moving = new Set(cost?.effects.flatMap(({ when }) => Object.keys(when)));
      await expect(page.getByRole('table', { name: words.criterion.caption }).locator('tbody tr')).toHaveCount(moving.size);
      await page.getByRole('link', { name: words.criterion.link }).click();
      await expect(page.locator('.effects > li')).toHaveCount(cost?.effects.length ?? 0);
    });
  });
}
