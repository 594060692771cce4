import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { assessWords } from '../../lib/locale/words/assess';
import { compareSeveralWords } from '../../lib/locale/words/compare-several';
import { exportWords } from '../../lib/locale/words/export';
import { noteWords } from '../../lib/locale/words/notes';
import { exampleCode, exampleIds, LOCALES, watchComplaints } from '../support/site';

const HOSTILE = '</textarea><img src=x onerror=xss()> "Kim" \u202e';
const SHOWN = '</textarea><img src=x onerror=xss()> "Kim"';

async function openFold(page: Page, id: string): Promise<void> {
  await page
    .locator('details', { has: page.locator(`#${id}`) })
    .locator('summary')
    .first()
    .click();
}

for (const locale of LOCALES) {
  const words = noteWords(locale);
  const assess = assessWords(locale);

  test.describe(`on a phone, in ${locale}`, () => {
    test.use({ viewport: { width: 390, height: 844 } });

    test('a note goes from its question to the result, into a file, and into the link only where it is asked for', async ({
      page,
      context,
    }) => {
      test.slow();
      const complaints = await watchComplaints(page);
      await page.goto(`/${locale}/assess#traffic`);
      await page.locator('input[value="bursty"]').check();
      await page.getByText(words.label, { exact: true }).click();
      await page.locator('form textarea').fill(HOSTILE);
      await page.getByRole('link', { name: assess.seeResult }).click();
      await expect(page).toHaveURL(/\/r\//);
      await expect(page.locator('.answers bdi').filter({ hasText: SHOWN })).toBeVisible();

      await openFold(page, 'exports');
      const saved = page.waitForEvent('download');
      await page.getByRole('link', { name: exportWords(locale).files['workload.json'] }).click();
      const file = JSON.parse(readFileSync(await (await saved).path(), 'utf8')) as { workloads: { notes: unknown }[] };
      expect(file.workloads[0]?.notes).toEqual({ traffic: SHOWN });

      const link = page.getByLabel(words.share.address);
      expect(await link.inputValue()).not.toContain('#');
      await page.locator('#share').getByRole('checkbox').check();
      await expect(link).toHaveValue(/#notes=1/);
      const address = await link.inputValue();
      expect(complaints).toEqual([]);

      // Somebody else opens it: the notes are there, and no address that a server saw held them.
      const other = await (await context.browser()!.newContext({ viewport: { width: 390, height: 844 } })).newPage();
      const asked: string[] = [];
      other.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
      await other.goto(new URL(address).pathname + new URL(address).search + new URL(address).hash);
      await expect(other.locator('.answers bdi').filter({ hasText: SHOWN })).toBeVisible();
      expect(asked.join('\n')).not.toMatch(/notes=|Kim/);
      await other.goto(`${other.url().split('#')[0]}#share`);
      await other.reload();
      await expect(other.locator('.answers bdi').filter({ hasText: SHOWN })).toBeVisible();

      // Beside another result the notes stand at the answers that differ, and stay in the browser.
      await other.goto(`/${locale}/compare`);
      await other.waitForLoadState('networkidle');
      await other.locator('#compare-a').fill(address);
      await other.locator('#compare-b').fill(exampleCode('database'));
      await other.locator('main form button').click();
      await expect(other.locator('#differences-table bdi').filter({ hasText: SHOWN })).toBeVisible();
      expect(asked.join('\n')).not.toMatch(/notes=|notes%3D|Kim/);
      await other.context().close();
    });

    test('a link that was cut says so', async ({ page }) => {
      await page.goto(`/${locale}/r/${exampleCode('daily-product')}#notes=1abcdefgh`);
      await expect(page.getByText(words.result.damaged)).toBeVisible();
    });

    test('a note is written on the result, and stands in the questionnaire', async ({ page }) => {
      await page.goto(`/${locale}/r/${exampleCode('daily-product')}`);
      const row = page.locator('.answers > li').first();
      await row.locator('summary').click();
      await row.locator('textarea').fill('Lee');
      await page.reload();
      await expect(row.locator('bdi').filter({ hasText: 'Lee' })).toBeVisible();
      await row.locator('summary').click();
      await row.locator('details a').click();
      await expect(page.locator('form textarea')).toHaveValue('Lee');
    });

    test('an answer that a file proves keeps its line through the result and the record', async ({ page }) => {
      await page.goto(`/${locale}/assess/files`);
      await page
        .locator('input[type=file]')
        .first()
        .setInputFiles({
          name: 'compose.yaml',
          mimeType: 'text/plain',
          buffer: Buffer.from(
            'services:\n  web:\n    image: shop/web:1\n    ports: ["80:8080"]\n    environment:\n      API_TOKEN: hunter2\n    mem_limit: 256m\n',
          ),
        });
      await page.locator('section[aria-labelledby=proposals] button').first().click();
      await page.waitForURL(/\/assess(#|$)/);
      await page.getByRole('link', { name: assess.seeResult }).click();
      const place = locale === 'en' ? /from compose\.yaml, line \d+/ : /compose\.yamlの\d+行目より/;
      await expect(page.locator('.answers bdi').filter({ hasText: place }).first()).toBeAttached();
      await openFold(page, 'exports');
      const saved = page.waitForEvent('download');
      await page.getByRole('link', { name: exportWords(locale).files['madr.md'] }).click();
      const record = readFileSync(await (await saved).path(), 'utf8');
      expect(record).toMatch(locale === 'en' ? / {2}\* from compose\.yaml, line \d+/ : / {2}\* compose\.yamlの\d+行目より/);
      expect(record).not.toContain('hunter2');
    });

    test('a colleague answers the same questions blank, and sends a link back that is set beside others', async ({ page, context }) => {
      test.slow();
      await page.goto(`/${locale}/r/${exampleCode('daily-product')}?t=Orders`);
      await openFold(page, 'exports');
      await page.locator('#share summary').filter({ hasText: assess.ask.title }).click();
      const asked = new URL(await page.getByLabel(assess.ask.address).inputValue());
      const colleague = await (await context.browser()!.newContext({ viewport: { width: 390, height: 844 } })).newPage();
      await colleague.goto(asked.pathname + asked.search);
      await expect(colleague.getByText(assess.ask.asked)).toBeVisible();
      await expect(colleague.locator('form input:checked')).toHaveCount(0);
      await colleague.locator('main form input').first().check();
      await colleague.goto(`${colleague.url().split('#')[0]}#check`);
      const back = await colleague.getByLabel(assess.ask.backAddress).inputValue();
      expect(back).toContain('t=Orders');
      await colleague.context().close();

      await page.goto(`/${locale}/compare`);
      await page.locator('#compare-a').fill(exampleCode('daily-product'));
      await page.locator('#compare-b').fill(back);
      await page.locator('form summary').click();
      await page.locator('#compare-c').fill(exampleCode('database'));
      await page.locator('main form button').click();
      await expect(page.locator('#differences li').first()).toBeVisible();
      await expect(page.locator('#places-table tbody tr')).toHaveCount(8);
      await expect(page).toHaveTitle(new RegExp(compareSeveralWords(locale).title.replace('{n}', '3')));
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    });
  });

  test.describe(`without a script, in ${locale}`, () => {
    test.use({ javaScriptEnabled: false });

    test('results of every example stand side by side', async ({ page }) => {
      const sides = exampleIds()
        .slice(0, 8)
        .map((id, at): [string, string] => ['abcdefgh'[at]!, exampleCode(id)]);
      await page.goto(`/${locale}/compare?${new URLSearchParams(sides).toString()}`);
      await expect(page.locator('main header section')).toHaveCount(sides.length);
      await expect(page.locator('#beliefs dt').first()).toBeVisible();
    });
  });
}
