import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CaseTable } from '@/components/knowledge/case-table';
import { SiblingNav } from '@/components/knowledge/sibling-nav';
import { WayBack } from '@/components/knowledge/way-back';
import { PageBody, PageHead } from '@/components/ui/page-head';
import { measureAgreement } from '@/lib/cases';
import { fill, isLocale } from '@/lib/locale';
import { agreementWords } from '@/lib/locale/words/agreement';
import { FAMILY_ONLY } from '@/lib/model/case';
import { describeAgreement, listFurtherParts, nameFurtherPart, pickFurther } from '@/lib/report/knowledge';
import { Reader } from '@/lib/report/reader';
import { furtherCases } from '@/lib/server/cases';
import { catalogue, todaysRules } from '@/lib/server/catalogue';
import { BASE } from '@/lib/model/base-path';

export function generateStaticParams(): { part: string }[] {
  return listFurtherParts(catalogue()).map((part) => ({ part }));
}

interface PartPageProps {
  readonly params: Promise<{ readonly locale: string; readonly part: string }>;
}

export async function generateMetadata({ params }: PartPageProps): Promise<Metadata> {
  const { locale, part } = await params;
  if (!isLocale(locale) || !listFurtherParts(catalogue()).includes(part)) return {};
  const name = nameFurtherPart(new Reader(catalogue(), locale), part);
  return { title: fill(agreementWords(locale).further.part.title, { part: name }) };
}

/** The decisions counted apart that chose one platform, one a line. */
export default async function PartPage({ params }: PartPageProps) {
  const { locale, part } = await params;
  const parts = listFurtherParts(catalogue());
  if (!isLocale(locale) || !parts.includes(part)) notFound();
  const reader = new Reader(catalogue(), locale);
  const { all: cases } = describeAgreement(reader, measureAgreement(todaysRules(), pickFurther(furtherCases(), part)));
  const { further, all, misses, others } = agreementWords(locale);
  const title = fill(further.part.title, { part: nameFurtherPart(reader, part) });
  // Whoever chose one platform chose the same.
  const chosen = part === FAMILY_ONLY ? { chosen: misses.chosen } : {};
  return (
    <PageBody>
      <PageHead title={title} lead={fill(further.part.lead, { n: cases.length })}>
        <WayBack href={`${BASE}/${locale}/method/agreement/further`}>{further.label}</WayBack>
      </PageHead>
      <CaseTable
        caption={title}
        columns={{ decision: others.case, ...chosen, advised: misses.advised, last: all.result }}
        cases={cases}
        lastOf={({ result }) => all[result]}
      />
      <SiblingNav
        label={further.part.others}
        links={parts
          .filter((other) => other !== part)
          .map((other) => ({ href: `${BASE}/${locale}/method/agreement/further/${other}`, title: nameFurtherPart(reader, other) }))}
      />
    </PageBody>
  );
}
