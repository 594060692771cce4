import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PlaceTable } from '@/components/knowledge/place-table';
import { SystemFilterForm } from '@/components/knowledge/system-filter';
import { SystemNames } from '@/components/knowledge/system-names';
import { Contents } from '@/components/ui/contents';
import { PageBody, PageHead } from '@/components/ui/page-head';
import { Section, SectionNote } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import { loadPlaces, loadSystems } from '@/lib/content';
import { fill, isLocale } from '@/lib/locale';
import { knowledgeWords } from '@/lib/locale/words/knowledge';
import { systemWords } from '@/lib/locale/words/systems';
import { describePlaces, describeSystems, filterSystems, readSystemFilter } from '@/lib/report/knowledge';
import { Reader } from '@/lib/report/reader';
import { catalogue } from '@/lib/server/catalogue';
import { BASE } from '@/lib/model/base-path';

interface SystemsPageProps {
  readonly params: Promise<{ readonly locale: string }>;
}

export async function generateMetadata({ params }: SystemsPageProps): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: systemWords(locale).title } : {};
}

/** The systems and products by name, and the way to what is known of them. */
export default async function SystemsPage({ params }: SystemsPageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const words = systemWords(locale);
  const systems = loadSystems();
  const ended = systems.filter(({ status }) => status.state !== 'active').length;
  const date = systems.map(({ readDate }) => readDate).sort()[0] ?? '';
  const reader = new Reader(catalogue(), locale);
  const groups = describeSystems(reader, systems);
  const { fields } = filterSystems(reader, systems, readSystemFilter(new URLSearchParams()));
  const places = describePlaces(reader, loadPlaces());
  return (
    <PageBody>
      <PageHead title={words.title} lead={fill(words.lead, { n: systems.length, date, ended })}>
        <p className="mt-2 text-sm text-muted">{words.note}</p>
      </PageHead>
      <Contents
        title={knowledgeWords(locale).contents}
        entries={[
          { id: 'find', label: words.filter.label },
          { id: 'places', label: words.places.title },
          ...groups.map(({ id, title }) => ({ id, label: title })),
        ]}
      />
      <Section id="find" label={words.filter.label} title={words.filter.heading}>
        <SystemFilterForm locale={locale} fields={fields} />
      </Section>
      <Section id="places" label={words.places.label} title={words.places.title}>
        <SectionNote>{words.places.text}</SectionNote>
        {places.map(({ id, title, products }) => (
          <div key={id} id={`places-${id}`} className="mb-6">
            <h3 className="mb-2 text-base font-semibold">{title}</h3>
            <PlaceTable caption={title} products={products} locale={locale} isPlatformTold />
          </div>
        ))}
      </Section>
      {groups.map(({ id, title, systems: members }) => (
        <Section key={id} id={id} label={fill(words.count, { n: members.length })} title={title}>
          <SectionNote>
            <TextLink href={`${BASE}/${locale}/systems/${id}`}>{words.link}</TextLink>
          </SectionNote>
          <SystemNames systems={members} path={`${BASE}/${locale}/systems/${id}`} />
        </Section>
      ))}
    </PageBody>
  );
}
