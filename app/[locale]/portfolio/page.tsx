import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PortfolioEntry } from '@/components/portfolio/portfolio-entry';
import { TablePart } from '@/components/portfolio/table/table-part';
import { TakeButton } from '@/components/portfolio/table/take-button';
import { fill, isLocale, LOCALES } from '@/lib/locale';
import { portfolioWords } from '@/lib/locale/words/portfolio';
import { workloadWords } from '@/lib/locale/words/workloads';
import { examplePortfolio } from '@/lib/server/example-portfolio';
import { readForm } from '@/lib/server/read-form';
import { NEW_PLAN, PORTFOLIO_SIZE, portfolioEntryPath, portfolioPath } from '@/lib/share';

// Workloads are anybody's: nothing is written for them.
export const dynamic = 'force-dynamic';

interface PortfolioProps {
  readonly params: Promise<{ readonly locale: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
}

export async function generateMetadata({ params }: PortfolioProps): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const { title, intro } = portfolioWords(locale).entry;
  return { title, description: fill(intro, PORTFOLIO_SIZE) };
}

/** The workloads of a portfolio to enter: `?w=` holds what is entered so far, one workload a line. */
export default async function PortfolioFormPage({ params, searchParams }: PortfolioProps) {
  const [{ locale }, query] = await Promise.all([params, searchParams]);
  if (!isLocale(locale)) notFound();
  const example = examplePortfolio(locale);
  const entered = [query['w'] ?? []].flat().join('\n');
  const words = workloadWords(locale);
  return (
    <>
      {/* Without the workloads in the query. Without a host: the page is the same for whoever asks. */}
      <link rel="canonical" href={portfolioEntryPath(locale, '')} />
      {LOCALES.map((language) => (
        <link key={language} rel="alternate" hrefLang={language} href={portfolioEntryPath(language, '')} />
      ))}
      <PortfolioEntry
        locale={locale}
        form={readForm(entered, locale).form}
        exampleHref={portfolioPath(example, NEW_PLAN)}
        sampleCode={example.workloads[0]?.code ?? ''}
        table={<TablePart locale={locale} brought={entered} />}
        take={<TakeButton field="portfolio-workloads" words={{ add: words.add, failed: words.failed, row: words.row }} />}
      />
    </>
  );
}
