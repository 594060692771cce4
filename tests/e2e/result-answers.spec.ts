import { expect, test, type Page } from '@playwright/test';
import { loadReleased, newestVersion } from '../../lib/content';
import { NO_PRIORITIES } from '../../lib/model/answers';
import { collectFindings } from '@/tests/support/findings';
import { buildReport, describeDrift, type Report } from '@/lib/report/result';
import { formatPoints } from '@/lib/report/reader';
import { decodeLink, encodeLink } from '../../lib/share';
import { readTable, reportOf } from '../support/result-page';
import { exampleCode, watchComplaints } from '../support/site';
import { findViolations } from '../support/violations';

test.describe('answers are changed where they stand, without a script', () => {
  test.use({ javaScriptEnabled: false });
  const codeOn = (page: Page): string => new URL(page.url()).pathname.split('/').pop()!;

  test('a press leads to the result with another answer, under the same title', async ({ page }) => {
    const code = exampleCode('nightly-etl');
    await page.goto(`/en/r/${code}?t=Orders`);
    await page.locator('#answers details.fold > summary').click();
    await page.locator('#answers .answers summary', { hasText: 'Load over time' }).click();
    await page.getByRole('group', { name: 'Load over time' }).getByRole('button', { name: 'Steady' }).click();
    await expect(page).toHaveURL(/\/en\/r\/[0-9A-Z]+\?t=Orders$/);
    expect(decodeLink(codeOn(page))).toMatchObject({ ok: true, answers: { traffic: 'steady', purpose: 'cost' } });
  });

  test('the open questions that tell most are asked below the story, and pressed there', async ({ page }) => {
    const answers = { workload: 'web', location: 'public-cloud' };
    const code = encodeLink({ contentVersion: newestVersion(), answers, priorities: NO_PRIORITIES });
    const { outlook } = reportOf(code, 'ja');
    await page.goto(`/ja/r/${code}`);
    const [asked] = outlook!.questions;
    await page.locator('#open').getByRole('group', { name: asked!.short }).getByRole('button').first().click();
    await expect(page).toHaveURL(/\/ja\/r\/[0-9A-Z]+$/);
    const link = decodeLink(codeOn(page));
    expect(link.ok && Object.keys(link.answers).sort()).toEqual([...Object.keys(answers), asked!.question].sort());
  });
});

