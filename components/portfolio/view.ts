import type { Locale } from '@/lib/locale';
import type { portfolioWords } from '@/lib/locale/words/portfolio';
import type { portfolioPlanWords } from '@/lib/locale/words/portfolio-plan';
import type { PortfolioHouse, PortfolioReport } from '@/lib/report/portfolio';
import type { LimitProblem, PortfolioLimits, PortfolioLinks } from '@/lib/share';

export type Words = ReturnType<typeof portfolioWords>;
export type PlanWords = ReturnType<typeof portfolioPlanWords>;

/** All that the parts of a portfolio's page show. */
export interface PortfolioView {
  readonly locale: Locale;
  readonly words: Words;
  readonly planWords: PlanWords;
  readonly report: PortfolioReport;
  readonly links: PortfolioLinks;
  /** Workloads that have the same code, by their names. */
  readonly repeated: readonly string[];
  /** What today's rules make of the same workloads, and where that is shown; null where they follow today's rules. */
  readonly today: { readonly sentence: string; readonly path: string } | null;
  readonly limits: PortfolioLimits;
  /** What the same link asks without limits of its own: that work counts, or nothing. */
  readonly freed: PortfolioLimits;
  readonly limitProblems: readonly LimitProblem[];
  /** What the link says without limits; null where there are none. */
  readonly unlimited: string | null;
  /** What the plan leaves out because it is not on offer here, and what it uses all the same; null without house rules. */
  readonly house: PortfolioHouse | null;
  /** That the link was made under other house rules; null where it was not. */
  readonly houseNotice: string | null;
  /** Every platform that can be asked for or refused, in declared order. */
  readonly platforms: readonly { readonly id: string; readonly name: string }[];
  /** The workloads as a file for the command line and the API, and the version of the rules that those follow. */
  readonly file: string;
  readonly todaysVersion: number;
  /** Where readers reach this deployment, without a slash at the end. */
  readonly origin: string;
}
