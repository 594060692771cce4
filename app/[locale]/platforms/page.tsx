import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { BaseSection, DutySection, IndexSection, LadderSection } from '@/components/knowledge/overview-sections';
import { SourceSection } from '@/components/knowledge/source-section';
import { TermHint, TermNotes } from '@/components/parts/terms';
import { ButtonLink } from '@/components/ui/button';
import { Contents } from '@/components/ui/contents';
import { PageBody, PageHead } from '@/components/ui/page-head';
import { loadResponsibilities } from '@/lib/content';
import { StoreKind } from '@/components/parts/store-kind';
import { Section } from '@/components/ui/section';
import { wordStore } from '@/lib/report/result';
import { fill, isLocale } from '@/lib/locale';
import { knowledgeWords } from '@/lib/locale/words/knowledge';
import { kubernetesWords } from '@/lib/locale/words/kubernetes';
import { platformWords } from '@/lib/locale/words/platforms';
import { productWords } from '@/lib/locale/words/products';
import { describeOverview, listOverviewTexts } from '@/lib/report/knowledge';
import { Reader } from '@/lib/report/reader';
import { markTerms } from '@/lib/report/terms';
import { catalogue } from '@/lib/server/catalogue';
import { glossary } from '@/lib/server/glossary';
import { productsPath } from '@/lib/share';
import { BASE } from '@/lib/model/base-path';

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
  const overview = describeOverview(reader, loadResponsibilities());
  const stores = (reader.catalogue.managedStores ?? []).map((store) => wordStore(reader, store));
  const terms = markTerms(glossary(locale), [...listOverviewTexts(overview, locale), stores.map(({ buy }) => buy.text)]);
  const heading = fill(words.heading, { alternatives: overview.platforms.length, families: reader.catalogue.families.length });
  const parts = (['overview', 'base', 'ladder', 'duties'] as const).map((id) => ({ id, label: words[id].label }));
  return (
    <PageBody>
      <PageHead title={heading} lead={words.lead}>
        <p className="mt-3 flex flex-wrap gap-x-4 gap-y-2">
          <ButtonLink look="secondary" href={productsPath(locale)}>
            {productWords(locale).title}
          </ButtonLink>
          <ButtonLink look="quiet" href={`${BASE}/${locale}/platforms/kubernetes`}>
            {kubernetesWords(locale).title}
          </ButtonLink>
        </p>
        <TermHint locale={locale} />
      </PageHead>
      <Contents
        title={shared.contents}
        entries={[...parts, { id: 'stores', label: words.stores.label }, { id: 'sources', label: shared.sources.label }]}
      />
      <IndexSection overview={overview} terms={terms} />
      <BaseSection overview={overview} terms={terms} />
      <LadderSection overview={overview} terms={terms} />
      <DutySection overview={overview} terms={terms} />
      <Section id="stores" label={words.stores.label} title={words.stores.title}>
        <div className="grid gap-x-10 md:grid-cols-2">
          {stores.map((kind) => (
            <StoreKind key={kind.store} kind={kind} terms={terms} />
          ))}
        </div>
      </Section>
      <SourceSection sources={reader.evidence()} locale={locale} />
      <TermNotes terms={terms} />
    </PageBody>
  );
}
