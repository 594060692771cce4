import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CaseTable } from '@/components/knowledge/case-table';
import { WayBack } from '@/components/knowledge/way-back';
import { PageBody, PageHead } from '@/components/ui/page-head';
import { measureAgreement } from '@/lib/cases';
import { fill, isLocale } from '@/lib/locale';
import { agreementWords } from '@/lib/locale/words/agreement';
import { describeAgreement } from '@/lib/report/knowledge';
import { Reader } from '@/lib/report/reader';
import { publishedCases } from '@/lib/server/cases';
import { catalogue, todaysRules } from '@/lib/server/catalogue';
import { BASE } from '@/lib/model/base-path';

interface AllPageProps {
  readonly params: Promise<{ readonly locale: string }>;
}

export async function generateMetadata({ params }: AllPageProps): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: agreementWords(locale).all.pageTitle } : {};
}

/** Every decision that the figures of the agreement page count, one a line. */
export default async function AllPage({ params }: AllPageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const { title, all, misses, others } = agreementWords(locale);
  const { all: cases } = describeAgreement(new Reader(catalogue(), locale), measureAgreement(todaysRules(), publishedCases()));
  return (
    <PageBody>
      <PageHead title={all.pageTitle} lead={fill(all.lead, { n: cases.length })}>
        <WayBack href={`${BASE}/${locale}/method/agreement`}>{title}</WayBack>
      </PageHead>
      <CaseTable
        caption={all.caption}
        columns={{ decision: others.case, chosen: misses.chosen, advised: misses.advised, last: all.result }}
        cases={cases}
        lastOf={({ result }) => all[result]}
      />
    </PageBody>
  );
}
