import type { Metadata } from 'next';
import { PortfolioPage } from '@/components/portfolio/portfolio-page';
import { RefusedPortfolio } from '@/components/portfolio/refused-portfolio';
import { portfolioWords } from '@/lib/locale/words/portfolio';
import { describePortfolio } from './describe-portfolio';
import { readPortfolio, type PortfolioProps } from './read-portfolio';
import '../../r/[code]/result.css';

// Codes are anybody's: nothing is written for them.
export const dynamic = 'force-dynamic';

export async function generateMetadata(props: PortfolioProps): Promise<Metadata> {
  const portfolio = await readPortfolio(props);
  if (!portfolio.ok) return { title: portfolioWords(portfolio.locale).refused.title, robots: { index: false } };
  return describePortfolio(portfolio.view);
}

/** A portfolio, rendered whole. The door gives the page of a wrong code its status (404). */
export default async function PortfolioResultPage(props: PortfolioProps) {
  const portfolio = await readPortfolio(props);
  return portfolio.ok ? <PortfolioPage view={portfolio.view} /> : <RefusedPortfolio {...portfolio} />;
}
