import { expect, test } from '@playwright/test';
import { loadGlossary } from '../../lib/content';
import { openPlain } from '../support/plain-page';
import { exampleCode, LOCALES } from '../support/site';
import { findViolations } from '../support/violations';

for (const locale of LOCALES) {
  test(`a word of a result tells its meaning in place, by keyboard, and leads to the glossary without a script (${locale})`, async ({
    page,
    browser,
  }) => {
    const result = `/${locale}/r/${exampleCode('database')}`;
    await page.goto(result);
    const word = page.locator('.story a.term').first();
    const id = new URL((await word.getAttribute('href')) ?? '', 'http://localhost').hash.slice(1);
    await word.focus();
    await page.keyboard.press('Enter');
    const note = page.locator('.term-note:popover-open');
    await expect(note).toBeInViewport();
    await expect(note).toBeFocused();
    await expect(note).toHaveAccessibleDescription(loadGlossary().find((term) => term.id === id)?.text[locale] ?? '');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await findViolations(page, '.term-note:popover-open')).toEqual([]);
    }
    await page.keyboard.press('Escape');
    await expect(note).toBeHidden();
    await expect(word).toBeFocused();
    const plain = await openPlain(browser, result);
    await plain.page.locator('.story a.term').first().click();
    await expect(plain.page).toHaveURL(new RegExp(`/${locale}/glossary#${id}$`));
    await expect(plain.page.locator(`#${id}`)).toBeInViewport();
    await plain.close();
  });
}
