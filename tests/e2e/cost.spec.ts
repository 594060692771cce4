import { expect, test } from '@playwright/test';
import { costFigureWords } from '../../lib/locale/words/cost-figures';
import { costWords } from '../../lib/locale/words/cost';
import { openPlain, readTable } from '../support/plain-page';
import { exampleCode, exampleIds, LOCALES } from '../support/site';

for (const locale of LOCALES) {
  const words = costWords(locale);
  const { form } = costFigureWords(locale);

  test(`figures are changed without script, and the address stays short (${locale})`, async ({ browser }) => {
    const { page, close } = await openPlain(browser, `/${locale}/cost`);
    await page.getByLabel(form.requests, { exact: true }).fill('3,100,000');
    await page.getByLabel(form.region, { exact: true }).selectOption('tokyo');
    await page.getByRole('button', { name: form.submit }).click();
    await expect(page).toHaveURL(`/${locale}/cost?r=3100000&at=tokyo`);
    await expect(page.getByLabel(form.requests, { exact: true })).toHaveValue('3100000');
    await expect(page.locator('h1 + p')).toContainText(locale === 'en' ? '3.1 million' : '310万');
    await close();
  });

  test(`a wrong figure is named, and stays in its field (${locale})`, async ({ browser }) => {
    const { page, close } = await openPlain(browser, `/${locale}/cost`);
    await page.getByLabel(form.memory, { exact: true }).fill('plenty');
    await page.getByRole('button', { name: form.submit }).click();
    await expect(page.getByText('“plenty”').or(page.getByText('「plenty」'))).toBeVisible();
    const field = page.getByLabel(form.memory, { exact: true });
    await expect(field).toHaveValue('plenty');
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await close();
  });

  test(`a changed price travels in the link and changes the bill (${locale})`, async ({ browser }) => {
    const { page, close } = await openPlain(browser, `/${locale}/cost?us.render-standard.machine-month=1`);
    const rows = await readTable(page, '#month');
    expect(rows.find(([name]) => name?.includes('Render Standard'))?.[1]).toContain('$1.00');
    await close();
  });

  test(`the picture has a name, its sentence and its table (${locale})`, async ({ page }) => {
    await page.goto(`/${locale}/cost?r=20000000`);
    const picture = page.getByRole('img', { name: words.lines.picture });
    await expect(picture).toBeVisible();
    const sentence = await page.locator('#lines > p.max-w-3xl').innerText();
    await expect(picture.locator('desc')).toHaveText(sentence);
    await page.getByText(words.lines.caption, { exact: true }).first().click();
    await expect(page.locator('#changes tbody tr').first()).toBeVisible();
  });

  test(`a result and a portfolio lead to their cost, and back (${locale})`, async ({ page }) => {
    const code = exampleCode('daily-product');
    await page.goto(`/${locale}/r/${code}?t=Shop`);
    await page.getByRole('link', { name: words.link, exact: true }).click();
    await expect(page).toHaveURL(`/${locale}/cost?of=${code}&t=Shop`);
    await page.getByRole('link', { name: words.of.back }).click();
    await expect(page).toHaveURL(`/${locale}/r/${code}?t=Shop`);

    await page.goto(`/${locale}/p/${exampleIds().map(exampleCode).join('U')}`);
    await page.getByRole('link', { name: words.link, exact: true }).click();
    await expect(page.locator('#workloads tbody tr')).toHaveCount(exampleIds().length);
    await page.getByRole('link', { name: words.portfolio.back }).click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/p/`));
  });
}
