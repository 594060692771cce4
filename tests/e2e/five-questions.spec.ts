import { expect, test, type Page } from '@playwright/test';
import { loadExamples, newestVersion } from '../../lib/content';
import { NO_PRIORITIES, type Answers } from '../../lib/model/answers';
import { buildReport, collectFindings } from '@/lib/report/result';
import { encodeLink } from '../../lib/share';
import { catalogue } from '../support/catalogue';
import { LOCALES } from '../support/site';

/** Sheets whose results are robust, leaning and open, and two that no platform meets: one of them contradicts itself. */
const SHEETS: readonly Answers[] = [
  ...loadExamples().flatMap(({ answers }) =>
    [1, 2, 3].map((step) => Object.fromEntries(Object.entries(answers).filter((_, index) => index % step === 0))),
  ),
  { isolation: 'air-gapped', operators: 'none' },
  { location: 'public-cloud', isolation: 'air-gapped', operators: 'none', state: 'stateful', resilience: 'region' },
];
const SCREENS = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
] as const;

/** Whether the first line of what says it stands in the first screen. */
async function isTold(page: Page, text: string): Promise<boolean> {
  const places = page.getByText(text, { exact: false });
  for (const place of await places.all()) {
    const box = await place.boundingBox();
    if (box && box.height > 0 && box.y >= 0 && box.y + Math.min(box.height, 24) <= (page.viewportSize()?.height ?? 0)) return true;
  }
  return false;
}

for (const locale of LOCALES) {
  for (const viewport of SCREENS) {
    test(`the first screen says what, how sure, why, what against and what next (${locale}, ${viewport.width} px)`, async ({ page }) => {
      test.setTimeout(120_000);
      await page.setViewportSize(viewport);
      for (const answers of SHEETS) {
        const report = buildReport({ catalogue, findings: collectFindings(catalogue, answers, NO_PRIORITIES), locale });
        const { recommendation, obstruction, outlook, unmet } = report;
        await page.goto(`/${locale}/r/${encodeLink({ contentVersion: newestVersion(), answers, priorities: NO_PRIORITIES })}`);
        if (!recommendation) {
          for (const text of [report.headline, report.sentence, obstruction?.nearest[0] ?? '', obstruction?.lift ?? ''])
            expect.soft(text !== '' && (await isTold(page, text)), `${text} of ${report.headline}`).toBe(true);
          continue;
        }
        const next = outlook?.questions[0]?.short ?? recommendation.nextSteps[0]!.text.slice(0, 20);
        const against = unmet[0]?.title ?? recommendation.against?.title ?? recommendation.nothingAgainst;
        const told = { what: report.headline, sure: recommendation.verdict.label, why: recommendation.reasons[0]!.title, against, next };
        for (const [question, text] of Object.entries(told))
          expect.soft(await isTold(page, text), `${question}: ${text} of ${recommendation.verdict.label} ${report.headline}`).toBe(true);
      }
    });
  }
}
