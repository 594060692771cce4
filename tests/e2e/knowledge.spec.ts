import { expect, test } from '@playwright/test';
import { loadCatalogue, loadGlossary, loadResponsibilities, loadSystems } from '../../lib/content';
import { fetchDocuments, openPlain, readTable } from '../support/plain-page';
import { LOCALES } from '../support/site';
import { listFurtherParts, listSystemGroups } from '@/lib/report/knowledge';
import { findViolations } from '../support/violations';

const catalogue = loadCatalogue();
const { alternatives, criteria, evidence, questions } = catalogue;

const PATHS = [
  '/platforms',
  ...alternatives.flatMap(({ id }) => [`/platforms/${id}`, `/platforms/${id}/criteria`, `/platforms/${id}/caveats`]),
  '/method',
  ...criteria.map(({ id }) => `/method/criteria/${id}`),
  '/method/graph',
  ...questions.map(({ id }) => `/method/graph/questions/${id}`),
  ...criteria.map(({ id }) => `/method/graph/criteria/${id}`),
  '/method/exclusions',
  '/method/caveats',
  '/method/sources',
  '/method/agreement',
  '/method/agreement/all',
  '/method/agreement/further',
  '/method/agreement/unseen',
  '/method/decisions',
  ...listFurtherParts(catalogue).map((part) => `/method/agreement/further/${part}`),
  '/systems',
  ...listSystemGroups(catalogue).map((group) => `/systems/${group}`),
  '/glossary',
  '/systems/find?platform=compose&state=active',
  '/search?q=cold+start',
  '/search?q=%E3%82%B5%E3%83%BC%E3%83%90%E3%83%BC%E3%83%AC%E3%82%B9&kind=term',
  '/api',
];

/** What a page without fault says of itself. */
const WHOLE = { headings: 1, isTitled: true, gaps: [], deadLinks: [], doubledIds: [] };

