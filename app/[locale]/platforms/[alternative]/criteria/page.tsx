import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PlatformCriteria } from '@/components/knowledge/platform-criteria';
import { SiblingNav } from '@/components/knowledge/sibling-nav';
import { SourceSection } from '@/components/knowledge/source-section';
import { WayBack } from '@/components/knowledge/way-back';
import { TermHint, TermNotes } from '@/components/parts/terms';
import { Contents } from '@/components/ui/contents';
import { PageBody, PageHead } from '@/components/ui/page-head';
import { fill, isLocale } from '@/lib/locale';
import { knowledgeWords } from '@/lib/locale/words/knowledge';
import { platformWords } from '@/lib/locale/words/platforms';
import { describePlatformCriteria, MOVES_SHOWN } from '@/lib/report/knowledge';
import { Reader } from '@/lib/report/reader';
import { markTerms } from '@/lib/report/terms';
import { catalogue } from '@/lib/server/catalogue';
import { glossary } from '@/lib/server/glossary';
import { BASE } from '@/lib/model/base-path';

export function generateStaticParams(): { alternative: string }[] {
  return catalogue().alternatives.map(({ id }) => ({ alternative: id }));
}

interface PlatformCriteriaPageProps {
  readonly params: Promise<{ readonly locale: string; readonly alternative: string }>;
}

export async function generateMetadata({ params }: PlatformCriteriaPageProps): Promise<Metadata> {
  const { locale, alternative } = await params;
  const found = catalogue().alternatives.find(({ id }) => id === alternative);
  if (!isLocale(locale) || !found) return {};
  const { pageTitle, lead } = platformWords(locale).detail.criteria;
  return { title: fill(pageTitle, { platform: found.title[locale] }), description: fill(lead, { n: MOVES_SHOWN }) };
}

/** One platform on every criterion: base value, reason, and the answers that move it most. */
export default async function PlatformCriteriaPage({ params }: PlatformCriteriaPageProps) {
  const { locale, alternative } = await params;
  const { alternatives } = catalogue();
  if (!isLocale(locale) || !alternatives.some(({ id }) => id === alternative)) notFound();
  const words = platformWords(locale).detail.criteria;
  const shared = knowledgeWords(locale);
  const reader = new Reader(catalogue(), locale);
  const { name, family } = reader.platform(alternative);
  const criteria = describePlatformCriteria(reader, alternative);
  const others = alternatives.filter(({ id }) => id !== alternative).map(({ id }) => reader.platform(id));
  const terms = markTerms(glossary(locale), [criteria.map(({ reason }) => reason.text)]);
  const parts = criteria.map(({ id, title }) => ({ id: `criterion-${id}`, label: title }));
  return (
    <PageBody>
      <PageHead title={fill(words.pageTitle, { platform: name })} lead={fill(words.lead, { n: MOVES_SHOWN })}>
        <WayBack href={`${BASE}/${locale}/platforms/${alternative}#criteria`}>{name}</WayBack>
        <TermHint locale={locale} />
      </PageHead>
      <Contents title={shared.contents} entries={[...parts, { id: 'sources', label: shared.sources.label }]} />
      <PlatformCriteria criteria={criteria} family={family} terms={terms} />
      <SourceSection sources={reader.evidence()} locale={locale} />
      <SiblingNav
        label={words.others}
        links={others.map((other) => ({ href: `${BASE}/${locale}/platforms/${other.alternative}/criteria`, title: other.name }))}
      />
      <TermNotes terms={terms} />
    </PageBody>
  );
}
