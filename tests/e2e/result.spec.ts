import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { loadCatalogue, loadReleased, newestVersion } from '../../lib/content';
import { NO_PRIORITIES } from '../../lib/model/answers';
import {
  buildReport,
  buildSensitivity,
  collectFindings,
  compareWith,
  describeDrift,
  type Report,
  type Sensitivity,
} from '@/lib/report/result';
import { formatPoints } from '@/lib/report/reader';
import { decodeLink, encodeLink } from '../../lib/share';
import { exampleCode, exampleIds, LOCALES, watchComplaints } from '../support/site';

/** The engine's own result: what the page has to show, whatever the content says today. */
function reportOf(code: string, locale: (typeof LOCALES)[number]): Report {
  const link = decodeLink(code);
  if (!link.ok) throw new Error(link.problem);
  const catalogue = loadCatalogue();
  return buildReport({ catalogue, findings: collectFindings(catalogue, link.answers, link.priorities), locale });
}

function sensitivityOf(code: string, locale: (typeof LOCALES)[number]): Sensitivity {
  const link = decodeLink(code);
  const catalogue = loadCatalogue();
  const sensitivity =
    link.ok && buildSensitivity({ catalogue, findings: collectFindings(catalogue, link.answers, link.priorities), locale });
  if (!sensitivity) throw new Error(`Nothing is recommended by ${code}`);
  return sensitivity;
}

/** The cells of a table as text, row by row. */
function readTable(page: Page, selector: string): Promise<string[][]> {
  return page
    .locator(`${selector} tr`)
    .evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent.trim())));
}

