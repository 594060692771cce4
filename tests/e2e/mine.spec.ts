import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { fill } from '../../lib/locale';
import { assessWords } from '../../lib/locale/words/assess';
import { keepWords } from '../../lib/locale/words/keep';
import { mineWords } from '../../lib/locale/words/mine';
import { workloadWords } from '../../lib/locale/words/workloads';
import { choices, openStep } from '../support/assess-page';
import { openPlain } from '../support/plain-page';
import { exampleCode, LOCALES } from '../support/site';
import { namePattern } from '../support/words';

const [CAMPAIGN, DAILY] = [exampleCode('campaign-site'), exampleCode('daily-product')];
const KEY = 'dokoni.assessments';

const entries = (page: Page) => page.locator('main ul > li').filter({ has: page.getByRole('checkbox') });
const button = (page: Page, label: string, name: string) => page.getByRole('button', { name: namePattern(label, name) });

/** Keeps a result that somebody else made. */
async function keepFromLink(page: Page, locale: (typeof LOCALES)[number], [code, title]: readonly [string, string]): Promise<void> {
  await page.goto(`/${locale}/r/${code}?t=${encodeURIComponent(title)}`);
  await page.getByRole('button', { name: keepWords(locale).keep, exact: true }).click();
  await expect(page.getByText(fill(keepWords(locale).keptAs, { name: title }).split('{list}')[0]!)).toBeVisible();
}

for (const locale of LOCALES) {
  const words = mineWords(locale);

  test(`what somebody fills in is kept by itself and follows its answers; a link is kept by one press (${locale})`, async ({ page }) => {
    await openStep(page, `/${locale}/assess`, 'workload');
    await choices(page).nth(0).check();
    await page
      .getByRole('link', { name: assessWords(locale).seeResult })
      .first()
      .click();
    await expect(page).toHaveURL(/\/r\//);
    const link = page.locator('[data-island="keep-result"]').getByRole('link', { name: words.menu });
    await expect(page.getByRole('button', { name: keepWords(locale).keep, exact: true })).toHaveCount(0);
    await link.click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/mine$`));
    await expect(entries(page)).toHaveCount(1);
    await expect(entries(page)).toContainText(words.unnamed);

    // The same draft with another answer is the same entry.
    await openStep(page, `/${locale}/assess#traffic`, 'traffic');
    await choices(page).nth(1).check();
    await page
      .getByRole('link', { name: assessWords(locale).seeResult })
      .first()
      .click();
    await expect(link).toBeVisible();
    await keepFromLink(page, locale, [CAMPAIGN, '花 & <b>Shop']);
    await page.goto(`/${locale}/mine`);
    await expect(entries(page)).toHaveCount(2);
    await expect(entries(page).first()).toContainText('花 & <b>Shop');
    await expect(entries(page).last().locator('details')).toContainText(words.earlier.one);
    await expect(page.locator('main li b')).toHaveCount(0);
  });

  test(`is named, copied, deleted, brought back and compared with the keyboard alone, on a phone (${locale})`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await keepFromLink(page, locale, [CAMPAIGN, 'Shop']);
    await keepFromLink(page, locale, [DAILY, 'Orders']);
    await page.goto(`/${locale}/mine`);
    await expect(entries(page)).toHaveCount(2);

    await button(page, words.rename, 'Shop').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('Campaign  2027 ');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('link', { name: 'Campaign 2027', exact: true })).toBeVisible();
    await button(page, words.rename, 'Campaign 2027').press('Enter');
    await page.keyboard.type('never');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('link', { name: 'Campaign 2027', exact: true })).toBeVisible();

    const copy = fill(words.copyOf, { name: 'Orders' });
    await button(page, words.duplicate, 'Orders').press('Enter');
    await expect(page.getByRole('link', { name: copy, exact: true })).toBeVisible();
    await button(page, words.delete, copy).press('Enter');
    await expect(entries(page)).toHaveCount(2);
    await expect(page.locator('#mine')).toBeFocused();
    await button(page, words.undo, copy).press('Enter');
    await expect(entries(page)).toHaveCount(3);

    for (const name of ['Campaign 2027', 'Orders'])
      await page.getByRole('checkbox', { name: fill(words.choose, { name }), exact: true }).press('Space');
    await page.getByRole('link', { name: words.chosen.compare }).press('Enter');
    await expect(page).toHaveURL(/\/compare\?/);
    await expect(page.locator('main')).toContainText('Campaign 2027');
    await page.goBack();
    await expect(entries(page)).toHaveCount(3);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  });

  test(`goes out as a file and comes back, damaged or not, without writing over anything (${locale})`, async ({ page }, info) => {
    await keepFromLink(page, locale, [CAMPAIGN, 'Shop']);
    await keepFromLink(page, locale, [DAILY, 'Orders']);
    await page.goto(`/${locale}/mine`);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: words.file.write }).click();
    const path = info.outputPath('list.json');
    await (await download).saveAs(path);
    const text = readFileSync(path, 'utf8');
    const give = async (content: string): Promise<void> => {
      writeFileSync(path, content);
      await page.locator('input[type=file]').setInputFiles(path);
    };

    await give(text);
    await expect(page.getByText(words.file.added.none)).toBeVisible();
    await expect(entries(page)).toHaveCount(2);

    await give(text.slice(0, -20));
    await expect(page.locator('main').getByRole('alert')).toContainText('list.json');
    await give('{"format":"dokoni-workloads","version":1,"workloads":[]}');
    await expect(page.locator('main').getByRole('alert')).toContainText('dokoni-workloads');
    await expect(entries(page)).toHaveCount(2);

    await page.evaluate((key) => {
      localStorage.removeItem(key);
    }, KEY);
    await page.reload();
    await expect(page.locator('#mine')).toHaveText(words.empty);
    await give(text.replace(DAILY, DAILY.slice(1)));
    await expect(entries(page)).toHaveCount(1);
    await expect(page.locator('main')).toContainText('assessments[1].code');
    await expect(page.locator('main')).toContainText(words.faults.rest);
    await give(text);
    await expect(entries(page)).toHaveCount(2);
    await page.reload();
    await expect(entries(page)).toHaveCount(2);
  });

  test(`a title is asked where a result is shared, without a script too (${locale})`, async ({ browser }) => {
    const { page, close } = await openPlain(browser, `/${locale}/r/${CAMPAIGN}?weight=cost`);
    await page
      .locator('details', { has: page.locator('#share') })
      .locator('summary')
      .first()
      .click();
    await page.locator('#share-title').fill('花屋の注文');
    await page.getByRole('button', { name: keepWords(locale).naming.submit }).click();
    const address = new URL(page.url());
    expect([address.searchParams.get('t'), address.searchParams.get('weight'), address.hash]).toEqual(['花屋の注文', 'cost', '#share']);
    await expect(page.locator('#copy-link, textarea').first()).toHaveValue(new RegExp(encodeURIComponent('花屋の注文')));
    await close();
  });
}

