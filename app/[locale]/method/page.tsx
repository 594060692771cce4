import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { MethodPage } from '@/components/knowledge/method-page';
import { measureAgreement } from '@/lib/cases';
import { isLocale } from '@/lib/locale';
import { methodWords } from '@/lib/locale/words/method';
import { describeMethod, describeUnseen, listMethodTexts, listRuleSources } from '@/lib/report/knowledge';
import { Reader } from '@/lib/report/reader';
import { markTerms } from '@/lib/report/terms';
import { publishedCases, unseenMeasurements } from '@/lib/server/cases';
import { catalogue, todaysRules } from '@/lib/server/catalogue';
import { adviseExamples } from '@/lib/server/examples';
import { glossary } from '@/lib/server/glossary';

interface MethodRouteProps {
  readonly params: Promise<{ readonly locale: string }>;
}

export async function generateMetadata({ params }: MethodRouteProps): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const { title, lead } = methodWords(locale);
  return { title, description: lead };
}

/** How the advice is made, and every rule behind it. */
export default async function MethodRoute({ params }: MethodRouteProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const reader = new Reader(catalogue(), locale);
  const method = describeMethod(reader);
  const { family } = measureAgreement(todaysRules(), publishedCases());
  const example = adviseExamples(locale)[0];
  return (
    <MethodPage
      catalogue={reader.catalogue}
      method={method}
      example={example}
      agreement={family}
      unseen={describeUnseen(unseenMeasurements(), locale)}
      sources={reader.evidence()}
      sourceCount={listRuleSources(reader.catalogue, locale).length}
      terms={markTerms(glossary(locale), listMethodTexts(method))}
    />
  );
}
