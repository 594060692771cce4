import { joinSentences } from '../../report/reader';
import { portfolioPath } from '../../share';
import { openPortfolio } from '../open-link';
import type { Asked, Page } from '../questions';
import { renderDocument } from './document';
import { buildView } from './portfolio-view';
import { describeRefused } from './refused-portfolio';
import { PortfolioPage } from '@/components/portfolio/portfolio-page';
import { RefusedPortfolio } from '@/components/portfolio/refused-portfolio';
import type { PortfolioView } from '@/components/portfolio/view';
import type { DocumentHead } from '@/components/site/document';
import { portfolioWords } from '@/lib/locale/words/portfolio';
import { cleanTitle } from '@/lib/share';

/** A portfolio as a whole page, or its workloads to correct. */
export function makePortfolioPage({ locale, path, origin, code, query }: Asked<'portfolio-page'>): Page {
  const asked = new URLSearchParams(query);
  const titles = asked.getAll('t').map(cleanTitle);
  const opened = openPortfolio(code);
  if (!opened.ok) {
    const head = { title: portfolioWords(locale).refused.title, isFound: false };
    const children = <RefusedPortfolio {...describeRefused(opened.code, titles, locale)} />;
    return { status: 404, html: renderDocument({ locale, path, head, children }) };
  }
  const workloads = opened.workloads.map((workload, index) => ({ ...workload, title: titles[index] ?? '' }));
  const parts = workloads.map(({ code: part, link, title }) => ({ code: part, ...link, title }));
  const entries = workloads.map(({ title, catalogue, link: { answers, priorities } }) => ({ title, catalogue, answers, priorities }));
  const view = buildView({ locale, code: opened.code, parts, entries, query: asked, origin });
  const children = <PortfolioPage view={view} />;
  return { status: 200, html: renderDocument({ locale, path, head: describePortfolio(view), isSheet: true, children }) };
}

/** Title and description of a portfolio. The other language's address keeps the names. */
function describePortfolio({ report, links, limits, origin }: PortfolioView): DocumentHead {
  const { headline, locale } = report;
  const description = joinSentences(locale, [report.sentence, ...report.reasons]);
  const address = origin + portfolioPath(links, limits);
  return {
    title: headline,
    description,
    // There are more codes than pages worth finding, and anybody can put a name beside one.
    isFound: false,
    metas: [
      ['og:type', 'article'],
      ['og:site_name', 'Dokoni'],
      ['og:locale', locale === 'ja' ? 'ja_JP' : 'en_US'],
      ['og:title', headline],
      ['og:description', description],
      ['og:url', address],
    ],
    links: [
      { rel: 'canonical', href: address },
      { rel: 'alternate', hrefLang: 'en', href: origin + portfolioPath({ ...links, locale: 'en' }, limits) },
      { rel: 'alternate', hrefLang: 'ja', href: origin + portfolioPath({ ...links, locale: 'ja' }, limits) },
    ],
  };
}
