import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PortfolioEntry } from '@/components/portfolio/portfolio-entry';
import { fill, isLocale } from '@/lib/locale';
import { portfolioWords } from '@/lib/locale/words/portfolio';
import { examplePortfolio } from '@/lib/server/example-portfolio';
import { readForm } from '@/lib/server/read-form';
import { NEW_PLAN, PORTFOLIO_SIZE, portfolioPath } from '@/lib/share';

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
  const address = (language: string): string => `/${language}/portfolio`;
  return {
    title,
    description: fill(intro, PORTFOLIO_SIZE),
    alternates: { canonical: address(locale), languages: { en: address('en'), ja: address('ja') } },
  };
}

/** The workloads of a portfolio to enter: `?w=` holds what is entered so far, one workload a line. */
export default async function PortfolioFormPage({ params, searchParams }: PortfolioProps) {
  const [{ locale }, query] = await Promise.all([params, searchParams]);
  if (!isLocale(locale)) notFound();
  const example = examplePortfolio(locale);
  return (
    <PortfolioEntry
      locale={locale}
      form={readForm([query['w'] ?? []].flat().join('\n'), locale).form}
      exampleHref={portfolioPath(example, NEW_PLAN)}
      sampleCode={example.workloads[0]?.code ?? ''}
    />
  );
}
