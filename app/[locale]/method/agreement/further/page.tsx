import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CaseTable } from '@/components/knowledge/case-table';
import { describeAgreement } from '@/lib/report/knowledge';
import { PageHead } from '@/components/ui/page-head';
import { isLocale } from '@/lib/locale';
import { agreementWords } from '@/lib/locale/words/agreement';
import { measureAgreement } from '@/lib/cases';
import { Reader } from '@/lib/report/reader';
import { furtherCases } from '@/lib/server/cases';
import { catalogue, todaysRules } from '@/lib/server/catalogue';

interface FurtherPageProps {
  readonly params: Promise<{ readonly locale: string }>;
}

export async function generateMetadata({ params }: FurtherPageProps): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: agreementWords(locale).further.label } : {};
}

/** The decisions that are counted apart, one a line: apart from the agreement page, which they would make six times as long. */
export default async function FurtherPage({ params }: FurtherPageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const { further, all, misses, others } = agreementWords(locale);
  const { all: cases } = describeAgreement(new Reader(catalogue(), locale), measureAgreement(todaysRules(), furtherCases()));
  return (
    <div className="grid min-w-0 grid-cols-1 gap-10">
      <PageHead title={further.label} lead={further.lead}>
        <p className="mt-3">
          <a className="text-accent underline hover:no-underline" href={`/${locale}/method/agreement`}>
            {further.back}
          </a>
        </p>
      </PageHead>
      <CaseTable
        caption={further.all}
        columns={[others.case, misses.chosen, misses.advised, all.result]}
        cases={cases}
        lastOf={({ result }) => all[result]}
      />
    </div>
  );
}
