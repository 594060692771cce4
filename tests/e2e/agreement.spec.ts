import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { loadCases, loadCatalogue, loadDecisions, loadMeasurements, toRules } from '../../lib/content';
import { contentRoot, parseCases } from '../../lib/content/source';
import { openPlain, readTable } from '../support/plain-page';
import { LOCALES } from '../support/site';
import { measureAgreement, measureBaselines, measureFolds } from '@/lib/cases';
import { fill } from '@/lib/locale';
import { decisionWords } from '@/lib/locale/words/decisions';
import { describeUnseen, listFurtherParts } from '@/lib/report/knowledge';

const catalogue = loadCatalogue();
const rules = toRules(catalogue);
const parsed = parseCases(catalogue, join(contentRoot(), 'cases', 'calibration.yaml'));
const cases = parsed.ok ? parsed.cases : [];

for (const locale of LOCALES) {
  test(`the agreement page shows what the functions measure (${locale})`, async ({ browser }) => {
    const agreement = measureAgreement(rules, cases);
    const { page, close } = await openPlain(browser, `/${locale}/method/agreement`);
    const shown = (n: number): string => (Number.isInteger(n) ? String(n) : (Math.floor(n * 10 + 0.5) / 10).toFixed(1));
    const rate = (n: number, of: number): string => {
      const percent = Math.round((100 * n) / of);
      return locale === 'en' ? `${shown(n)} of ${of} (${percent}%)` : `${of}件中${shown(n)}件（${percent}%）`;
    };
    const expected = [agreement, ...measureBaselines(rules, cases)].map(({ family, alternative }) => [
      rate(family.agreed, family.cases),
      rate(family.ruledOut, family.cases),
      rate(alternative.first, alternative.cases),
      rate(alternative.firstTwo, alternative.cases),
    ]);
    const unseen = describeUnseen(loadMeasurements(), locale);
    await expect(page.locator('section h2').first()).toHaveText(unseen.title);
    for (const sentence of unseen.sentences) await expect(page.locator('#unseen')).toContainText(sentence);
    expect((await readTable(page, '#unseen')).map(([, ...cells]) => cells)).toEqual(unseen.rows.map((row) => [...row.cells]));
    expect((await readTable(page, '#figures')).map(([, ...cells]) => cells)).toEqual(expected);
    const families = catalogue.families.map(({ id }) => id);
    expect((await readTable(page, '#confusion')).map(([, ...cells]) => cells.map(Number))).toEqual(
      families.map((chosen) => [...families, 'none'].map((recommended) => agreement.confusion[chosen]?.[recommended])),
    );
    const misses = agreement.results.filter((result) => result.case['family-evidence'] && !result.agreed);
    await expect(page.locator('#misses article')).toHaveCount(misses.length);
    for (const { case: entry } of misses) {
      const article = page.locator(`#case-${entry.id}`);
      await expect(article.locator('h3 a')).toHaveAttribute('href', entry.url);
      await expect(article.locator('h3')).toHaveAttribute('lang', 'en');
      await expect(article).toContainText(entry.facts);
      await expect(article).toContainText(entry.why);
    }
    await expect(page.locator('#folds tbody tr')).toHaveCount(measureFolds(rules, cases).length);
    await page.goto(`/${locale}/method/agreement/all`);
    await expect(page.locator('tbody tr')).toHaveCount(cases.length);
    await close();
  });

  test(`every further decision stands in one list, and the index counts them (${locale})`, async ({ browser }) => {
    const { page, close } = await openPlain(browser, `/${locale}/method/agreement/further`);
    const counts = (await readTable(page, 'main')).map(([, count, ...results]) => [count, ...results].map(Number));
    for (const [count = 0, ...results] of counts) expect(results.reduce((sum, n) => sum + n, 0)).toBe(count);
    const listed: string[] = [];
    for (const [index, part] of listFurtherParts(catalogue).entries()) {
      await page.goto(`/${locale}/method/agreement/further/${part}`);
      const links = await page.locator('tbody th a').evaluateAll((all) => all.map((link) => link.textContent));
      expect(links).toHaveLength(counts[index]?.[0] ?? -1);
      listed.push(...links);
    }
    const titles = loadCases('further').map(({ title }) => title);
    expect(listed.toSorted()).toEqual(titles.toSorted());
    await close();
  });

  test(`every decision leads to its result, which leads back to its line (${locale})`, async ({ browser }) => {
    const { page, close } = await openPlain(browser, `/${locale}/method/agreement/unseen`);
    const rows = page.locator('tbody tr');
    await expect(rows).toHaveCount(loadCases('unseen').length);
    const line = (await rows.first().getAttribute('id')) ?? '';
    await rows.first().locator('td a').click();
    await page
      .locator('details', { has: page.locator('#decisions') })
      .locator('summary')
      .first()
      .click();
    await page.locator(`#decisions a[href$="/method/agreement/unseen#${line}"]`).click();
    await expect(page.locator(`#${line}`)).toBeInViewport();
    await close();
  });

  test(`all decisions are looked up by answer, and listed without script (${locale})`, async ({ browser, page }) => {
    const words = decisionWords(locale).page;
    await page.goto(`/${locale}/method/decisions`);
    await page.getByLabel(words.question, { exact: true }).selectOption('traffic');
    await page.getByLabel(words.choice, { exact: true }).selectOption('bursty');
    const found = loadDecisions().filter(({ answers }) => answers['traffic'] === 'bursty').length;
    await expect(page.locator('#find [role="status"]')).toHaveText(fill(words.found, { n: found, total: loadDecisions().length }));
    const plain = await openPlain(browser, `/${locale}/method/decisions`);
    await expect(plain.page.locator('#find')).toContainText(words.plain);
    await expect(plain.page.locator('#lists a')).toHaveCount(listFurtherParts(catalogue).length + 2);
    await plain.close();
  });
}