for (const locale of LOCALES) {
  test.describe(`in ${locale}, without a script`, () => {
    test.use({ javaScriptEnabled: false });

    for (const id of exampleIds()) {
      test(`the result of ${id} holds what, how sure, why, what speaks against it and what next`, async ({ page }) => {
        const code = exampleCode(id);
        const report = reportOf(code, locale);
        await page.goto(`/${locale}/r/${code}`);
        await expect(page.locator('h1')).toHaveText(report.headline);
        const main = page.locator('main');
        await expect(main).toContainText(report.sentence);
        await expect(main).toContainText(report.recommendation!.verdict.sentence);
        for (const { sentence, claims } of report.recommendation!.reasons) {
          await expect(main).toContainText(sentence);
          for (const { text } of claims) await expect(main).toContainText(text);
        }
        if (report.recommendation!.against) await expect(main).toContainText(report.recommendation!.against.sentence);
        for (const { text } of report.recommendation!.nextSteps) await expect(main).toContainText(text);
        for (const { cause, lift } of report.exclusions) {
          await expect(main).toContainText(cause);
          await expect(main).toContainText(lift);
        }
        for (const { sentence } of report.changes.flips) await expect(main).toContainText(sentence);
        for (const { asked, text } of report.unmet) {
          await expect(main).toContainText(asked);
          await expect(main).toContainText(text);
        }
        for (const { title } of report.evidence) await expect(page.locator('#evidence')).toContainText(title);
        await expect(page.locator('#colophon')).toContainText(code);
      });
    }

    test('what would change it is told in sentences', async ({ page }) => {
      const code = exampleCode('lift-and-shift');
      const { conclusion, rivals, enough } = sensitivityOf(code, locale);
      await page.goto(`/${locale}/r/${code}`);
      await expect(page.locator('section:has(> details #sure) h2')).toHaveText(conclusion);
      for (const { sentence } of rivals) await expect(page.locator('#changes')).toContainText(sentence);
      await expect(page.locator('#changes')).toContainText(enough.sentence);
    });

    test('the shares of ranks are the same in the picture and in the table', async ({ page }) => {
      await page.goto(`/${locale}/r/${exampleCode('lift-and-shift')}`);
      const [, ...rows] = await readTable(page, '#sure-table');
      const bars = await page.locator('#sure svg > g').evaluateAll((groups) =>
        groups.map((group) => ({
          first: group.querySelectorAll('text')[1]?.textContent,
          widths: [...group.querySelectorAll('rect')].map((bar) => parseFloat(bar.getAttribute('width') ?? '')),
        })),
      );
      expect(bars.map(({ first }) => first)).toEqual(rows.map(([, first]) => first));
      rows.forEach(([, ...shares], bar) => {
        shares.slice(0, 3).forEach((share, rank) => {
          if (/^\d+\s?%$/.test(share)) expect(Math.abs(bars[bar]!.widths[rank]! - parseInt(share, 10))).toBeLessThan(0.56);
        });
      });
    });

    test('the weight line of any criterion has the same points in the picture and in the table', async ({ page }) => {
      const code = exampleCode('campaign-site');
      const line = sensitivityOf(code, locale).lines.at(-1)!;
      for (const query of ['', `?weight=${line.criterion}`, '?weight=nonsense']) {
        await page.goto(`/${locale}/r/${code}${query}`);
        if (query.includes(line.criterion)) await expect(page.locator('#weight [aria-current]')).toHaveText(line.title);
        const [, ...rows] = await readTable(page, '#weight-table');
        const drawn = await page.locator('#weight svg > g > text:has(tspan)').allTextContents();
        expect(drawn.toSorted()).toEqual(rows.map((cells) => `${cells[0] ?? ''} ${cells.at(-1) ?? ''}`).toSorted());
      }
    });

    test('every number of a source leads to that source', async ({ page }) => {
      await page.goto(`/${locale}/r/${exampleCode('database')}`);
      const targets = await page.locator('a[href^="#"]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      expect(targets.length).toBeGreaterThan(10);
      for (const target of new Set(targets)) await expect(page.locator(target), target).toHaveCount(1);
    });

    test('the bars are as long as the table says', async ({ page }) => {
      const code = exampleCode('lift-and-shift');
      const report = reportOf(code, locale);
      await page.goto(`/${locale}/r/${code}`);
      const rows = await readTable(page, '#ranking-table');
      const scores = rows[report.criteria.length + 1]?.slice(1);
      expect(scores).toEqual(report.ranking.map(({ score }) => formatPoints(score)));
      report.criteria.forEach(({ title }, index) => {
        expect(rows[index + 1]).toEqual([title, ...report.ranking.map(({ contributions }) => formatPoints(contributions[index] ?? 0))]);
      });
      const widths = await page
        .locator('#ranking .place + svg rect')
        .evaluateAll((bars) => bars.map((bar) => parseFloat(bar.getAttribute('width') ?? '')));
      const possible = report.ranking.filter(({ rank }) => rank !== null);
      const sorted = (numbers: readonly number[]): number[] => [...numbers].sort((a, b) => a - b);
      possible.forEach(({ contributions }, bar) => {
        const parts = widths.slice(bar * contributions.length, (bar + 1) * contributions.length);
        expect(sorted(parts)).toEqual(sorted(contributions));
      });
    });

    test('every platform opens its head to head with the first, with the differences of the engine, drawn as long as they say', async ({
      page,
    }) => {
      const code = exampleCode('nightly-etl');
      const report = reportOf(code, locale);
      const asked = report.ranking.at(-1)!;
      await page.goto(`/${locale}/r/${code}?vs=${asked.alternative}`);
      await expect(page.locator(`#duel-${asked.alternative}`)).toBeVisible();
      for (const rival of report.ranking.slice(1)) {
        const { rows: duel, totals } = compareWith(report, rival)!;
        const rows = await readTable(page, `#duel-${rival.alternative}`);
        expect(rows.slice(1)).toEqual([...duel.map(({ title, cells }) => [title, ...cells]), expect.arrayContaining([...totals])]);
        const reach = Math.max(...duel.map(({ difference }) => Math.abs(difference)), 1);
        const bars = await page
          .locator(`#duel-${rival.alternative} rect`)
          .evaluateAll((marks) => marks.map((mark) => parseFloat(mark.getAttribute('width') ?? '')));
        bars.forEach((width, row) => {
          expect(width).toBeCloseTo((Math.abs(duel[row]!.difference) / reach) * 50, 1);
        });
      }
      const closed = report.ranking[1]!;
      await page.locator('.places summary', { hasText: closed.short }).click();
      await expect(page.locator(`#duel-${closed.alternative}`)).toBeVisible();
    });
  });
}

test('the heat table holds the values of the engine', async ({ page }) => {
  const code = exampleCode('campaign-site');
  const report = reportOf(code, 'en');
  await page.goto(`/en/r/${code}`);
  const rows = await readTable(page, '#values .heat');
  for (const [title, weight, ...values] of rows.slice(1)) {
    const index = report.criteria.findIndex((criterion) => title?.startsWith(criterion.title));
    expect(weight).toBe(`${formatPoints(report.criteria[index]!.weight)}\u00a0%`);
    expect(values.map(Number)).toEqual(report.ranking.map((platform) => platform.values[index]));
  }
});

test('a code in another spelling moves for ever to the one spelling, with its title', async ({ request }) => {
  const code = exampleCode('database');
  for (const spelling of [code.toLowerCase(), `${code.slice(0, 5)}-${code.slice(5)}`, `${code}.`, `${code})`, code.replaceAll('0', 'O')]) {
    const response = await request.get(`/en/r/${encodeURIComponent(spelling)}?t=Orders`, { maxRedirects: 0 });
    expect(response.status(), spelling).toBe(308);
    expect(response.headers()['location'], spelling).toBe(`/en/r/${code}?t=Orders`);
  }
});

test('a link without a language opens in the reader’s, with its title', async ({ request }) => {
  const code = exampleCode('database');
  for (const [accepted, locale] of [
    ['ja', 'ja'],
    ['en-GB,ja;q=0.3', 'en'],
  ] as const) {
    const response = await request.get(`/r/${code}?t=Orders`, { maxRedirects: 0, headers: { 'accept-language': accepted } });
    expect(response.status()).toBe(307);
    expect(response.headers()['location']).toBe(`/${locale}/r/${code}?t=Orders`);
    expect(response.headers()['vary']).toMatch(/accept-language/i);
  }
});

test.describe('a code that cannot be read', () => {
  test.use({ javaScriptEnabled: false });
  const code = exampleCode('database');
  const changed = code.slice(0, 8) + (code[8] === '0' ? '1' : '0') + code.slice(9);
  const newer = encodeLink({ contentVersion: 1000, answers: {}, priorities: NO_PRIORITIES });

  for (const [what, wrong, en, ja] of [
    ['cut', code.slice(0, -3), 'It was probably cut', '途中で切れた'],
    ['changed', changed, 'fails its check', '検査に失敗'],
    ['with a character of none', `${code.slice(0, -1)}U`, 'a character that no code has', '使われない文字'],
    ['of rules to come', newer, 'rules that this server does not have yet', 'まだ持っていないルール'],
  ] as const) {
    test(`is told to be ${what}, with a place to type it again and a way to start`, async ({ page }) => {
      for (const [locale, reason] of [
        ['en', en],
        ['ja', ja],
      ] as const) {
        const response = await page.goto(`/${locale}/r/${wrong}`);
        expect(response?.status()).toBe(404);
        await expect(page.locator('main')).toContainText(reason);
        await expect(page.locator(`main a[href="/${locale}/assess"]`)).toBeVisible();
      }
      await page.locator('input[name="code"]').fill(code);
      await page.locator('main form button').click();
      await expect(page).toHaveURL(`/ja/r/${code}`);
    });
  }
});

test('a title beside a link is shown as text and changes nothing', async ({ page }) => {
  const code = exampleCode('database');
  await page.goto(`/en/r/${code}?t=${encodeURIComponent('<b>Orders</b>\u202E & more')}`);
  await expect(page.locator('main header')).toContainText('<b>Orders</b> & more');
  await expect(page.locator('h1')).toHaveText(reportOf(code, 'en').headline);
});

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
  const { violations } = await new AxeBuilder({ page }).include('#ranking').analyze();
  expect(violations).toEqual([]);
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
  const { violations } = await new AxeBuilder({ page }).include('#try').analyze();
  expect(violations).toEqual([]);
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

for (const locale of LOCALES) {
  test(`prints on three A4 pages at most, with code, rules and date (${locale})`, async ({ page }) => {
    for (const id of exampleIds()) {
      await page.goto(`/${locale}/r/${exampleCode(id)}`);
      const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
      const pages = pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
      expect(pages, id).toBeLessThanOrEqual(3);
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('#colophon')).toBeVisible();
      await page.emulateMedia({ media: null });
    }
  });
}
