import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CountTable } from '@/components/knowledge/count-table';
import { DecisionFinder } from '@/components/knowledge/decision-finder';
import { WayBack } from '@/components/knowledge/way-back';
import { PageBody, PageHead } from '@/components/ui/page-head';
import { Section, SectionNote } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import { fill, isLocale } from '@/lib/locale';
import { agreementWords } from '@/lib/locale/words/agreement';
import { decisionWords } from '@/lib/locale/words/decisions';
import { countByYear, listDecisions, listFurtherParts, nameFurtherPart } from '@/lib/report/knowledge';
import { Reader } from '@/lib/report/reader';
import { allDecisions } from '@/lib/server/cases';
import { catalogue } from '@/lib/server/catalogue';
import { decisionListPath } from '@/lib/share';
import { BASE } from '@/lib/model/base-path';

interface DecisionsPageProps {
  readonly params: Promise<{ readonly locale: string }>;
}

export async function generateMetadata({ params }: DecisionsPageProps): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: decisionWords(locale).page.title } : {};
}

/** All published decisions: looked up by what was chosen, year and answer, and list by list. */
export default async function DecisionsPage({ params }: DecisionsPageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const { page: words, undated } = decisionWords(locale);
  return (
    <PageBody>
      <PageHead title={words.title} lead={fill(words.lead, { n: allDecisions().length })}>
        <WayBack href={`${BASE}/${locale}/method/agreement`}>{agreementWords(locale).title}</WayBack>
      </PageHead>
      <Section id="find" label={words.label} title={words.find}>
        <DecisionFinder path={decisionListPath(locale)} words={words} undated={undated} />
      </Section>
      <ListSection reader={new Reader(catalogue(), locale)} />
      <YearSection reader={new Reader(catalogue(), locale)} />
    </PageBody>
  );
}

/** The way to every list. */
function ListSection({ reader }: { readonly reader: Reader }) {
  const { page: words } = decisionWords(reader.locale);
  return (
    <Section id="lists" label={words.listLabel} title={words.lists}>
      <SectionNote>{words.listsNote}</SectionNote>
      <ul className="grid gap-x-8 md:grid-cols-2">
        {listLists(reader).map(({ path, title }) => (
          <li key={path}>
            <TextLink look="row" href={path}>
              {title}
            </TextLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function listLists(reader: Reader): { readonly path: string; readonly title: string }[] {
  const { locale } = reader;
  const { page: words } = decisionWords(locale);
  const below = `${BASE}/${locale}/method/agreement`;
  return [
    { path: `${below}/all`, title: words.calibration },
    ...listFurtherParts(reader.catalogue).map((part) => ({
      path: `${below}/further/${part}`,
      title: fill(words.further, { part: nameFurtherPart(reader, part) }),
    })),
    { path: `${below}/unseen`, title: words.unseen },
  ];
}

/** How many of each year chose what. */
function YearSection({ reader }: { readonly reader: Reader }) {
  const { page: words, undated } = decisionWords(reader.locale);
  const { families } = reader.catalogue;
  const counts = countByYear(
    listDecisions(reader, allDecisions()),
    families.map(({ id }) => id),
  );
  return (
    <Section id="years" label={words.year} title={words.years}>
      <CountTable
        caption={words.years}
        corner={words.year}
        columns={[...families.map(({ short }) => reader.text(short)), words.total]}
        rows={counts.map(({ year, total, counts: row }) => ({
          key: String(year),
          label: String(year ?? undated),
          cells: [...row, total].map(String),
        }))}
      />
    </Section>
  );
}
