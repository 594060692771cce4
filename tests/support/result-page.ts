import type { Page } from '@playwright/test';
import { loadCatalogue } from '@/lib/content';
import type { Locale } from '@/lib/locale';
import { collectFindings } from '@/tests/support/findings';
import { buildReport, type Report } from '@/lib/report/result';
import { decodeLink } from '@/lib/share';

/** The engine's own result: what the page has to show, whatever the content says today. */
export function reportOf(code: string, locale: Locale): Report {
  const link = decodeLink(code);
  if (!link.ok) throw new Error(link.problem);
  const catalogue = loadCatalogue();
  return buildReport({ catalogue, findings: collectFindings(catalogue, link.answers, link.priorities), locale });
}

/** The cells of a table as text, row by row. */
export function readTable(page: Page, selector: string): Promise<string[][]> {
  return page
    .locator(`${selector} tr`)
    .evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent.trim())));
}
