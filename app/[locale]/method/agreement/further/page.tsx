import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CaseTable } from '@/components/knowledge/case-table';
import { PageBody, PageHead } from '@/components/ui/page-head';
import { TextLink } from '@/components/ui/text-link';
import { measureAgreement } from '@/lib/cases';
import { isLocale } from '@/lib/locale';
import { agreementWords } from '@/lib/locale/words/agreement';
import { describeAgreement } from '@/lib/report/knowledge';
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
    <PageBody>
      <PageHead title={further.label} lead={further.lead}>
        <p className="mt-3">
          <TextLink href={`/${locale}/method/agreement`}>{further.back}</TextLink>
        </p>
      </PageHead>
      <CaseTable
        caption={further.all}
        columns={[others.case, misses.chosen, misses.advised, all.result]}
        cases={cases}
        lastOf={({ result }) => all[result]}
      />
    </PageBody>
  );
}