test('two tabs stay the same, and neither undoes what the other did', async ({ page, context }) => {
  await keepFromLink(page, 'en', [CAMPAIGN, 'Shop']);
  await page.goto('/en/mine');
  const other = await context.newPage();
  await keepFromLink(other, 'en', [DAILY, 'Orders']);
  await expect(entries(page)).toHaveCount(2);
  await other.goto('/en/mine');
  await button(other, 'Duplicate', 'Orders').click();
  await button(page, 'Delete', 'Shop').click();
  await expect(entries(page)).toHaveCount(2);
  await expect(entries(other)).toHaveCount(2);
  await button(page, 'Undo', 'Shop').click();
  await expect(entries(other)).toHaveCount(3);
});

test('a damaged list is moved aside and told; a refused storage is told, and the page works', async ({ page, context }) => {
  // From a page that reads no list: this one would move it aside before it is looked at.
  await page.goto('/en');
  await page.evaluate((key) => {
    localStorage.setItem(key, '{"version":1,"assess');
  }, KEY);
  await page.goto('/en/mine');
  await expect(page.locator('main')).toContainText(`${KEY}.damaged`);
  expect(await page.evaluate((key) => localStorage.getItem(`${key}.damaged`), KEY)).toBe('{"version":1,"assess');

  const refused = await context.newPage();
  await refused.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await refused.goto('/en/mine');
  await expect(refused.locator('main')).toContainText(mineWords('en').problems.forbidden);
  await refused.goto(`/en/r/${CAMPAIGN}`);
  await refused.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(refused.locator('main')).toContainText(keepWords('en').forbidden);
});

test('without a script the list says that it needs one', async ({ browser }) => {
  const { page, close } = await openPlain(browser, '/ja/mine');
  await expect(page.getByText(mineWords('ja').noScript)).toBeVisible();
  await expect(page.getByText(mineWords('ja').loading)).toBeHidden();
  await page.goto('/en/portfolio');
  await expect(page.getByText(workloadWords('en').noScript)).toBeVisible();
  await expect(page.getByText(workloadWords('en').loading)).toBeHidden();
  await close();
});
