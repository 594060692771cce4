import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { loadArchetypes } from '../../lib/content';
import { fill } from '../../lib/locale';
import { mineWords } from '../../lib/locale/words/mine';
import { portfolioWords } from '../../lib/locale/words/portfolio';
import { workloadWords } from '../../lib/locale/words/workloads';
import { decodePortfolio } from '../../lib/share';
import { catalogue } from '../support/catalogue';
import { exampleCode, LOCALES } from '../support/site';
import { namePattern } from '../support/words';
import { findViolations } from '../support/violations';

const [CAMPAIGN, DAILY] = [exampleCode('campaign-site'), exampleCode('daily-product')];
const rows = (page: Page) => page.locator('#workloads ~ ol > li');
const press = (page: Page, label: string, name: string) => page.getByRole('button', { name: namePattern(label, name) });
const names = (page: Page) =>
  rows(page)
    .locator('input[type=text]')
    .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));

/** The answers of each workload of the plan that the table leads to. */
async function planned(page: Page, link: Locator) {
  const address = new URL((await link.getAttribute('href')) ?? '', page.url());
  const decoded = decodePortfolio(address.pathname.split('/').at(-1) ?? '');
  if (!decoded.ok) throw new Error('The plan has no sound code');
  return { address, answers: decoded.parts.map((part) => part.answers) };
}