/** Looks at the markup of pages; runs in the browser. */
function inspect(pages: readonly Document[]): (typeof WHOLE)[] {
  const list = (found: readonly string[]): never[] => [...new Set(found)] as never[];
  return pages.map((page) => {
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    const targets = [...page.querySelectorAll('main a[href^="#"]')].map((link) => (link.getAttribute('href') ?? '').slice(1));
    return {
      headings: page.querySelectorAll('h1').length,
      isTitled: page.title.endsWith(' – Dokoni'),
      gaps: list(page.querySelector('main')?.textContent.match(/\{\w+\}|undefined|NaN|\[object/g) ?? []),
      deadLinks: list(targets.filter((target) => !ids.includes(target))),
      doubledIds: list(ids.filter((id, index) => ids.indexOf(id) < index)),
    };
  });
}

for (const locale of LOCALES) {
  test(`every page is whole without script: one heading, a title, no gap in a sentence, no dead link inside (${locale})`, async ({
    page,
  }) => {
    test.slow();
    const documents = await fetchDocuments(
      page,
      PATHS.map((path) => `/${locale}${path}`),
    );
    const found = await documents.evaluate(inspect);
    expect(PATHS.map((path, index) => [path, found[index]])).toEqual(PATHS.map((path) => [path, WHOLE]));
  });

  test(`the overview shows the base values of the content and who runs what (${locale})`, async ({ browser }) => {
    const { page, close } = await openPlain(browser, `/${locale}/platforms`);
    const shown = await readTable(page, '#base');
    expect(shown.map(([title, , ...values]) => [title, values.map(Number)])).toEqual(
      criteria.map(({ title, base }) => [title[locale], alternatives.map(({ id }) => base[id]?.performance)]),
    );
    await expect(page.locator('#duties tbody tr')).toHaveCount(loadResponsibilities().length);
    for (const { id, title } of alternatives)
      await expect(page.locator(`#overview a[href="/${locale}/platforms/${id}"]`)).toHaveText(title[locale]);
    await close();
  });

  test(`a platform’s page names every rule that can exclude it, with what lifts it (${locale})`, async ({ page }) => {
    const documents = await fetchDocuments(
      page,
      alternatives.map(({ id }) => `/${locale}/platforms/${id}`),
    );
    const shown = await documents.evaluate((pages) =>
      pages.map((one) => {
        const limits = one.querySelector('#limits');
        return { rules: limits?.querySelectorAll('li').length, text: limits?.textContent ?? '' };
      }),
    );
    for (const [index, { id }] of alternatives.entries()) {
      const own = catalogue.exclusions.filter((rule) => rule.alternatives.includes(id));
      expect(shown[index]?.rules, id).toBe(own.length);
      for (const { title, lift } of own) for (const said of [title, lift]) expect(shown[index]?.text, id).toContain(said[locale]);
    }
  });

  test(`the page of a criterion holds its scale and every rule that rates by it, with its reason (${locale})`, async ({ page }) => {
    const documents = await fetchDocuments(
      page,
      criteria.map(({ id }) => `/${locale}/method/criteria/${id}`),
    );
    const shown = await documents.evaluate((pages) =>
      pages.map((one) => ({
        heading: one.querySelector('h1')?.textContent,
        text: one.querySelector('main')?.textContent ?? '',
        effects: one.querySelectorAll('#effects li:has(h3)').length,
      })),
    );
    for (const [index, { id, title, swing, base, effects }] of criteria.entries()) {
      const { heading, text = '', effects: listed } = shown[index] ?? {};
      expect(heading).toBe(title[locale]);
      for (const { reason } of [...Object.values(base), ...effects]) expect(text, id).toContain(reason[locale]);
      for (const end of [swing.worst, swing.best]) expect(text, id).toContain(end[locale]);
      expect(listed, id).toBe(effects.length);
    }
  });

  test(`what left the page of the method has a place and a way there still (${locale})`, async ({ browser }) => {
    const { page, close } = await openPlain(browser, `/${locale}/method`);
    for (const { id, title } of criteria) {
      const link = page.locator(`#criterion-${id}`).getByRole('heading').getByRole('link');
      await expect(link).toHaveText(title[locale]);
      await expect(link).toHaveAttribute('href', `/${locale}/method/criteria/${id}`);
    }
    for (const [part, anchor, rules] of [
      ['exclusions', 'exclusion', catalogue.exclusions],
      ['caveats', 'caveat', catalogue.caveats],
    ] as const) {
      await expect(page.locator(`#${part} h2`)).toContainText(String(rules.length));
      for (const { id } of rules) {
        const href = `/${locale}/method/${part}#${anchor}-${id}`;
        await expect(page.locator(`#${anchor}-${id} a`)).toHaveAttribute('href', href);
      }
    }
    await close();
  });

  test(`every exclusion and every warning stands on its page (${locale})`, async ({ browser }) => {
    for (const [part, anchor, rules] of [
      ['exclusions', 'exclusion', catalogue.exclusions],
      ['caveats', 'caveat', catalogue.caveats],
    ] as const) {
      const { page, close } = await openPlain(browser, `/${locale}/method/${part}`);
      for (const { id, title } of rules) await expect(page.locator(`#${anchor}-${id} h3`)).toHaveText(title[locale]);
      await close();
    }
  });

  test(`the page of the method counts the rules that rest on judgement alone (${locale})`, async ({ browser }) => {
    const { page, close } = await openPlain(browser, `/${locale}/method`);
    const all = criteria.flatMap(({ base, effects }) => [...Object.values(base), ...effects]);
    const judged = all.filter((rule) => rule.evidence.every((id) => evidence[id]?.kind === 'judgement'));
    await expect(page.locator('#judgement h2')).toContainText(String(judged.length));
    await expect(page.locator('#judgement h2')).toContainText(String(all.length));
    await expect(page.locator('#judgement li')).toHaveCount(judged.length);
    await close();
  });

  test(`the example of the method page adds up: base and answers to the rating, the parts to the score (${locale})`, async ({
    browser,
  }) => {
    const { page, close } = await openPlain(browser, `/${locale}/method`);
    const rows = await readTable(page, '#example');
    const number = (text: string | undefined): number => Number((text ?? '').replace('−', '-'));
    // The total stands below the criteria.
    const lines = rows.slice(0, criteria.length).map(([, base, change, value, , points]) => [base, change, value, points].map(number));
    expect(lines).toHaveLength(criteria.length);
    for (const [base = 0, change = 0, value = 0] of lines) expect(base + change).toBe(value);
    const sum = lines.reduce((total, line) => total + Math.round((line[3] ?? 0) * 10), 0);
    expect(sum).toBe(Math.round(number(await page.locator('#example tfoot td').innerText()) * 10));
    await close();
  });

  test(`every system stands in the table once, under its platform (${locale})`, async ({ browser }) => {
    const { page, close } = await openPlain(browser, `/${locale}/systems`);
    const links = await page
      .locator('main section li')
      .evaluateAll((entries) => entries.map((entry) => `${entry.closest('section')?.id ?? ''} ${entry.id}`));
    const shown: string[] = [];
    for (const group of listSystemGroups(catalogue)) {
      await page.goto(`/${locale}/systems/${group}`);
      const rows = await page.locator('tbody tr').evaluateAll((all) => all.map((row) => row.id));
      shown.push(...rows.map((row) => `${group} ${row}`));
    }
    expect(links.sort()).toEqual(shown.toSorted());
    const expected = loadSystems().map(({ id, alternative = 'several' }) => `${alternative} system-${id}`);
    expect(shown.sort()).toEqual(expected.sort());
    await close();
  });
}

for (const locale of LOCALES) {
  test(`every word of the glossary has its place, its meaning and words to read next (${locale})`, async ({ browser }) => {
    const { page, close } = await openPlain(browser, `/${locale}/glossary`);
    const terms = loadGlossary();
    const shown = await page.locator('main dl > div:has(dfn)').evaluateAll((entries) =>
      entries.map((entry) => ({
        id: entry.id,
        title: entry.querySelector('dfn')?.textContent,
        text: entry.querySelector('dd')?.firstChild?.textContent,
        see: [...entry.querySelectorAll('dd:nth-of-type(2) a')].map((link) => link.getAttribute('href')?.slice(1)),
      })),
    );
    const expected = terms.map(({ id, title, text, see }) => ({ id, title: title[locale], text: text[locale], see }));
    const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
    expect(shown.toSorted(byId)).toEqual(expected.toSorted(byId));
    await close();
  });

  test(`a word tells its meaning on the spot, by keyboard and without script (${locale})`, async ({ browser }) => {
    const { page, close } = await openPlain(browser, `/${locale}/platforms/k8s-managed`);
    const word = page.locator('#case button[popovertarget]').first();
    const target = (await word.getAttribute('popovertarget')) ?? '';
    const note = page.locator(`#${target}`);
    await expect(note).toBeHidden();
    await word.focus();
    await page.keyboard.press('Enter');
    await expect(note).toBeInViewport();
    await expect(note).toBeFocused();
    const meant = loadGlossary().find(({ id }) => target === `term-${id}`);
    await expect(note).toHaveAccessibleDescription(meant?.text[locale] ?? '');
    await page.keyboard.press('Escape');
    await expect(note).toBeHidden();
    await expect(word).toBeFocused();
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`/${locale}/glossary#`));
    await close();
  });
}

