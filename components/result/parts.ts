import type { resultWords } from '@/lib/locale/words/result';
import type { resultPageWords } from '@/lib/locale/words/result-page';
import type { Duties, Report, ReportDecisions, Sensitivity } from '@/lib/report/result';
import type { PageTerms } from '@/lib/report/terms';
import type { LinkState, ResultLinks, ResultView } from '@/lib/share';

/** What every part of the page of a result is made from. */
export interface ResultParts {
  readonly report: Report;
  /** Null where nothing is recommended. */
  readonly sensitivity: Sensitivity | null;
  readonly duties: Duties;
  /** Null where no published decision has an answer in common with the result. */
  readonly decisions: ReportDecisions | null;
  /** Of `listResultTexts`. */
  readonly terms: PageTerms;
  readonly links: ResultLinks;
  /** What the link says. */
  readonly link: LinkState;
  readonly view: ResultView;
  /** Where readers reach this deployment, without a slash at the end. */
  readonly origin: string;
  /** The version of the rules that new answers are judged by. */
  readonly todaysVersion: number;
  /** Ids of the exclusions of the link's rules that today's rules have word for word. */
  readonly todaysExclusions: ReadonlySet<string>;
  /** Where the result of changed answers is shown. */
  readonly pathOf: (changes: readonly { readonly question: string; readonly to: string }[]) => string;
  readonly words: ReturnType<typeof resultWords>;
  readonly own: ReturnType<typeof resultPageWords>;
}
