import { CompareEntry } from '@/components/compare/compare-entry';
import { ComparePage } from '@/components/compare/compare-page';
import { SeveralPage } from '@/components/compare/several-page';
import { fill } from '@/lib/locale';
import { compareWords } from '@/lib/locale/words/compare';
import { compareSeveralWords } from '@/lib/locale/words/compare-several';
import type { Asked, Page } from '../questions';
import { renderDocument } from './document';
import { readComparison } from './read-comparison';

/** Two to eight results side by side as a whole page, or a form where one is missing or cannot be read. */
export function makeComparisonPage({ locale, path, typed }: Asked<'comparison-page'>): Page {
  const { fields, view, several } = readComparison(locale, typed);
  const title = several ? fill(compareSeveralWords(locale).title, { n: several.sides.length }) : compareWords(locale).title;
  const head = { title, isFound: false };
  const children = several ? (
    <SeveralPage view={several} fields={fields} />
  ) : view ? (
    <ComparePage view={view} fields={fields} />
  ) : (
    <CompareEntry locale={locale} fields={fields} />
  );
  // Nothing entered yet is no mistake; what was entered and cannot be read is.
  const isWrong = fields.some(({ problem }) => problem !== null);
  return { status: isWrong ? 400 : 200, html: renderDocument({ locale, path, head, children }) };
}
