import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CaseTable } from '@/components/knowledge/case-table';
import { WayBack } from '@/components/knowledge/way-back';
import { PageBody, PageHead } from '@/components/ui/page-head';
import { measureAgreement } from '@/lib/cases';
import { fill, isLocale } from '@/lib/locale';
import { agreementWords } from '@/lib/locale/words/agreement';
import { decisionWords } from '@/lib/locale/words/decisions';
import { describeAgreement } from '@/lib/report/knowledge';
import { Reader } from '@/lib/report/reader';
import { unseenCases } from '@/lib/server/cases';
import { catalogue, todaysRules } from '@/lib/server/catalogue';
import { decisionsPath } from '@/lib/share';

interface UnseenPageProps {
  readonly params: Promise<{ readonly locale: string }>;
}

export async function generateMetadata({ params }: UnseenPageProps): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: decisionWords(locale).unseen.title } : {};
}

/** The decisions that the rules had not seen until version 3, one a line. */
export default async function UnseenPage({ params }: UnseenPageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const { all, misses, others } = agreementWords(locale);
  const { unseen: words, all: list } = decisionWords(locale);
  const { all: cases } = describeAgreement(new Reader(catalogue(), locale), measureAgreement(todaysRules(), unseenCases()));
  return (
    <PageBody>
      <PageHead title={words.title} lead={fill(words.lead, { n: cases.length })}>
        <WayBack href={decisionsPath(locale)}>{list}</WayBack>
      </PageHead>
      <CaseTable
        caption={words.caption}
        columns={{ decision: others.case, chosen: misses.chosen, advised: misses.advised, last: all.result }}
        cases={cases}
        lastOf={({ result }) => all[result]}
      />
    </PageBody>
  );
}
