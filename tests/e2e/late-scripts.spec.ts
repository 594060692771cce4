import { expect, test, type Locator, type Page } from '@playwright/test';
import { assessWords } from '../../lib/locale/words/assess';
import { decodeLink } from '../../lib/share';

/** Every file of script; what stands in a page itself is no file, and no filter looks for it. */
const SCRIPTS = /\.js(\?|$)/;
/** All but the small one that comes first. */
const LARGE_SCRIPTS = /(?<!theme)\.js(\?|$)/;

/** The choices of the question that is asked first. */
const choices = (page: Page) => page.locator('main form input:is([type=radio], [type=checkbox])');

async function readChoice(field: Locator): Promise<readonly [question: string, choice: string]> {
  return [(await field.getAttribute('name')) ?? '', (await field.getAttribute('value')) ?? ''];
}

const answersAt = (page: Page): unknown => decodeLink(new URL(page.url()).pathname.split('/').pop() ?? '');

for (const path of ['/en/assess', '/en/assess/all'])
  test(`a choice on ${path} that is made before the scripts come counts`, async ({ page }) => {
    let come = (): void => undefined;
    const held = new Promise<void>((resolve) => (come = resolve));
    await page.route(LARGE_SCRIPTS, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(path, { waitUntil: 'commit' });
    await page.waitForFunction(() => 'early' in window);
    const [, choice] = await readChoice(choices(page).nth(1));
    await choices(page).nth(1).check();
    come();
    const draft = () => page.evaluate(() => localStorage.getItem('dokoni.draft') ?? '');
    await expect.poll(draft).toContain(`"${choice}"`);
    // One question at a time goes on with the next that is open; all of them stay as they are.
    if (path === '/en/assess/all') await expect(choices(page).nth(1)).toBeChecked();
    else await expect(page).toHaveURL(/#(?!workload)[a-z]/);
  });

test.describe('where a filter drops every file of script', () => {
  test.beforeEach(({ page }) => page.route(SCRIPTS, (route) => route.abort()));

  test('the questionnaire goes on as forms: a choice leads to its result, which asks for the rest', async ({ page }) => {
    await page.goto('/ja/assess');
    const [question, choice] = await readChoice(choices(page).nth(1));
    await choices(page).nth(1).check();
    await page.getByRole('button', { name: assessWords('ja').skip, exact: true }).click();
    await expect(page).toHaveURL(/\/ja\/r\/[0-9A-Z]+$/);
    expect(answersAt(page)).toMatchObject({ ok: true, answers: { [question]: choice } });
    await page.locator('#open').getByRole('group').first().getByRole('button').first().click();
    await expect.poll(() => Object.keys((answersAt(page) as { answers: object }).answers)).toHaveLength(2);
  });

  test('a reader who comes back with a draft sees the questionnaire all the same', async ({ page }) => {
    await page.goto('/en/assess/all');
    await page.evaluate(() => {
      localStorage.setItem('dokoni.draft', '{}');
    });
    await page.goto('/en/assess');
    await expect(choices(page).first()).toBeVisible();
  });

  test('all questions on one page lead to their result', async ({ page }) => {
    await page.goto('/en/assess/all');
    const [question, choice] = await readChoice(choices(page).nth(1));
    await choices(page).nth(1).check();
    await page.locator('button[type=submit]:visible').last().click();
    await expect(page).toHaveURL(/\/en\/r\/[0-9A-Z]+$/);
    expect(answersAt(page)).toMatchObject({ ok: true, answers: { [question]: choice } });
  });
});

for (const path of ['/en/platforms', '/en/search?q=k8s'])
  test(`the body of ${path} waits for no script that never comes`, async ({ page }) => {
    await page.route(SCRIPTS, () => undefined);
    await page.goto(path, { waitUntil: 'commit' });
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('footer')).toBeVisible();
  });
