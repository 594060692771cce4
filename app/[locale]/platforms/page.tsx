import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { BaseSection, DutySection, IndexSection, LadderSection } from '@/components/knowledge/overview-sections';
import { Contents } from '@/components/knowledge/contents';
import { describeOverview } from '@/components/knowledge/describe-overview';
import { PageHead } from '@/components/knowledge/page-head';
import { SourceList } from '@/components/knowledge/source-list';
import { loadResponsibilities } from '@/lib/content/responsibilities';
import { fill, isLocale } from '@/lib/locale';
import { knowledgeWords } from '@/lib/locale/words/knowledge';
import { platformWords } from '@/lib/locale/words/platforms';
import { Reader } from '@/lib/report/reader';
import { catalogue } from '../../catalogue';

interface PlatformsPageProps {
  readonly params: Promise<{ readonly locale: string }>;
}

export async function generateMetadata({ params }: PlatformsPageProps): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const { title, lead } = platformWords(locale);
  return { title, description: lead };
}

/** What is compared, before any answer. */
export default async function PlatformsPage({ params }: PlatformsPageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const words = platformWords(locale);
  const shared = knowledgeWords(locale);
  const reader = new Reader(catalogue(), locale);
  const overview = describeOverview(reader, loadResponsibilities(reader.catalogue));
  const heading = fill(words.heading, { alternatives: overview.platforms.length, families: reader.catalogue.families.length });
  const parts = (['overview', 'base', 'ladder', 'duties'] as const).map((id) => ({ id, label: words[id].label }));
  return (
    <div className="grid min-w-0 grid-cols-1 gap-10">
      <PageHead title={heading} lead={words.lead} />
      <Contents title={shared.contents} entries={[...parts, { id: 'sources', label: shared.sources.label }]} />
      <IndexSection overview={overview} locale={locale} />
      <BaseSection overview={overview} locale={locale} />
      <LadderSection overview={overview} locale={locale} />
      <DutySection overview={overview} locale={locale} />
      <SourceList sources={reader.evidence()} locale={locale} />
    </div>
  );
}
