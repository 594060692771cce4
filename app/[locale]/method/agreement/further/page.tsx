import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CountTable } from '@/components/knowledge/count-table';
import { WayBack } from '@/components/knowledge/way-back';
import { PageBody, PageHead } from '@/components/ui/page-head';
import { TextLink } from '@/components/ui/text-link';
import { measureAgreement } from '@/lib/cases';
import { fill, isLocale } from '@/lib/locale';
import { agreementWords } from '@/lib/locale/words/agreement';
import { type CaseText, describeAgreement, listFurtherParts, nameFurtherPart, pickFurther } from '@/lib/report/knowledge';
import { Reader } from '@/lib/report/reader';
import { furtherCases } from '@/lib/server/cases';
import { catalogue, todaysRules } from '@/lib/server/catalogue';
import { BASE } from '@/lib/model/base-path';

interface FurtherPageProps {
  readonly params: Promise<{ readonly locale: string }>;
}

const RESULTS = ['agrees', 'ruledOut', 'differs', 'uncounted'] as const satisfies readonly CaseText['result'][];

export async function generateMetadata({ params }: FurtherPageProps): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: agreementWords(locale).further.label } : {};
}

/** How many decisions are counted apart, by the platform chosen, and the way to the list of each. */
export default async function FurtherPage({ params }: FurtherPageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const { title, further, all, misses, folds } = agreementWords(locale);
  const reader = new Reader(catalogue(), locale);
  const { all: cases } = describeAgreement(reader, measureAgreement(todaysRules(), furtherCases()));
  const parts = listFurtherParts(catalogue()).map((id) => {
    const ids = new Set(pickFurther(furtherCases(), id).map((entry) => entry.id));
    return { id, name: nameFurtherPart(reader, id), members: cases.filter((entry) => ids.has(entry.id)) };
  });
  return (
    <PageBody>
      <PageHead title={further.label} lead={fill(further.lead, { n: cases.length })}>
        <WayBack href={`${BASE}/${locale}/method/agreement#further`}>{title}</WayBack>
      </PageHead>
      <CountTable
        caption={further.index}
        corner={misses.chosen}
        columns={[folds.total, ...RESULTS.map((result) => all[result])]}
        rows={parts.map(({ id, name, members }) => ({
          key: id,
          label: (
            <TextLink look="line" href={`${BASE}/${locale}/method/agreement/further/${id}`}>
              {name}
            </TextLink>
          ),
          cells: [members.length, ...RESULTS.map((result) => members.filter((entry) => entry.result === result).length)].map(String),
        }))}
      />
    </PageBody>
  );
}
