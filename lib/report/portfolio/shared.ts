import type { PortfolioReport } from './report';

/** A portfolio as files, frames and pictures show it. */
export interface SharedPortfolio {
  readonly report: PortfolioReport;
  readonly code: string;
  /** Of its page in the report's language, with names and limits. */
  readonly address: string;
  /** What was asked besides, in words. */
  readonly limits: readonly string[];
}
