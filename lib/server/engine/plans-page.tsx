import { comparePlansPath, NEW_PLAN, sharedPortfolioPath } from '../../share';
import { examplePortfolio } from '../example-portfolio';
import type { Asked, Page } from '../questions';
import { renderDocument } from './document';
import { readPlans } from './read-plans';
import { PlansEntry } from '@/components/portfolio/compare/plans-entry';
import { PlansPage } from '@/components/portfolio/compare/plans-page';
import { comparePlansWords } from '@/lib/locale/words/compare-plans';
import { wordPlansHeadline } from '@/lib/report/portfolio';

/** Two plans side by side as a whole page, or a form where one is missing or cannot be read. */
export function makePlansPage({ locale, path, typed }: Asked<'plans-page'>): Page {
  const { fields, view } = readPlans(locale, typed);
  const words = comparePlansWords(locale);
  const head = { title: view ? wordPlansHeadline(view.compared) : words.title, isFound: false };
  const example = examplePortfolio(locale);
  const sides = [NEW_PLAN, { ...NEW_PLAN, max: 1 }].map((limits) => sharedPortfolioPath(example, limits));
  const children = view ? (
    <PlansPage view={view} fields={fields} />
  ) : (
    <PlansEntry locale={locale} fields={fields} example={comparePlansPath(locale, ...sides)} />
  );
  // Nothing entered yet is no mistake; what was entered and cannot be read is.
  const isWrong = fields.some(({ problems }) => problems.length > 0);
  return { status: isWrong ? 400 : 200, html: renderDocument({ locale, path, head, children }) };
}
