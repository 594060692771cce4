import { fill } from '../../locale';
import { resultWords } from '../../locale/words/result';
import { shareWords } from '../../locale/words/share';
import type { BriefReport } from './report';
import type { Shared } from './shared';

type Titled = Pick<Shared, 'report' | 'title'>;

/** `Orders: Managed Kubernetes`: what somebody called the result, before what it says. Only the latter where it has no title. */
export function titleResult({ report, title }: Titled, headline = report.headline): string {
  return title === '' ? headline : fill(resultWords(report.locale).titleOf, { title, headline });
}

/** `Managed Kubernetes: robust`: what is advised and how firmly. */
export function verdictTitle({ locale, headline, recommendation }: BriefReport): string {
  return recommendation ? fill(shareWords(locale).pictureTitle, { headline, verdict: recommendation.verdict.label }) : headline;
}

/** `Orders – Managed Kubernetes: robust`: a link on other pages. A dash, because a colon stands before the verdict. */
export function linkTitle({ report, title }: Titled): string {
  const advised = verdictTitle(report);
  return title === '' ? advised : `${title} – ${advised}`;
}
