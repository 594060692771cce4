import { expect, test, type Page } from '@playwright/test';
import { shareWords } from '../../lib/locale/words/share';
import { sharePageWords } from '../../lib/locale/words/share-page';
import { frameHeight } from '../../lib/publish';
import { exampleCode, LOCALES } from '../support/site';

const CODE = exampleCode('campaign-site');
const textOf = (page: Page, format: string): Promise<string> => page.locator(`#copy-${format}`).inputValue();

for (const locale of LOCALES) {
  const words = sharePageWords(locale);
  const kit = shareWords(locale).kit;

  test(`one press from the result, a choice shows at once in preview and texts, and what is unfolded stays so (${locale})`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/r/${CODE}?t=Orders`);
    await page.locator('.result-bar a.button').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.heading);
    await expect(page.locator('form [type=submit]')).toHaveCount(0);
    await page.locator('summary', { hasText: kit.formats.growi }).click();

    await page.getByLabel(words.form.view).selectOption('table');
    await page.getByLabel(words.form.width).selectOption('768');
    await page.getByLabel(words.form.theme).selectOption('dark');
    const frame = page.locator('#shared iframe');
    await expect(frame).toHaveAttribute('src', /theme=dark/);
    await expect(frame).toHaveAttribute('height', String(frameHeight('table', 768)));
    await expect(page.locator('#copy-growi')).toBeVisible();
    expect(await textOf(page, 'growi')).toContain(`width:768px;height:${frameHeight('table', 768)}px`);
    await expect(page.getByRole('status').filter({ hasText: words.form.updated })).toBeVisible();
    const shown = await frame
      .contentFrame()
      .locator('html')
      .evaluate(({ scrollHeight, scrollWidth }) => ({ scrollHeight, scrollWidth }));
    expect(shown.scrollHeight).toBeLessThanOrEqual(frameHeight('table', 768));
    expect(shown.scrollWidth).toBeLessThanOrEqual(768);

    await page.getByLabel(words.form.lang).selectOption(locale === 'en' ? 'ja' : 'en');
    await expect(page.locator('#copy-mail')).toHaveAttribute('lang', locale === 'en' ? 'ja' : 'en');
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await page.getByLabel(words.form.name, { exact: true }).fill('Other & more');
    await page.keyboard.press('Enter');
    await expect(page.locator('#copy-link')).toHaveValue(/\?t=Other\+%26\+more$/);

    // What is chosen is in the address.
    await page.reload();
    await expect(page.getByLabel(words.form.view)).toHaveValue('table');
    await expect(page.locator('#copy-link')).toHaveValue(/\?t=Other\+%26\+more$/);
  });

  test.describe(`with a clipboard that may be read (${locale})`, () => {
    test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

    test(`a text is copied after a choice too, also where a script has no clipboard (${locale})`, async ({ page }) => {
      await page.addInitScript(() => {
        const { clipboard } = navigator;
        Object.assign(window, { readClipboard: () => clipboard.readText() });
        Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
      });
      await page.goto(`/${locale}/r/${CODE}/share`);
      await page.getByLabel(words.form.view).selectOption('ranking');
      await page.locator('summary', { hasText: kit.formats.notion }).click();
      await expect(page.locator('#copy-notion')).toHaveValue(/view=ranking/);
      await page
        .locator('details', { has: page.locator('#copy-notion') })
        .getByRole('button')
        .click();
      await expect(page.locator('details', { has: page.locator('#copy-notion') }).getByRole('status')).toHaveText(kit.copied);
      const copied = await page.evaluate(() => (window as unknown as { readClipboard: () => Promise<string> }).readClipboard());
      expect(copied).toBe(await textOf(page, 'notion'));
    });
  });

  test.describe(`without a script (${locale})`, () => {
    test.use({ javaScriptEnabled: false });

    test('the form shows what was chosen', async ({ page }) => {
      await page.goto(`/${locale}/r/${CODE}/share`);
      await page.getByLabel(words.form.picture).selectOption('chart');
      await page.getByLabel(words.form.pixels).selectOption('400');
      await page.getByRole('button', { name: words.form.show }).click();
      await expect(page.locator('#shared img')).toHaveAttribute('src', /view=chart.*width=400/);
      await expect(page.locator('#shared img')).toHaveAttribute('width', '400');
      expect(await textOf(page, 'html-picture')).toContain('width="400"');
    });
  });
}

test('what cannot be chosen is told with what can, and the rest is kept', async ({ page }) => {
  const response = await page.goto(`/en/r/${CODE}/share?view=film&lang=fr&theme=dark`);
  expect(response?.status()).toBe(400);
  await expect(page.locator('main')).toContainText('view can be summary or ranking or table.');
  await expect(page.locator('main')).toContainText('lang can be en or ja.');
  await expect(page.locator('#shared iframe')).toHaveAttribute('src', /theme=dark/);
});
