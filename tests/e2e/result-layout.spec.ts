import { expect, test, type Page } from '@playwright/test';
import { loadCatalogue, loadExamples, newestVersion } from '../../lib/content';
import { NO_PRIORITIES, type Answers } from '../../lib/model/answers';
import { collectFindings } from '@/tests/support/findings';
import { buildReport } from '@/lib/report/result';
import { decodeLink, encodeLink } from '../../lib/share';
import { LOCALES } from '../support/site';

const contentVersion = newestVersion();
const codeOf = (answers: Answers): string => encodeLink({ contentVersion, answers, priorities: NO_PRIORITIES });

/** Everything answered, every second question, nothing, and what no platform can do. */
const SHEETS: readonly Answers[] = [
  ...loadExamples().flatMap(({ answers }) => [answers, Object.fromEntries(Object.entries(answers).filter((_, index) => index % 2 === 0))]),
  {},
  { isolation: 'air-gapped', operators: 'none' },
];
/** Answers drawn at random, of which much is unmet, contradictory or excluded at once: the longest of a hundred such results. */
const LONGEST = [
  '206W05QT40S48J230FC4J544K18000003PG9',
  '206C0489CYXC3GG44B52ZW1WT38000006E09',
  '206S0S6B9K49H20Y4DCMS54CR1C00000E923',
  '206005RZ7PJ810P28296T4JG0KW00000QN50',
  '206M31J11R103220CK9J041NG3W00000X2B7',
  '206G06RGC05E1G870X0G3CC0204000003B7T',
];
/** By today's rules: results of older ones also say what has changed since. */
function renew(code: string): string {
  const decoded = decodeLink(code);
  if (!decoded.ok) throw new Error(`${code} is no link`);
  return encodeLink({ ...decoded, contentVersion });
}

/** Pixels of the whole page before anything is unfolded. */
const HIGHEST = { 1280: 4500, 390: 8000 } as const;

const heightOf = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollHeight);

for (const locale of LOCALES) {
  test(`a result is no longer than it takes to read, with much or little answered (${locale})`, async ({ page }) => {
    test.setTimeout(180_000);
    for (const code of [...SHEETS.map(codeOf), ...LONGEST.map(renew)]) {
      await page.goto(`/${locale}/r/${code}`);
      for (const [width, most] of Object.entries(HIGHEST)) {
        await page.setViewportSize({ width: Number(width), height: 844 });
        expect.soft(await heightOf(page), `${width} px, ${code}`).toBeLessThanOrEqual(most);
      }
    }
  });
}

test('an unmet need stands before the reasons, in the first screen on a desk', async ({ page }) => {
  const answers = { location: 'on-premises', resilience: 'host', assets: 'legacy', workload: 'web', purpose: 'cost' };
  const catalogue = loadCatalogue();
  await page.setViewportSize({ width: 1280, height: 900 });
  for (const locale of LOCALES) {
    const [need] = buildReport({ catalogue, findings: collectFindings(catalogue, answers, NO_PRIORITIES), locale }).unmet;
    await page.goto(`/${locale}/r/${codeOf(answers)}`);
    await expect(page.getByText(need!.asked)).toBeInViewport();
    await expect(page.locator('section[aria-labelledby=unmet]')).toContainText(need!.text);
    await expect(page.locator('section[aria-labelledby=unmet] ~ div section[aria-labelledby=why]')).toHaveCount(1);
  }
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  const path = `/en/r/${codeOf(loadExamples()[0]!.answers)}`;

  test('a link into a fold opens it, from outside, from the bar and from the number of a source', async ({ page }) => {
    for (const id of ['values', 'sure', 'duties', 'weight', 'exports', 'duel']) {
      await page.goto('/en');
      await page.goto(`${path}#${id}`);
      await expect(page.locator(`#${id}`), id).toBeInViewport();
    }
    await page.goto(path);
    await page.locator('.cites a').first().click();
    await expect(page.locator(':target')).toBeInViewport();
  });

  test('everything folded is on paper, but what paper has no use for', async ({ page }) => {
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    for (const id of ['values', 'sure', 'evidence', 'duties', 'duel']) await expect(page.locator(`#${id}`), id).toBeVisible();
    for (const id of ['exports', 'try']) await expect(page.locator(`#${id}`), id).toBeHidden();
  });
});

test('the bar stays in sight with the platform, the verdict and the way to share; on a phone the contents open from it', async ({
  page,
}) => {
  await page.goto(`/en/r/${codeOf(loadExamples()[0]!.answers)}`);
  const bar = page.locator('.result-bar');
  for (const [width, isOpen] of [
    [1280, true],
    [390, false],
  ] as const) {
    await page.setViewportSize({ width, height: 844 });
    await page.locator('#colophon').scrollIntoViewIfNeeded();
    await expect(bar.getByRole('link', { name: 'Share' })).toBeInViewport();
    await expect(bar.getByRole('link', { name: 'Ranking' })).toBeVisible({ visible: isOpen });
  }
  await bar.getByRole('button').click();
  await bar.getByRole('link', { name: 'Ranking' }).click();
  await expect(page.locator('#ranking')).toBeInViewport();
  await expect(bar.getByRole('link', { name: 'Ranking' })).toBeHidden();
});

test.describe('with a clipboard that may be read', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('the link is copied on plain http too, where browsers have no clipboard for scripts', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    });
    const code = codeOf(loadExamples()[0]!.answers);
    await page.goto(`/en/r/${code}`);
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect(page.getByText('Copied', { exact: true })).toBeVisible();
  });
});