for (const locale of LOCALES) {
  const words = workloadWords(locale);
  const kind = (id: string) => ({ name: loadArchetypes().find((archetype) => archetype.id === id)!.title[locale] });
  const planLink = (page: Page) => page.getByRole('link', { name: new RegExp(words.plan.ready.replace('{n}', '\\d+')) });
  const question = (id: string) => catalogue.questions.find((one) => one.id === id)!;

  test(`a plan of templates with shared answers, with the keyboard alone on a phone (${locale})`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`/${locale}/portfolio`);
    await expect(page.locator('#workloads')).toHaveText(words.empty);
    const [web, services, batch] = [kind('public-web'), kind('microservices'), kind('batch-jobs')];
    for (const { name } of [web, services, batch]) await press(page, words.add.add, name).press('Enter');
    await expect(rows(page)).toHaveCount(3);
    await expect.poll(() => names(page)).toEqual([web.name, services.name, batch.name]);

    // A place up, the focus stays with the workload, and the end of the list is no trap.
    await press(page, words.row.up, batch.name).press('Enter');
    await expect(press(page, words.row.up, batch.name)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(press(page, words.row.down, batch.name)).toBeFocused();
    await expect.poll(() => names(page)).toEqual([batch.name, web.name, services.name]);

    // All three are typically on the public cloud: said once, then answered otherwise for one.
    await page.getByRole('button', { name: words.shared.lift }).press('Enter');
    await press(page, words.row.answers, batch.name).press('Enter');
    const own = rows(page).first();
    await press(page, words.answers.differ, question('location').short[locale]).press('Enter');
    await own.getByLabel(question('location').title[locale]).selectOption('on-premises');
    await page
      .locator('details', { has: page.locator('#shared') })
      .locator('summary')
      .press('Enter');
    await page.locator('#shared').getByLabel(question('operators').title[locale]).selectOption('part-time');
    const plan = await planned(page, planLink(page));
    expect(plan.answers.map(({ location }) => location)).toEqual(['on-premises', 'public-cloud', 'public-cloud']);
    // The services have operators of their own by their template; the others share.
    expect(plan.answers.map(({ operators }) => operators)).toEqual(['part-time', 'part-time', 'platform-team']);
    await press(page, words.shared.all, question('operators').short[locale]).press('Enter');
    expect((await planned(page, planLink(page))).answers.map(({ operators }) => operators)).toEqual([
      'part-time',
      'part-time',
      'part-time',
    ]);

    await rows(page).nth(1).getByLabel(words.row.importance).selectOption('3');
    await rows(page).nth(0).locator('input[type=text]').fill('夜間 処理');
    const { address } = await planned(page, planLink(page));
    expect(address.searchParams.getAll('t')).toEqual(['夜間 処理', web.name, services.name]);
    expect(address.searchParams.get('weigh')).toBe('2.3');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);

    await planLink(page).press('Enter');
    await expect(page.locator('#fit-table tbody tr')).toHaveCount(3);
    await page.goBack();
    await expect.poll(() => names(page)).toEqual(['夜間 処理', web.name, services.name]);
  });

  test(`nothing is lost on reload, in a second tab, on deletion, and through a file (${locale})`, async ({ page, context }, info) => {
    await page.goto(`/${locale}/portfolio?w=${encodeURIComponent(`${CAMPAIGN} Shop\n${DAILY} Orders`)}`);
    await expect(page.locator('main')).toContainText(fill(words.add.brought.many, { n: 2 }));
    await page.getByRole('button', { name: words.add.take }).first().click();
    await expect(rows(page)).toHaveCount(2);
    await expect(page.getByText(fill(words.add.brought.many, { n: 2 }))).toHaveCount(0);

    await page.locator('#portfolio-workloads').fill(`${CAMPAIGN} Third\nnonsense here\n/r/${DAILY}?t=Fourth`);
    await page.getByRole('button', { name: words.add.take }).click();
    await expect(page.locator('#portfolio-workloads')).toHaveValue('nonsense here');
    await page.reload();
    await expect.poll(() => names(page)).toEqual(['Shop', 'Orders', 'Third', 'Fourth']);

    const other = await context.newPage();
    await other.goto(`/${locale}/portfolio`);
    await rows(other).nth(1).locator('input[type=text]').fill('Orders of the other tab');
    await press(page, words.row.delete, 'Third').click();
    await expect(rows(other)).toHaveCount(3);
    await expect.poll(() => names(page)).toEqual(['Shop', 'Orders of the other tab', 'Fourth']);
    await press(page, mineWords(locale).undo, 'Third').click();
    await expect.poll(() => names(page)).toEqual(['Shop', 'Orders of the other tab', 'Third', 'Fourth']);

    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: words.file.write }).click();
    const path = info.outputPath('table.json');
    await (await download).saveAs(path);
    await page.getByRole('button', { name: words.clear }).click();
    await expect(rows(page)).toHaveCount(0);
    await press(page, mineWords(locale).undo, words.title).click();
    await expect(rows(page)).toHaveCount(4);
    await page.getByRole('button', { name: words.clear }).click();
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace('"title": "Third"', '"title": 3'));
    await page.locator('input[type=file]').setInputFiles(path);
    await expect(page.locator('main')).toContainText('workloads[2].title');
    await expect.poll(() => names(page)).toEqual(['Shop', 'Orders of the other tab', '', 'Fourth']);
  });

  test(`sixty workloads are kept, and the plan says how many a link takes (${locale})`, async ({ page }) => {
    await page.goto(`/${locale}/portfolio`);
    const lines = Array.from({ length: 60 }, (_, at) => `${at % 2 === 0 ? CAMPAIGN : DAILY} Workload ${at + 1}`);
    await page.locator('#portfolio-workloads').fill(lines.join('\n'));
    await page.getByRole('button', { name: words.add.take }).click();
    await expect(rows(page)).toHaveCount(60);
    expect((await planned(page, planLink(page))).answers).toHaveLength(12);
    await rows(page).nth(40).getByRole('checkbox').first().check();
    await expect(page.getByText(fill(words.plan.many, { n: 13, most: 12, over: 1, planned: words.row.planned }))).toBeVisible();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: words.plan.programs }).click();
    const file = JSON.parse(readFileSync(await (await download).path(), 'utf8')) as { workloads: unknown[] };
    expect(file.workloads).toHaveLength(13);
    await rows(page).nth(0).getByRole('checkbox').first().uncheck();
    expect((await planned(page, planLink(page))).answers).toHaveLength(12);
  });

  test(`the filled table is accessible, folds open (${locale})`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme: locale === 'en' ? 'light' : 'dark', reducedMotion: 'reduce' });
    await page.goto(`/${locale}/portfolio?w=${encodeURIComponent(`${CAMPAIGN} Shop\n${DAILY} Orders`)}`);
    await page.getByRole('button', { name: words.add.take }).first().click();
    await page
      .locator('details', { has: page.locator('#shared') })
      .locator('summary')
      .click();
    await page.locator('#shared').getByLabel(question('operators').title[locale]).selectOption('part-time');
    await press(page, words.row.answers, 'Shop').click();
    expect(await findViolations(page)).toEqual([]);
    await expect(page.getByRole('button', { name: portfolioWords(locale).entry.submit })).toBeVisible();
  });
}
