import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { LimitList } from '@/components/knowledge/limit-list';
import { RulePage } from '@/components/knowledge/rule-page';
import { isLocale } from '@/lib/locale';
import { methodWords } from '@/lib/locale/words/method';
import { describeExclusions } from '@/lib/report/knowledge';
import { Reader } from '@/lib/report/reader';
import { markTerms } from '@/lib/report/terms';
import { catalogue } from '@/lib/server/catalogue';
import { glossary } from '@/lib/server/glossary';

interface ExclusionsPageProps {
  readonly params: Promise<{ readonly locale: string }>;
}

export async function generateMetadata({ params }: ExclusionsPageProps): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const { label, lead } = methodWords(locale).exclusions;
  return { title: label, description: lead };
}

/** Every hard rule with its reason. */
export default async function ExclusionsPage({ params }: ExclusionsPageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const reader = new Reader(catalogue(), locale);
  const exclusions = describeExclusions(reader);
  const terms = markTerms(glossary(locale), [exclusions.map(({ reason }) => reason.text)]);
  return (
    <RulePage id="exclusions" count={exclusions.length} sources={reader.evidence()} terms={terms}>
      <LimitList limits={exclusions} platformsLabel={methodWords(locale).exclusions.platforms} terms={terms} />
    </RulePage>
  );
}
