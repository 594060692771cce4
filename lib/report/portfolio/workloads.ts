import type { Answers, Priorities } from '../../model/answers';
import type { Catalogue } from '../../model/catalogue';
import type { Locale } from '../../model/locale';
import type { PlanContent } from '../../model/portfolio-content';
import { buildPortfolio, type PortfolioInput } from './build';
import type { PortfolioReport } from './report';

/** Workloads of a file or request, all by the same rules, each with what it asks of the plan. */
interface StatedWorkloads {
  readonly catalogue: Catalogue;
  readonly workloads: readonly {
    /** Cleaned. */
    readonly title: string;
    readonly answers: Answers;
    readonly priorities: Priorities;
    readonly importance?: number;
    readonly stay?: string;
  }[];
  readonly wish: {
    readonly day?: number;
    readonly atMost?: number;
    readonly include?: readonly string[];
    readonly exclude?: readonly string[];
  };
  readonly locale: Locale;
  readonly content: PlanContent;
}

/** The report of workloads that no link holds: as many as there are. */
export function buildWorkloads(stated: StatedWorkloads): PortfolioReport {
  return buildPortfolio(toInput(stated));
}

/** The same workloads as a plan is made of. */
export function toInput({ catalogue, workloads, wish: { day, ...limits }, locale, content }: StatedWorkloads): PortfolioInput {
  const entries = workloads.map(({ title, answers, priorities }) => ({ title, catalogue, answers, priorities }));
  const stay = workloads.flatMap(({ stay: platform }, index) => (platform === undefined ? [] : [[index, platform] as const]));
  const weigh = workloads.flatMap(({ importance }, index) => (importance === undefined ? [] : [[index, importance] as const]));
  const wish = { ...(day !== undefined && { platformCost: day }), ...limits, stay: new Map(stay), weigh: new Map(weigh) };
  return { entries, wish, locale, content };
}
