import type { PortfolioReport } from './report';

/** What a plan leaves out because it is not on offer here, and what it uses all the same. */
export interface PortfolioHouse {
  readonly title: string;
  readonly sentences: readonly string[];
  /** That it is no part of the advice. */
  readonly apart: string;
}

/** A portfolio as files, frames and pictures show it. */
export interface SharedPortfolio {
  readonly report: PortfolioReport;
  readonly code: string;
  /** Of its page in the report's language, with names and limits. */
  readonly address: string;
  /** What was asked besides, in words. */
  readonly limits: readonly string[];
  /** Null without house rules. */
  readonly house: PortfolioHouse | null;
}
