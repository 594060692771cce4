import { expect, test, type Page } from '@playwright/test';
import { assessWords } from '../../lib/locale/words/assess';
import { whatIfWords } from '../../lib/locale/words/what-if';
import { answersIn } from '../support/assess-page';
import { catalogue } from '../support/catalogue';
import { openPlain } from '../support/plain-page';
import { LOCALES } from '../support/site';

const question = (id: string) => catalogue.questions.find((one) => one.id === id)!;
const box = (page: Page, name: string, value: string) => page.locator(`input[name="${name}"][value="${value}"]`);

async function openQuestion(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('[aria-busy=false]')).toBeVisible();
}

for (const locale of LOCALES) {
  const words = assessWords(locale);

  test(`several answers by keyboard and by pointer reach the result, its link and the way back (${locale})`, async ({ page }) => {
    await openQuestion(page, `/${locale}/assess#dependencies`);
    await page.keyboard.press('3');
    await page.keyboard.press('2');
    await expect(box(page, 'dependencies', 'cloud-native')).toBeChecked();
    await expect(box(page, 'dependencies', 'rdbms')).toBeChecked();
    await page.goto(`/${locale}/assess#protocol`);
    await box(page, 'protocol', 'websocket').click();
    await box(page, 'protocol', 'http').click();
    await page.goto(`/${locale}/assess#purpose`);
    await box(page, 'purpose', 'reliability').click();
    await box(page, 'purpose', 'cost').click();
    for (const other of ['time-to-market', 'control']) await expect(box(page, 'purpose', other)).toBeDisabled();
    await page.goto(`/${locale}/assess#check`);
    await page.getByRole('link', { name: words.check.submit }).first().click();
    await page.waitForURL(/\/r\//);
    const given = { dependencies: 'cloud-native+rdbms', protocol: 'http+websocket', purpose: 'reliability+cost' };
    expect(answersIn(page.url())).toEqual(given);
    const row = page.locator('#answers .answers > li').filter({ hasText: question('dependencies').short[locale] });
    await expect(row).toContainText(/クラウド.*RDB|service.*database/i);
    await row.locator('summary').click();
    await row.getByRole('link').click();
    await page.waitForURL(/return=1#dependencies$/);
    await expect(box(page, 'dependencies', 'rdbms')).toBeChecked();
    await box(page, 'dependencies', 'none').click();
    await expect(box(page, 'dependencies', 'rdbms')).not.toBeChecked();
    await page.getByRole('button', { name: words.toResult }).click();
    await page.waitForURL(/\/r\//);
    expect(answersIn(page.url())).toEqual({ ...given, dependencies: 'none' });
  });

  test(`several answers are given in the form without script (${locale})`, async ({ browser }) => {
    const { page, close } = await openPlain(browser, `/${locale}/assess/all`);
    for (const value of ['rdbms', 'cloud-native']) await box(page, 'dependencies', value).check();
    await box(page, 'traffic', 'bursty').check();
    await page.getByRole('button', { name: words.check.submit }).first().click();
    await page.waitForURL(/\/r\//);
    expect(answersIn(page.url())).toEqual({ dependencies: 'cloud-native+rdbms', traffic: 'bursty' });
    await close();
  });

  test(`several answers are tried in place on the result (${locale})`, async ({ page }) => {
    await openQuestion(page, `/${locale}/assess?dependencies=rdbms#check`);
    await page.getByRole('link', { name: words.check.submit }).first().click();
    await page.waitForURL(/\/r\//);
    await page.getByRole('button', { name: whatIfWords(locale).open }).click();
    const group = page.getByRole('group', { name: question('dependencies').short[locale], exact: true });
    await group.locator('summary').click();
    await group.getByRole('checkbox').nth(1).check();
    await page.getByRole('link', { name: whatIfWords(locale).see }).click();
    await expect.poll(() => answersIn(page.url())).toEqual({ dependencies: 'cloud-native+rdbms' });
    await expect(page.locator('#answers .answers > li').filter({ hasText: question('dependencies').short[locale] })).toBeVisible();
  });
}