test('a question is explained from the result, and the way leads back to the new result', async ({ page }) => {
  await page.goto(`/en/r/${exampleCode('nightly-etl')}#answers`);
  await page.locator('#answers details.fold > summary').click();
  await page.locator('#answers .answers summary', { hasText: 'Load over time' }).click();
  await page.locator('#answers a[href*="#traffic"]').click();
  await expect(page).toHaveURL(/\/en\/assess\?code=.*return=1.*#traffic$/);
  await page.getByRole('radio', { name: /Steady/ }).check();
  await page.locator('main a[href*="/r/"], main button[type="submit"]').first().click();
  await expect(page).toHaveURL(/\/en\/r\/[0-9A-Z]+/);
  const changed = decodeLink(new URL(page.url()).pathname.split('/').pop()!);
  expect(changed).toMatchObject({ ok: true, answers: { traffic: 'steady', purpose: 'cost' } });
});

test('the interactive comparison comes on demand, with the same numbers and a choice of rival', async ({ page }) => {
  const code = exampleCode('lift-and-shift');
  const report = reportOf(code, 'en');
  await page.goto(`/en/r/${code}`);
  const before = await readTable(page, `#duel-${report.ranking[1]!.alternative}`);
  await page.getByRole('button', { name: 'Compare interactively' }).click();
  await expect(page.locator('#ranking .recharts-surface').first()).toBeVisible();
  expect(await readTable(page, '#duel-table')).toEqual(before);
  const rival = report.ranking[3]!;
  await page.getByLabel('Compare with', { exact: true }).selectOption(rival.alternative);
  const after = await readTable(page, '#duel-table');
  expect(after[0]?.[2]).toBe(rival.short);
  expect(after.at(-1)?.[2]).toBe(formatPoints(rival.score));

  const reasons = page.locator('#ranking figure > [aria-live]');
  await page.locator('#duel-table').getByRole('button', { name: 'Security' }).click();
  await expect(reasons.getByRole('heading')).toContainText('Security');
  expect(await reasons.getByRole('listitem').count()).toBeGreaterThan(1);
  await expect(reasons.getByRole('link').first()).toHaveAttribute('href', /^https:/);
  await page.locator('#ranking .recharts-surface').focus();
  await page.keyboard.press('ArrowRight');
  await expect(reasons.getByRole('heading')).not.toContainText('Security');

  const family = report.ranking.filter((platform) => platform.family === 'faas').map(({ short }) => short);
  await page.getByLabel('Family', { exact: true }).selectOption('faas');
  const columns = await page
    .locator('#ranking [data-island] table')
    .evaluateAll((tables) => tables.map((table) => table.querySelectorAll('th')[2]?.textContent));
  expect(columns).toEqual(family);
  expect(await findViolations(page, '#ranking')).toEqual([]);
});

test('an old link keeps its result, says what today’s rules make of it, and leads to both side by side', async ({ page }) => {
  const code = '1014JH52M4684G902A000000020AH';
  const link = decodeLink(code);
  if (!link.ok) throw new Error(link.problem);
  const by = (version: number): Report => {
    const catalogue = loadReleased(version)!;
    return buildReport({ catalogue, findings: collectFindings(catalogue, link.answers, link.priorities), locale: 'en' });
  };
  const then = by(1);
  const drift = describeDrift(then, by(newestVersion()));
  await page.goto(`/en/r/${code}`);
  await expect(page.locator('main header')).toContainText(then.recommendation!.verdict.sentence);
  await expect(page.locator('main')).toContainText(drift!.sentence);
  await page.getByRole('link', { name: 'Compare then and today' }).click();
  await expect(page.locator('main')).toContainText('Result A version 1');
  await expect(page.locator('#places-table')).toBeVisible();
});

test('another answer is tried in place: ranking, sentences and differences follow, and the link leads to that result', async ({ page }) => {
  const complaints = await watchComplaints(page);
  await page.goto(`/en/r/${exampleCode('nightly-etl')}`);
  const before = await page.locator('h1').textContent();
  await page.getByRole('button', { name: 'Try several changes at once' }).click();
  const outcome = page.locator('[data-outcome]');
  await expect(outcome).toContainText('Nothing yet.');
  await page.getByLabel('Where it runs', { exact: true }).selectOption('on-premises');
  await page.getByRole('group', { name: 'Matters most' }).getByLabel('Portability').check();
  await expect(outcome.getByRole('listitem').filter({ hasText: 'On premises' })).toContainText('Public cloud');
  await expect(page.locator('#try [role=status]').first()).toContainText('Changed: 2');
  await expect(outcome).toContainText(/weightings? that fits? your priorities/);
  const headline = await outcome.locator('h3').textContent();
  expect(headline).not.toBe(before);
  const scores = await outcome.locator('ol > li').allTextContents();
  // High enough for nothing to stay in view above what is checked.
  await page.setViewportSize({ width: 1280, height: 3000 });
  expect(await findViolations(page, '#try')).toEqual([]);
  const sentence = await outcome.locator('h3 + p').textContent();
  await outcome.getByRole('link', { name: 'Open the changed result' }).click();
  await expect(page.locator('h1')).toHaveText(headline ?? '');
  await expect(page.locator('main header')).toContainText(sentence ?? '');
  const shown = decodeLink(new URL(page.url()).pathname.split('/').pop()!);
  expect(shown).toMatchObject({ ok: true, answers: { location: 'on-premises' }, priorities: { most: ['portability'] } });
  const [, ...total] = (await readTable(page, '#ranking-table')).at(-4) ?? [];
  for (const [place, text] of scores.entries()) if (!text.includes('excluded')) expect(text).toContain(total[place] ?? '–');
  expect(complaints).toEqual([]);
});

test('what was tried goes back to the link, and a fourth priority is refused in words', async ({ page }) => {
  await page.goto(`/en/r/${exampleCode('nightly-etl')}`);
  await page.getByRole('button', { name: 'Try several changes at once' }).click();
  const most = page.getByRole('group', { name: 'Matters most' }).getByRole('checkbox');
  for (const index of [0, 1, 2]) await most.nth(index).check();
  await most.nth(3).click();
  await expect(most.nth(3)).not.toBeChecked();
  await expect(page.locator('#try [role=alert]')).toContainText('Three at most');
  await page.getByRole('button', { name: 'Back to the link’s answers' }).click();
  await expect(page.locator('#try')).toContainText('As in the link');
  await expect(most.nth(0)).not.toBeChecked();
});
