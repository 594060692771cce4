import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { GraphPage } from '@/components/knowledge/graph-page';
import { isLocale } from '@/lib/locale';
import { graphWords } from '@/lib/locale/words/graph';
import { countGraph, describeContradictions, describeGraph, drawRuleGraph } from '@/lib/report/knowledge';
import { Reader } from '@/lib/report/reader';
import { catalogue } from '@/lib/server/catalogue';

interface GraphRouteProps {
  readonly params: Promise<{ readonly locale: string }>;
}

export async function generateMetadata({ params }: GraphRouteProps): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const { title, description } = graphWords(locale);
  return { title, description };
}

/** All questions, criteria and rules, and the lines between them. */
export default async function GraphRoute({ params }: GraphRouteProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const reader = new Reader(catalogue(), locale);
  return (
    <GraphPage
      graph={describeGraph(reader, drawRuleGraph(reader.catalogue))}
      contradictions={describeContradictions(reader)}
      counts={countGraph(reader.catalogue)}
      locale={locale}
    />
  );
}
