import { expect, test } from '@playwright/test';
import { loadCatalogue } from '../../lib/content';
import { NO_PRIORITIES } from '../../lib/model/answers';
import { collectFindings } from '@/tests/support/findings';
import { buildSensitivity, compareWith, type Sensitivity } from '@/lib/report/result';
import { formatPoints } from '@/lib/report/reader';
import { decodeLink, encodeLink } from '../../lib/share';
import { readTable, reportOf } from '../support/result-page';
import { exampleCode, exampleIds, LOCALES } from '../support/site';

function sensitivityOf(code: string, locale: (typeof LOCALES)[number]): Sensitivity {
  const link = decodeLink(code);
  const catalogue = loadCatalogue();
  const sensitivity =
    link.ok && buildSensitivity({ catalogue, findings: collectFindings(catalogue, link.answers, link.priorities), locale });
  if (!sensitivity) throw new Error(`Nothing is recommended by ${code}`);
  return sensitivity;
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
        const claims = [
          ...report.recommendation!.reasons.flatMap((reason) => reason.claims),
          ...report.exclusions.map(({ reason }) => reason),
        ];
        for (const number of new Set(claims.flatMap(({ sources }) => sources)))
          await expect(page.locator('#evidence')).toContainText(report.evidence[number - 1]!.title);
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
          // To a whole percent of the drawing, which is less than a pixel.
          expect(width).toBe(Math.round((Math.abs(duel[row]!.difference) / reach) * 50));
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
    expect(weight).toBe(`${formatPoints(report.criteria[index]!.weight)}%`);
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
