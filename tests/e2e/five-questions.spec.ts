import { expect, test, type Page } from '@playwright/test';
import { loadExamples, newestVersion } from '../../lib/content';
import { NO_PRIORITIES, type Answers } from '../../lib/model/answers';
import { collectFindings } from '@/tests/support/findings';
import { buildReport, type Report } from '@/lib/report/result';
import { encodeLink } from '../../lib/share';
import { catalogue } from '../support/catalogue';
import { LOCALES } from '../support/site';

/** Sheets whose results are robust, leaning and open, and two that no platform meets: one of them contradicts itself. */
const SHEETS: readonly (readonly [name: string, answers: Answers])[] = [
  ...loadExamples().flatMap(({ id, answers }) =>
    [1, 2, 3].map((step): [string, Answers] => [
      step === 1 ? id : `${id} with 1 in ${step} answers`,
      Object.fromEntries(Object.entries(answers).filter((_, index) => index % step === 0)),
    ]),
  ),
  ['nobody behind an air gap', { isolation: 'air-gapped', operators: 'none' }],
  [
    'an air gap in a public cloud',
    { location: 'public-cloud', isolation: 'air-gapped', operators: 'none', state: 'stateful', resilience: 'region' },
  ],
];
const SCREENS = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
] as const;

/** Whether the first line of what says it stands in the first screen. */
function isTold(page: Page, text: string): Promise<boolean> {
  // One question to the browser for all places: there are many.
  return page.getByText(text, { exact: false }).evaluateAll((places) =>
    places.some((place) => {
      const { top, height } = place.getBoundingClientRect();
      return height > 0 && top >= 0 && top + Math.min(height, 24) <= innerHeight;
    }),
  );
}

/** What has to stand in the first screen, by the question that it answers. */
function listTold(report: Report): Readonly<Record<string, string>> {
  const { headline, sentence, recommendation, obstruction, outlook, unmet } = report;
  if (!recommendation) return { what: headline, why: sentence, next: obstruction?.nearest[0] ?? '', lift: obstruction?.lift ?? '' };
  const next = outlook?.questions[0]?.short ?? recommendation.nextSteps[0]!.text.slice(0, 20);
  const against = unmet[0]?.title ?? recommendation.against?.title ?? recommendation.nothingAgainst;
  return { what: headline, sure: recommendation.verdict.label, why: recommendation.reasons[0]!.title, against, next };
}

for (const [name, answers] of SHEETS) {
  test(`the first screen of a phone and a desk says what, how sure, why, what against and what next of ${name}`, async ({ page }) => {
    const findings = collectFindings(catalogue, answers, NO_PRIORITIES);
    for (const locale of LOCALES) {
      const report = buildReport({ catalogue, findings, locale });
      await page.goto(`/${locale}/r/${encodeLink({ contentVersion: newestVersion(), answers, priorities: NO_PRIORITIES })}`);
      for (const viewport of SCREENS) {
        await page.setViewportSize(viewport);
        for (const [question, text] of Object.entries(listTold(report))) {
          const what = `${locale}, ${viewport.width} px, ${question}: ${text} of ${report.headline}`;
          expect.soft(text !== '' && (await isTold(page, text)), what).toBe(true);
        }
      }
    }
  });
}
