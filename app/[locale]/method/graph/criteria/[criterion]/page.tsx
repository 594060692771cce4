import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CriterionQuestionsPage } from '@/components/knowledge/criterion-questions-page';
import { fill, isLocale } from '@/lib/locale';
import { graphWords } from '@/lib/locale/words/graph';
import { describeCriterionQuestions, drawRuleGraph, graphPath } from '@/lib/report/knowledge';
import { Reader } from '@/lib/report/reader';
import { catalogue } from '@/lib/server/catalogue';

export function generateStaticParams(): { criterion: string }[] {
  return catalogue().criteria.map(({ id }) => ({ criterion: id }));
}

interface CriterionRouteProps {
  readonly params: Promise<{ readonly locale: string; readonly criterion: string }>;
}

export async function generateMetadata({ params }: CriterionRouteProps): Promise<Metadata> {
  const { locale, criterion } = await params;
  const found = catalogue().criteria.find(({ id }) => id === criterion);
  if (!isLocale(locale) || !found) return {};
  const title = fill(graphWords(locale).criterion.pageTitle, { criterion: found.title[locale] });
  return { title, description: found.summary[locale] };
}

/** One criterion with the questions that move it. */
export default async function CriterionRoute({ params }: CriterionRouteProps) {
  const { locale, criterion } = await params;
  const { criteria } = catalogue();
  const found = criteria.find(({ id }) => id === criterion);
  if (!isLocale(locale) || !found) notFound();
  const reader = new Reader(catalogue(), locale);
  const others = criteria.filter((other) => other !== found);
  return (
    <CriterionQuestionsPage
      id={criterion}
      title={reader.criterion(criterion)}
      rules={found.effects.length}
      found={describeCriterionQuestions(reader, drawRuleGraph(reader.catalogue), criterion)}
      others={others.map(({ id }) => ({ title: reader.criterion(id), href: graphPath(locale, { kind: 'criteria', id }) }))}
      locale={locale}
    />
  );
}
