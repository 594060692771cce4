import { CompareEntry } from '@/components/compare/compare-entry';
import { ComparePage } from '@/components/compare/compare-page';
import { compareWords } from '@/lib/locale/words/compare';
import type { Asked, Page } from '../questions';
import { renderDocument } from './document';
import { readComparison } from './read-comparison';

/** Two results side by side as a whole page, or a form where one is missing or cannot be read. */
export function makeComparisonPage({ locale, path, a, b }: Asked<'comparison-page'>): Page {
  const { fields, view } = readComparison(locale, { a, b });
  const head = { title: compareWords(locale).title, isFound: false };
  const children = view ? <ComparePage view={view} fields={fields} /> : <CompareEntry locale={locale} fields={fields} />;
  // Nothing entered yet is no mistake; what was entered and cannot be read is.
  const isWrong = fields.some(({ problem }) => problem !== null);
  return { status: isWrong ? 400 : 200, html: renderDocument({ locale, path, head, children }) };
}
