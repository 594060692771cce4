import type { Locale } from '@/lib/locale';
import type { CostForm, CostProblems, CostReport, Figures, PortfolioCost } from '@/lib/report/cost';

/** What every page about cost shows. */
interface SharedView {
  readonly locale: Locale;
  readonly figures: Figures;
  readonly form: CostForm;
  readonly problems: CostProblems;
  /** Parameters that the form keeps: of which result or portfolio, and titles. */
  readonly kept: readonly (readonly [name: string, value: string])[];
  /** The page with the figures to start with. */
  readonly resetPath: string;
}

/** The page of one workload. */
export interface CostView extends SharedView {
  /** How many ways to pay there are. */
  readonly count: number;
  /** Null while the figures are wrong, or too large: `tooMany` says so. */
  readonly report: CostReport | null;
  readonly tooMany: string | null;
  /** The result that the figures come from; `refused` where its code cannot be read. */
  readonly origin: { readonly title: string; readonly path: string } | 'refused' | null;
}

/** The page of a portfolio. */
export interface PortfolioCostView extends SharedView {
  readonly cost: PortfolioCost | null;
  readonly path: string;
}