test('an open note of the glossary is accessible, light and dark', async ({ page }) => {
  await page.goto('/ja/platforms/compose');
  await page.locator('#case button[popovertarget]').first().click();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await findViolations(page, '#case', '.term-note:popover-open')).toEqual([]);
  }
});

test('the words of a question tell their meaning, and their notes do not outlive its step', async ({ page }) => {
  await page.goto('/en/assess#state');
  await expect(page.locator('[aria-busy=false]')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Where are its data and sessions kept?');
  const words = page.locator('fieldset button[popovertarget]');
  await expect(words.filter({ hasText: 'stateless' })).toBeVisible();
  await words.first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.term-note:popover-open')).toBeVisible();
  await page.keyboard.press('2');
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/#state$/);
  await expect(page.locator('.term-note:popover-open')).toHaveCount(0);
});

test('a platform that does not exist is a whole page with 404', async ({ page }) => {
  const response = await page.goto('/en/platforms/mainframe');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page');
});

test('an old link to a criterion shows where it is now', async ({ page }) => {
  await page.goto('/en/method#criterion-state');
  const heading = page.locator('#criterion-state h3');
  await expect(heading).toBeInViewport();
  await heading.getByRole('link').click();
  await expect(page).toHaveURL(/\/en\/method\/criteria\/state$/);
});
