import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { SystemTable } from '@/components/knowledge/system-table';
import { TermHint, TermNotes } from '@/components/parts/terms';
import { Contents } from '@/components/ui/contents';
import { PageBody, PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { loadSystems } from '@/lib/content';
import { fill, isLocale } from '@/lib/locale';
import { knowledgeWords } from '@/lib/locale/words/knowledge';
import { systemWords } from '@/lib/locale/words/systems';
import { describeSystems } from '@/lib/report/knowledge';
import { Reader } from '@/lib/report/reader';
import { markTerms } from '@/lib/report/terms';
import { catalogue } from '@/lib/server/catalogue';
import { glossary } from '@/lib/server/glossary';

interface SystemsPageProps {
  readonly params: Promise<{ readonly locale: string }>;
}

export async function generateMetadata({ params }: SystemsPageProps): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: systemWords(locale).title } : {};
}

/** The systems and products of each platform, with their state. */
export default async function SystemsPage({ params }: SystemsPageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const words = systemWords(locale);
  const systems = loadSystems(catalogue());
  const ended = systems.filter(({ status }) => status.state !== 'active').length;
  const date = systems.map(({ readDate }) => readDate).sort()[0] ?? '';
  const groups = describeSystems(new Reader(catalogue(), locale), systems).map(({ platform, systems: members }) => ({
    id: platform?.alternative ?? 'several',
    label: platform?.short ?? words.several,
    title: platform?.name ?? words.several,
    members,
  }));
  const texts = groups.map(({ members }) => members.flatMap(({ what, note }) => [what, note ?? '']));
  const terms = markTerms(glossary(locale), texts);
  return (
    <PageBody>
      <PageHead title={words.title} lead={fill(words.lead, { n: systems.length, date, ended })}>
        <p className="mt-2 text-sm text-muted">{words.note}</p>
        <TermHint locale={locale} />
      </PageHead>
      <Contents title={knowledgeWords(locale).contents} entries={groups} />
      {groups.map(({ id, title, members }) => (
        <Section key={id} id={id} label={fill(words.count, { n: members.length })} title={title}>
          <SystemTable caption={fill(words.caption, { platform: title })} columns={words.columns} systems={members} terms={terms} />
        </Section>
      ))}
      <TermNotes terms={terms} />
    </PageBody>
  );
}
