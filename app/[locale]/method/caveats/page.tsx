import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CaveatIndex } from '@/components/knowledge/caveat-index';
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

/** Every warning with its cause, and the way to what helps. */
export default async function CaveatsPage({ params }: CaveatsPageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const caveats = describeCaveats(new Reader(catalogue(), locale));
  return (
    <RulePage id="caveats" count={caveats.length} sources={[]} terms={markTerms(glossary(locale), [])}>
      <CaveatIndex caveats={caveats} locale={locale} />
    </RulePage>
  );
}
