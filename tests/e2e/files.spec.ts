import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { assessWords } from '../../lib/locale/words/assess';
import { exportWords } from '../../lib/locale/words/export';
import { filesWords } from '../../lib/locale/words/files';
import { importWords } from '../../lib/locale/words/import';
import { fill } from '../../lib/locale';
import { catalogue } from '../support/catalogue';
import { LOCALES, watchComplaints } from '../support/site';
import { findViolations } from '../support/violations';

const SECRET = 'correct-horse-battery';
/** Six services, with a secret in every way that such files carry one. */
const COMPOSE = `name: shop
services:
  web:
    build: ./web
    ports: ["8080:80"]
    environment:
      DATABASE_URL: postgres://shop:${SECRET}@db:5432/shop
    deploy: { resources: { limits: { memory: 512M } } }
    depends_on: [db, cache]
  api:
    build: ./api
    expose: ["3000"]
    environment: { PGHOST: db, PGPASSWORD: ${SECRET} }
  worker:
    build: ./worker
    command: celery worker
    depends_on: [queue]
  db:
    image: postgres:17
    environment: { POSTGRES_PASSWORD: ${SECRET} }
    volumes: ["data:/var/lib/postgresql/data"]
  cache:
    image: redis:8
  queue:
    image: rabbitmq:4
volumes:
  data:
`;
const FILE = { name: 'compose.yaml', mimeType: 'application/yaml', buffer: Buffer.from(COMPOSE) };

/** Drops texts as files, as a reader's mouse would. */
async function drop(page: Page, files: Readonly<Record<string, string>>): Promise<void> {
  const transfer = await page.evaluateHandle((given) => {
    const held = new DataTransfer();
    for (const [name, text] of Object.entries(given)) held.items.add(new File([text], name));
    return held;
  }, files);
  await page.locator('[data-drop]').dispatchEvent('drop', { dataTransfer: transfer });
}

/** Everything that the browser keeps, and the address. */
function kept(page: Page): Promise<string> {
  return page.evaluate(() => [location.href, JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)])].join('\n'));
}

