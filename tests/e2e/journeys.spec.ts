import { expect, test } from '@playwright/test';
import { assessWords } from '../../lib/locale/words/assess';
import { answersIn, choices, heading, mayBeJoined, openStep } from '../support/assess-page';
import { catalogue } from '../support/catalogue';
import { openPlain } from '../support/plain-page';
import { LOCALES } from '../support/site';

for (const locale of LOCALES) {
  const words = assessWords(locale);

  test(`the whole journey by keyboard, two presses a question (${locale})`, async ({ page }) => {
    await openStep(page, `/${locale}/assess`, 'workload');
    let asked = 0;
    let progress = 0;
    const press = (key: string): Promise<void> => page.keyboard.press(key);
    while (!/#(priorities|check)$/.test(page.url())) {
      asked++;
      const title = await heading(page).textContent();
      await press('2');
      await expect(choices(page).nth(1)).toBeChecked();
      await press('Enter');
      await expect(heading(page)).not.toHaveText(title ?? '');
      await expect(heading(page)).toBeFocused();
      await expect(page).toHaveTitle(`${(await heading(page).textContent()) ?? ''} – Dokoni`);
      const now = Number(await page.getByRole('progressbar').getAttribute('aria-valuenow'));
      expect(now).toBeGreaterThanOrEqual(progress);
      progress = now;
    }
    // Enter right after a step came on screen goes on with it, where there is nothing that has to be answered.
    if (page.url().endsWith('#priorities')) await press('Enter');
    await expect(heading(page)).toHaveText(words.check.title);
    await expect(heading(page)).toBeFocused();
    await press('Enter');
    await page.waitForURL(new RegExp(`/${locale}/r/[0-9A-Z]+$`));
    // The way ends before the last question: what answers make pointless, or worth nothing, is not asked.
    expect(asked).toBeLessThan(catalogue.questions.length - 1);
    expect(Object.keys(answersIn(page.url())).length).toBeGreaterThan(5);
  });

  test(`the whole journey by keyboard, one press a question with the setting on (${locale})`, async ({ page }) => {
    await openStep(page, `/${locale}/assess`, 'workload');
    let presses = 0;
    const press = async (key: string): Promise<void> => {
      presses++;
      await page.keyboard.press(key);
    };
    await page.getByRole('checkbox', { name: words.goesOn }).focus();
    await press('Space');
    while (!/#(priorities|check)$/.test(page.url())) {
      const address = page.url();
      const isWaiting = await mayBeJoined(page, 1);
      await press('2');
      // Nobody knows when several answers are complete, so these wait for the reader.
      if (isWaiting) {
        await expect(choices(page).nth(1)).toBeChecked();
        await press('Enter');
      }
      await expect(page).not.toHaveURL(address);
      await expect(heading(page)).toBeFocused();
    }
    if (page.url().endsWith('#priorities')) await press('Enter');
    await expect(heading(page)).toHaveText(words.check.title);
    await press('Enter');
    await page.waitForURL(/\/r\//);
    expect(presses).toBeLessThanOrEqual(60);
  });

  test(`the whole journey by pointer, one click a question with the setting on (${locale})`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 660 });
    await openStep(page, `/${locale}/assess`, 'workload');
    await page.getByRole('checkbox', { name: words.goesOn }).check();
    await page.evaluate(() => {
      window.scrollTo(0, 0);
    });
    let clicks = 1;
    while (!/#(priorities|check)$/.test(page.url())) {
      const address = page.url();
      await expect(page.getByRole('button', { name: words.skip })).toBeInViewport();
      const isWaiting = await mayBeJoined(page, 2);
      await choices(page).nth(2).click();
      clicks++;
      // Nobody knows when several answers are complete, so these wait for the reader.
      if (isWaiting) {
        await page.getByRole('button', { name: words.continue }).click();
        clicks++;
      }
      await expect(page).not.toHaveURL(address);
    }
    if (page.url().endsWith('#priorities')) {
      await page.getByRole('button', { name: words.skip }).click();
      clicks++;
    }
    await expect(page.getByRole('link', { name: words.check.submit }).first()).toBeInViewport();
    await page.getByRole('link', { name: words.check.submit }).first().click();
    await page.waitForURL(/\/r\//);
    expect(clicks + 1).toBeLessThanOrEqual(40);
  });

  test(`without script, the plain form leads to the same code (${locale})`, async ({ browser, page }) => {
    await page.goto(`/${locale}/assess?traffic=bursty&state=unknown&most=cost&t=%E6%98%A5`);
    await expect(page).toHaveURL(/#workload$/);
    await page.goto(page.url().replace(/#.*/, '#check'));
    const withScript = await page.getByRole('link', { name: words.check.submit }).first().getAttribute('href');
    const { page: plain, close } = await openPlain(browser, `/${locale}/assess`);
    await plain.locator('noscript a').click();
    await plain.locator('input[name=traffic][value=bursty]').check();
    await plain.locator('input[name=state][value=unknown]').check();
    await plain.locator('input[name=most][value=cost]').check();
    await plain.getByRole('textbox').fill('春');
    await plain.getByRole('button', { name: words.check.submit }).click();
    await plain.waitForURL(/\/r\//);
    expect(new URL(plain.url()).pathname + new URL(plain.url()).search).toBe(withScript);
    await close();
  });
}
