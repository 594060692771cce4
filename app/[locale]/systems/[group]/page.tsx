import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { SiblingNav } from '@/components/knowledge/sibling-nav';
import { SystemTable } from '@/components/knowledge/system-table';
import { WayBack } from '@/components/knowledge/way-back';
import { TermHint, TermNotes } from '@/components/parts/terms';
import { PageBody, PageHead } from '@/components/ui/page-head';
import { loadSystems } from '@/lib/content';
import { fill, isLocale, type Locale } from '@/lib/locale';
import { systemWords } from '@/lib/locale/words/systems';
import { describeSystems, listSystemGroups, type SystemGroup } from '@/lib/report/knowledge';
import { Reader } from '@/lib/report/reader';
import { markTerms } from '@/lib/report/terms';
import { catalogue } from '@/lib/server/catalogue';
import { glossary } from '@/lib/server/glossary';
import { BASE } from '@/lib/model/base-path';

export function generateStaticParams(): { group: string }[] {
  return listSystemGroups(catalogue()).map((group) => ({ group }));
}

interface GroupPageProps {
  readonly params: Promise<{ readonly locale: string; readonly group: string }>;
}

function readGroups(locale: Locale): readonly SystemGroup[] {
  return describeSystems(new Reader(catalogue(), locale), loadSystems());
}

export async function generateMetadata({ params }: GroupPageProps): Promise<Metadata> {
  const { locale, group: id } = await params;
  const group = isLocale(locale) ? readGroups(locale).find((candidate) => candidate.id === id) : undefined;
  if (!isLocale(locale) || !group) return {};
  const words = systemWords(locale).group;
  return { title: fill(words.title, { group: group.title }), description: fill(words.lead, { n: group.systems.length }) };
}

/** The systems and products of one platform, or of several, with their state. */
export default async function GroupPage({ params }: GroupPageProps) {
  const { locale, group: id } = await params;
  if (!isLocale(locale)) notFound();
  const groups = readGroups(locale);
  const group = groups.find((candidate) => candidate.id === id);
  if (!group) notFound();
  const words = systemWords(locale);
  const terms = markTerms(glossary(locale), [group.systems.flatMap(({ what, note }) => [what, note ?? ''])]);
  return (
    <PageBody>
      <PageHead title={fill(words.group.title, { group: group.title })} lead={fill(words.group.lead, { n: group.systems.length })}>
        <p className="mt-2 text-sm text-muted">{words.note}</p>
        <WayBack href={`${BASE}/${locale}/systems#${id}`}>{words.title}</WayBack>
        <TermHint locale={locale} />
      </PageHead>
      <SystemTable caption={fill(words.caption, { platform: group.title })} columns={words.columns} systems={group.systems} terms={terms} />
      <SiblingNav
        label={words.group.others}
        links={groups
          .filter((other) => other !== group)
          .map((other) => ({ href: `${BASE}/${locale}/systems/${other.id}`, title: other.title }))}
      />
      <TermNotes terms={terms} />
    </PageBody>
  );
}
