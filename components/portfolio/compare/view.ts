import type { Locale } from '@/lib/locale';
import type { comparePlansWords } from '@/lib/locale/words/compare-plans';
import type { ComparedPlans, PlanComparison, PortfolioHouse, PortfolioReport, Way } from '@/lib/report/portfolio';

export type PlansWords = ReturnType<typeof comparePlansWords>;

export type PlanLetter = 'A' | 'B';

/** What somebody entered for one plan. */
export interface PlanField {
  readonly name: 'a' | 'b';
  readonly letter: PlanLetter;
  readonly value: string;
  /** Why it is no plan; empty where nothing was entered, or where it is one. */
  readonly problems: readonly string[];
}

/** One of two plans. */
export interface PlanSide {
  /** “Plan A”. */
  readonly name: string;
  readonly letter: PlanLetter;
  readonly path: string;
  readonly report: PortfolioReport;
  /** The results of its workloads, in their order. */
  readonly results: readonly string[];
  /** What was asked, in words. */
  readonly limits: readonly string[];
  /** Limits that could not be kept. */
  readonly limitProblems: readonly string[];
  /** What the house does not offer, and that the link was made under another one. */
  readonly house: PortfolioHouse | null;
  readonly houseNotice: string | null;
}

/** All that the page of two plans shows. */
export interface PlansView {
  readonly locale: Locale;
  readonly words: PlansWords;
  readonly sides: readonly [PlanSide, PlanSide];
  readonly comparison: PlanComparison;
  /** What the sentences are made of. */
  readonly compared: ComparedPlans;
  /** Null where one of the two is no plan. */
  readonly way: Way | null;
  /** The same with the sides exchanged. */
  readonly swapped: string;
}
