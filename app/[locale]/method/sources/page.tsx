import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { WayBack } from '@/components/knowledge/way-back';
import { SourceList } from '@/components/parts/sources';
import { PageBody, PageHead } from '@/components/ui/page-head';
import { fill, isLocale } from '@/lib/locale';
import { methodWords } from '@/lib/locale/words/method';
import { resultWords } from '@/lib/locale/words/result';
import { describeAge, listRuleSources } from '@/lib/report/knowledge';
import { catalogue } from '@/lib/server/catalogue';
import { BASE } from '@/lib/model/base-path';

interface SourcesPageProps {
  readonly params: Promise<{ readonly locale: string }>;
}

export async function generateMetadata({ params }: SourcesPageProps): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: methodWords(locale).sources.label } : {};
}

/** Every source of the rules. */
export default async function SourcesPage({ params }: SourcesPageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const { title, sources: words } = methodWords(locale);
  const sources = listRuleSources(catalogue(), locale);
  return (
    <PageBody>
      <PageHead title={words.label} lead={fill(words.lead, { n: sources.length })}>
        <WayBack href={`${BASE}/${locale}/method#sources`}>{title}</WayBack>
      </PageHead>
      <p className="max-w-3xl">{describeAge(catalogue(), sources, locale)}</p>
      <SourceList sources={sources} words={resultWords(locale)} />
    </PageBody>
  );
}