for (const locale of LOCALES) {
  const words = filesWords(locale);
  const read = importWords(locale);
  const assess = assessWords(locale);
  const titleOfMoves = new RegExp(fill(importWords(locale).movesTo, { name: '.+' }));
  const titleOf = (question: string): string => catalogue.questions.find(({ id }) => id === question)?.title[locale] ?? '';
  const choiceOf = (question: string, choice: string): string =>
    catalogue.questions.find(({ id }) => id === question)?.choices.find(({ id }) => id === choice)?.title[locale] ?? '';

  test.describe(`files of a system in ${locale}`, () => {
    test('of six services are dropped, taken over and arrive in the questionnaire, without a secret on the way', async ({ page }) => {
      test.slow();
      const complaints = await watchComplaints(page);
      const sent: string[] = [];
      page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
      await page.goto(`/${locale}/assess`);
      await page.getByRole('link', { name: assess.fromFiles }).click();
      await expect(page).toHaveURL(`/${locale}/assess/files`);
      await page.waitForLoadState('networkidle');
      const before = sent.length;

      await drop(page, { 'compose.yaml': COMPOSE });
      await expect(page.getByRole('heading', { level: 2 })).toBeFocused();
      await expect(page.locator('#workload option')).toHaveCount(1 + 6);
      const parts = page.locator('fieldset[data-question=components]');
      await expect(parts.locator('legend')).toHaveText(titleOf('components'));
      await expect(parts).toContainText(choiceOf('components', 'few'));
      await expect(parts).toContainText(read.sure.states);
      await expect(parts).toContainText('compose.yaml');
      await expect(parts.getByRole('checkbox')).toBeChecked();
      const hints = page.locator('fieldset label', { hasText: read.sure.hints });
      for (const hint of await hints.all()) await expect(hint.locator('input')).not.toBeChecked();
      expect(await findViolations(page)).toEqual([]);
      expect(await page.locator('main').innerText()).not.toContain(SECRET);
      // The worker's script alone is fetched for what was dropped; a browser asks for the icon of a page when it likes.
      const asked = sent.slice(before).map((line) => new URL(line.split(' ')[0] ?? '').pathname);
      expect(asked.filter((path) => path !== '/icon.svg')).toEqual([expect.stringMatching(/^\/assets\/reader-[^/]+\.js$/)]);

      await page.getByRole('button', { name: words.accept }).last().click();
      await expect(page).toHaveURL(new RegExp(`/${locale}/assess#`));
      await expect(page.locator('[aria-busy=false]')).toBeVisible();
      await page.goto(`/${locale}/assess#components`);
      await expect(page.locator('fieldset input[value=few]')).toBeChecked();
      await page.goto(`/${locale}/assess#dependencies`);
      await expect(page.locator('fieldset input[value=rdbms]')).toBeChecked();
      expect(await kept(page)).not.toContain(SECRET);

      // What of the file moves how stands on the result and in its record, and nothing of the file was sent for it to be shown.
      const sentBefore = sent.length;
      await page.getByRole('link', { name: assess.seeResult }).click();
      const moves = page.locator('#moves details');
      await expect(moves).toHaveCount(2);
      await moves.last().locator('summary').click();
      await expect(moves.last()).toContainText('compose.yaml');
      await expect(page.locator('.answers').getByText(titleOfMoves)).toBeVisible();
      expect(sent.slice(sentBefore).join('\n')).not.toContain('compose.yaml');
      // At the top nothing lies under the bar that stays in sight, which would count as too small a target.
      await page.evaluate(() => {
        window.scrollTo(0, 0);
      });
      expect(await findViolations(page)).toEqual([]);
      await page
        .locator('details', { has: page.locator('#exports') })
        .locator('summary')
        .first()
        .click();
      const saved = page.waitForEvent('download');
      await page.getByRole('link', { name: exportWords(locale).files['madr.md'] }).click();
      const record = readFileSync(await (await saved).path(), 'utf8');
      expect(record.split('\n').filter((line) => line.startsWith('### ') && titleOfMoves.test(line))).toHaveLength(2);
      expect(record).toContain('compose.yaml');
      expect([record, ...sent].join('\n')).not.toContain(SECRET);
      expect(complaints).toEqual([]);
    });

    test('are chosen, and one of their workloads is taken', async ({ page }) => {
      await page.goto(`/${locale}/assess/files`);
      await page.waitForLoadState('networkidle');
      const chooser = page.waitForEvent('filechooser');
      await page.getByText(words.chooseFiles, { exact: true }).click();
      await (await chooser).setFiles(FILE);
      await page.locator('#workload').selectOption({ label: 'db' });
      const kind = page.locator('fieldset[data-question=workload]');
      await expect(kind).toContainText(choiceOf('workload', 'datastore'));
      const box = kind.getByRole('checkbox').first();
      await box.uncheck();
      await expect(box).not.toBeChecked();
      const portfolio = page.getByRole('link', { name: fill(words.portfolio, { n: 6 }) });
      await portfolio.click();
      await expect(page.locator('#portfolio-workloads')).toHaveValue(/^[0-9A-Z]+ web\n(?:.+\n){4}.+$/);
    });

    test('that cannot be read are told by file and line', async ({ page }) => {
      await page.goto(`/${locale}/assess/files`);
      await page.waitForLoadState('networkidle');
      await drop(page, { 'notes.txt': 'nothing', 'compose.yaml': 'services:\n  web:\n    image: "nginx\n' });
      await expect(page.getByRole('status').filter({ hasText: 'notes.txt' })).toContainText(
        fill(read.problem['unknown-format'], { file: 'notes.txt' }),
      );
      await page.getByText(words.paste, { exact: true }).click();
      await page.getByLabel(words.pasteName).fill('Procfile');
      await page.getByLabel(words.pasteText).fill('web: gunicorn app:app\n');
      await page.getByRole('button', { name: words.pasteRead }).click();
      await expect(page.locator('fieldset[data-question=platform-in-place]')).toContainText('Procfile');
    });
  });

  test(`a reader that does not end is cut off, the page says in ${locale}`, async ({ page }) => {
    await page.route('**/assets/reader-*.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: "onmessage = () => { for (;;); }; postMessage({ kind: 'ready' });" }),
    );
    await page.goto(`/${locale}/assess/files`);
    await page.waitForLoadState('networkidle');
    await drop(page, { 'compose.yaml': COMPOSE });
    await expect(page.getByRole('alert').filter({ hasText: words.cutOff })).toContainText(words.cutOffWay);
  });

  test.describe(`files of a system in ${locale}, without a script`, () => {
    test.use({ javaScriptEnabled: false });

    test('are read on the command line, the page says', async ({ page }) => {
      await page.goto(`/${locale}/assess/files`);
      await expect(page.getByText(words.noScript)).toBeVisible();
      await expect(page.getByText('advise -- --from PATH')).toBeVisible();
      await expect(page.locator('[data-drop]')).toBeHidden();
    });
  });
}
