import { expect, test } from '@playwright/test';
import { startServer, type OwnServer } from '../support/own-server';
import { openPlain } from '../support/plain-page';
import { exampleCode, LOCALES } from '../support/site';
import { findViolations } from '../support/violations';

/** A server of its own under house rules: the one of all other tests has none. */
let server: OwnServer;
test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  server = await startServer({ DOKONI_HOUSE: 'deploy/house.example.yaml' });
});
test.afterAll(async () => {
  await server.stop();
});

const CODE = exampleCode('campaign-site');
const WORDS = {
  en: {
    title: 'At our company',
    line: 'Answers preset at our company: ',
    same: 'Preset at our company; you can change it.',
    other: 'Preset at our company: On premises.',
    reason: 'No contract with a public cloud has been approved.',
    take: 'Use the preset answers',
    left: 'Not on offer here, and not used by this plan: ',
    changed: 'an earlier state of the house rules',
  },
  ja: {
    title: '当社での扱い',
    line: '当社の既定の回答が入っています',
    same: '当社の既定の回答です。変更できます。',
    other: '当社の既定の回答は「オンプレミス」です。',
    reason: 'パブリッククラウドの利用契約が承認されていません。',
    take: '既定の回答を反映する',
    left: 'ここでは提供していないため、この計画では使いません：',
    changed: '組織ルールの以前の内容',
  },
} as const;

for (const locale of LOCALES) {
  const words = WORDS[locale];

  test(`the questionnaire starts with the preset answers, marked and changeable, and keeps a change (${locale})`, async ({ page }) => {
    await page.goto(`${server.origin}/${locale}/assess`);
    await expect(page.getByText(words.line)).toBeVisible();
    await page.goto(`${server.origin}/${locale}/assess#location`);
    await expect(page.getByText(words.same)).toBeVisible();
    await expect(page.locator('input[name=location][value=on-premises]')).toBeChecked();
    await page.locator('input[name=location][value=public-cloud]').check();
    await expect(page.getByText(words.other)).toBeVisible();
    await page.reload();
    await expect(page.locator('input[name=location][value=public-cloud]')).toBeChecked();
    await expect(page.getByText(words.other)).toBeVisible();
    await page.goto(`${server.origin}/${locale}/assess/all`);
    await expect(page.locator('input[name=isolation][value=private-network]')).toBeChecked();
    await expect(page.getByText(words.same)).toHaveCount(1);
  });

  test(`a result says beside the ranking what is not on offer, and takes over presets without script (${locale})`, async ({ browser }) => {
    const { page, close } = await openPlain(browser, `${server.origin}/${locale}/r/${CODE}`);
    await page.setViewportSize({ width: 390, height: 800 });
    await expect(page.getByText(words.title).first()).toBeVisible();
    await expect(page.getByText(words.reason).first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    const address = await page.locator('#colophon').textContent();
    expect(address).toContain(`/r/${CODE}?house=our-company.`);
    await page.getByRole('link', { name: words.take }).click();
    await expect(page.getByRole('link', { name: words.take })).toHaveCount(0);
    await expect(page).toHaveURL(/house=our-company\./);
    await close();
  });

  test(`a link of an earlier state of the house says so and shows the same result (${locale})`, async ({ page }) => {
    await page.goto(`${server.origin}/${locale}/r/${CODE}`);
    const headline = await page.locator('h1').textContent();
    await page.goto(`${server.origin}/r/${CODE}?house=our-company.0000`);
    await expect(page).toHaveURL(/\/r\/[0-9A-Z]+\?house=our-company\.0000$/);
    await page.goto(`${server.origin}/${locale}/r/${CODE}?house=our-company.0000`);
    await expect(page.getByText(words.changed)).toBeVisible();
    await expect(page.locator('h1')).toHaveText(headline ?? '');
  });

  test(`a portfolio leaves out what is not on offer and says so; a wish in the link comes first (${locale})`, async ({ page }) => {
    const portfolio = `${exampleCode('campaign-site')}.${exampleCode('nightly-etl')}`;
    await page.goto(`${server.origin}/${locale}/p?w=${encodeURIComponent(portfolio.replace('.', '\n'))}`);
    await expect(page.getByText(words.left)).toBeVisible();
    await page.goto(`${page.url()}${page.url().includes('?') ? '&' : '?'}with=faas-public`);
    await expect(page.getByText(words.title).first()).toBeVisible();
    await expect(page.locator('#places + ul')).toContainText('FaaS');
  });

  test(`no page of the house breaks a rule of accessibility (${locale})`, async ({ page }) => {
    for (const path of [`/r/${CODE}`, '/assess#location']) {
      await page.goto(`${server.origin}/${locale}${path}`);
      await expect(page.getByText(path.startsWith('/r') ? words.title : words.same).first()).toBeVisible();
      expect(await findViolations(page)).toEqual([]);
    }
  });
}
