import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CaveatList } from '@/components/knowledge/caveat-list';
import { RulePage } from '@/components/knowledge/rule-page';
import { isLocale } from '@/lib/locale';
import { methodWords } from '@/lib/locale/words/method';
import { describeCaveats } from '@/lib/report/knowledge';
import { Reader } from '@/lib/report/reader';
import { markTerms } from '@/lib/report/terms';
import { catalogue } from '@/lib/server/catalogue';
import { glossary } from '@/lib/server/glossary';

interface CaveatsPageProps {
  readonly params: Promise<{ readonly locale: string }>;
}

export async function generateMetadata({ params }: CaveatsPageProps): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const { label, lead } = methodWords(locale).caveats;
  return { title: label, description: lead };
}

/** Every warning with its cause. */
export default async function CaveatsPage({ params }: CaveatsPageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const reader = new Reader(catalogue(), locale);
  const caveats = describeCaveats(reader);
  const terms = markTerms(glossary(locale), [caveats.map(({ text }) => text)]);
  return (
    <RulePage id="caveats" count={caveats.length} sources={reader.evidence()} terms={terms}>
      <CaveatList caveats={caveats} terms={terms} />
    </RulePage>
  );
}
