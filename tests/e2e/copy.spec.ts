import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { copyCoverWords } from '../../lib/locale/words/copy-cover';
import { LOCALES } from '../support/site';
import { findViolations } from '../support/violations';

/** The pages of knowledge as plain files, as a reader opens them from a disk. */

test.describe.configure({ mode: 'serial' });

let folder: string;
test.beforeAll(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'dokoni-copy-')), 'copy');
  const { status, stderr } = spawnSync('node', ['scripts/run.js', 'export-pages', folder], {
    encoding: 'utf8',
    env: { ...process.env, DOKONI_ORIGIN: '' },
  });
  expect(status, stderr).toBe(0);
});
test.afterAll(() => {
  rmSync(dirname(folder), { recursive: true, force: true });
});

const pagesOf = (): string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));

test('every link leads to a file of the copy, at a place that is there, or says that it leads elsewhere', () => {
  const texts = new Map(pagesOf().map((file) => [join(folder, file), readFileSync(join(folder, file), 'utf8')]));
  expect(texts.size).toBeGreaterThan(100);
  const missing = [...texts].flatMap(([file, text]) =>
    [...text.matchAll(/\s(?:href|src|action)="([^"]*)"/g)].flatMap(([, link = '']) => {
      if (/^https?:\/\//.test(link)) return [];
      const { pathname, hash } = new URL(link.replaceAll('&amp;', '&'), pathToFileURL(file));
      const to = decodeURIComponent(pathname);
      const place = decodeURIComponent(hash.slice(1));
      const isThere = existsSync(to) && !to.endsWith('/') && (place === '' || texts.get(to)?.includes(` id="${place}"`) === true);
      return isThere ? [] : [`${file}: ${link}`];
    }),
  );
  expect(missing).toEqual([]);
  expect([...texts].filter(([, text]) => /<(script|form|input|select)[\s>]/.test(text)).map(([file]) => file)).toEqual([]);
});

for (const locale of LOCALES)
  test(`it is read from a disk in ${locale}: the cover leads on, words explain themselves, nothing is loaded from elsewhere`, async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(pathToFileURL(join(folder, 'index.html')).href);
    await page.locator(`a[lang=${locale}]`).click();
    await expect(page.locator('h1')).toHaveText(copyCoverWords(locale).title);
    await page.setViewportSize({ width: 390, height: 844 });
    for (const place of await page.locator('main nav a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))) {
      await page.goto(place);
      await expect(page.locator('h1')).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), place).toBe(0);
      expect(await page.evaluate(() => getComputedStyle(document.querySelector('.site-header')!).display), place).not.toBe('');
      expect(await findViolations(page), place).toEqual([]);
    }
    await page.goto(pathToFileURL(join(folder, locale, 'method', 'index.html')).href);
    const term = page.locator('main button.term').first();
    const meaning = page.locator(`#${await term.getAttribute('popovertarget')}`);
    await term.click();
    await expect(meaning).toBeVisible();
    expect(asked.filter((address) => !address.startsWith('file:'))).toEqual([]);
  });
