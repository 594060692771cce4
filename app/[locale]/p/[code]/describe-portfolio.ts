import type { Metadata } from 'next';
import { portfolioPath } from '@/lib/share';
import type { PortfolioView } from '@/components/portfolio/view';
import { joinSentences } from '@/lib/report/reader';

/** Title and description of a portfolio. The other language's address keeps the names. */
export function describePortfolio({ report, links }: PortfolioView): Metadata {
  const { headline, locale } = report;
  const description = joinSentences(locale, [report.sentence, ...report.reasons]);
  const address = portfolioPath(links);
  return {
    title: headline,
    description,
    // There are more codes than pages worth finding, and anybody can put a name beside one.
    robots: { index: false, follow: true },
    openGraph: {
      type: 'article',
      siteName: 'Dokoni',
      locale: locale === 'ja' ? 'ja_JP' : 'en_US',
      title: headline,
      description,
      url: address,
    },
    alternates: {
      canonical: address,
      languages: { en: portfolioPath({ ...links, locale: 'en' }), ja: portfolioPath({ ...links, locale: 'ja' }) },
    },
  };
}
