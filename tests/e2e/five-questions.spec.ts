import { expect, test, type Page } from '@playwright/test';
import { loadExamples, newestVersion } from '../../lib/content';
import { NO_PRIORITIES, type Answers } from '../../lib/model/answers';
import { buildReport, collectFindings } from '@/lib/report/result';
import { encodeLink } from '../../lib/share';
import { catalogue } from '../support/catalogue';
import { LOCALES } from '../support/site';

/** Sheets whose results are robust, leaning and open, with what is answered in them. */
const SHEETS: readonly (readonly [name: string, answers: Answers])[] = loadExamples().flatMap(({ id, answers }) =>
  [1, 2, 3].map((step): [string, Answers] => [
    step === 1 ? id : `${id} with 1 in ${step} answers`,
    Object.fromEntries(Object.entries(answers).filter((_, index) => index % step === 0)),
  ]),
);
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

for (const [name, answers] of SHEETS) {
  test(`the first screen of a phone and a desk says what, how sure, why, what against and what next of ${name}`, async ({ page }) => {
    const findings = collectFindings(catalogue, answers, NO_PRIORITIES);
    for (const locale of LOCALES) {
      const { recommendation, outlook, unmet, headline } = buildReport({ catalogue, findings, locale });
      if (!recommendation) continue;
      await page.goto(`/${locale}/r/${encodeLink({ contentVersion: newestVersion(), answers, priorities: NO_PRIORITIES })}`);
      const next = outlook?.questions[0]?.short ?? recommendation.nextSteps[0]!.text.slice(0, 20);
      const against = unmet[0]?.title ?? recommendation.against?.title ?? recommendation.nothingAgainst;
      const told = { what: headline, sure: recommendation.verdict.label, why: recommendation.reasons[0]!.title, against, next };
      for (const viewport of SCREENS) {
        await page.setViewportSize(viewport);
        for (const [question, text] of Object.entries(told)) {
          const what = `${locale}, ${viewport.width} px, ${question}: ${text} of ${recommendation.verdict.label} ${headline}`;
          expect.soft(await isTold(page, text), what).toBe(true);
        }
      }
    }
  });
}
