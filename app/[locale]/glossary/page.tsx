import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Contents } from '@/components/ui/contents';
import { describeGlossary } from '@/lib/report/knowledge';
import { GlossaryIndex, GlossaryList } from '@/components/knowledge/glossary-list';
import { PageBody, PageHead } from '@/components/ui/page-head';
import { SourceSection } from '@/components/knowledge/source-section';
import { Section } from '@/components/ui/section';
import { fill, isLocale } from '@/lib/locale';
import { glossaryWords } from '@/lib/locale/words/glossary';
import { knowledgeWords } from '@/lib/locale/words/knowledge';
import { TERM_KINDS } from '@/lib/model/glossary';
import { Reader } from '@/lib/report/reader';
import { catalogue } from '@/lib/server/catalogue';
import { glossaryTerms } from '@/lib/server/glossary';

interface GlossaryPageProps {
  readonly params: Promise<{ readonly locale: string }>;
}

export async function generateMetadata({ params }: GlossaryPageProps): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const { title, description } = glossaryWords(locale);
  return { title, description };
}

/** Every word of the field and of the method that the site uses, with its meaning. */
export default async function GlossaryPage({ params }: GlossaryPageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const words = glossaryWords(locale);
  const shared = knowledgeWords(locale);
  const reader = new Reader(catalogue(), locale);
  const terms = glossaryTerms();
  const parts = TERM_KINDS.map((kind) => ({ id: `${kind}-words`, ...words.kinds[kind], groups: describeGlossary(reader, terms, kind) }));
  return (
    <PageBody>
      <PageHead title={words.title} lead={fill(words.lead, { n: terms.length })} />
      <Contents title={shared.contents} entries={[...parts, { id: 'sources', label: shared.sources.label }]} />
      {parts.map(({ id, label, title, groups }) => (
        <Section key={id} id={id} label={label} title={fill(title, { n: groups.flatMap(({ entries }) => entries).length })}>
          <GlossaryIndex groups={groups} />
          <GlossaryList groups={groups} locale={locale} />
        </Section>
      ))}
      <SourceSection sources={reader.evidence()} locale={locale} />
    </PageBody>
  );
}
