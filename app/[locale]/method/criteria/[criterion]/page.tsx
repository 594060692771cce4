import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CriterionPage } from '@/components/knowledge/criterion-page';
import { fill, isLocale } from '@/lib/locale';
import { methodWords } from '@/lib/locale/words/method';
import { describeCriterion, listCriterionTexts } from '@/lib/report/knowledge';
import { Reader } from '@/lib/report/reader';
import { markTerms } from '@/lib/report/terms';
import { catalogue } from '@/lib/server/catalogue';
import { glossary } from '@/lib/server/glossary';

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
  const title = fill(methodWords(locale).criterion.pageTitle, { criterion: found.title[locale] });
  return { title, description: found.summary[locale] };
}

/** One criterion with every rule that rates by it. */
export default async function CriterionRoute({ params }: CriterionRouteProps) {
  const { locale, criterion: id } = await params;
  const { criteria } = catalogue();
  const found = criteria.find((criterion) => criterion.id === id);
  if (!isLocale(locale) || !found) notFound();
  const reader = new Reader(catalogue(), locale);
  const criterion = describeCriterion(reader, found);
  const others = criteria.filter((other) => other !== found).map((other) => ({ id: other.id, title: other.title[locale] }));
  const terms = markTerms(glossary(locale), listCriterionTexts(criterion));
  return <CriterionPage criterion={criterion} others={others} sources={reader.evidence()} terms={terms} />;
}
