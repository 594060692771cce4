import { expect, test, type Page } from '@playwright/test';
import { assessWords } from '../../lib/locale/words/assess';
import { decodeLink } from '../../lib/share';
import { loadCatalogue } from '../../lib/content';

/** Every file of script; what stands in a page itself is no file, and no filter looks for it. */
const SCRIPTS = /\.js(\?|$)/;

const [first] = loadCatalogue().questions;
const choice = first?.choices[1]?.id ?? '';
const radio = (page: Page) => page.locator(`input[name="${first?.id}"][value="${choice}"]`);
const answersAt = (page: Page): unknown => decodeLink(new URL(page.url()).pathname.split('/').pop() ?? '');

for (const path of ['/en/assess', '/en/assess/all'])
  test(`a choice on ${path} that is made before the scripts come counts`, async ({ page }) => {
    let come = (): void => undefined;
    const held = new Promise<void>((resolve) => (come = resolve));
    await page.route(SCRIPTS, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(path, { waitUntil: 'commit' });
    await radio(page).check();
    come();
    const draft = () => page.evaluate(() => localStorage.getItem('dokoni.draft') ?? '');
    await expect.poll(draft).toContain(`"${choice}"`);
    await expect(radio(page)).toBeChecked();
    // The page is alive: the next choice takes the place of the first.
    await page.locator(`input[name="${first?.id}"][value="${first?.choices[0]?.id}"]`).check();
    await expect.poll(draft).not.toContain(`"${choice}"`);
  });

test.describe('where a filter drops every file of script', () => {
  test.beforeEach(({ page }) => page.route(SCRIPTS, (route) => route.abort()));

  test('the questionnaire goes on as forms: a choice leads to its result, which asks for the rest', async ({ page }) => {
    await page.goto('/ja/assess');
    await radio(page).check();
    await page.getByRole('button', { name: assessWords('ja').skip, exact: true }).click();
    await expect(page).toHaveURL(/\/ja\/r\/[0-9A-Z]+$/);
    expect(answersAt(page)).toMatchObject({ ok: true, answers: { [first?.id ?? '']: choice } });
    await page.locator('#open').getByRole('group').first().getByRole('button').first().click();
    await expect.poll(() => Object.keys((answersAt(page) as { answers: object }).answers)).toHaveLength(2);
  });

  test('a reader who comes back with a draft sees the questionnaire all the same', async ({ page }) => {
    await page.goto('/en/assess/all');
    await page.evaluate(() => {
      localStorage.setItem('dokoni.draft', '{}');
    });
    await page.goto('/en/assess');
    await expect(radio(page)).toBeVisible();
  });

  test('all questions on one page lead to their result', async ({ page }) => {
    await page.goto('/en/assess/all');
    await radio(page).check();
    await page.locator('button[type=submit]:visible').last().click();
    await expect(page).toHaveURL(/\/en\/r\/[0-9A-Z]+$/);
    expect(answersAt(page)).toMatchObject({ ok: true, answers: { [first?.id ?? '']: choice } });
  });
});

for (const path of ['/en/platforms', '/en/search?q=k8s'])
  test(`the body of ${path} waits for no script that never comes`, async ({ page }) => {
    await page.route(SCRIPTS, () => undefined);
    await page.goto(path, { waitUntil: 'commit' });
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('footer')).toBeVisible();
  });
