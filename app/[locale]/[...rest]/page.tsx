import type { Metadata } from 'next';
import { ButtonLink } from '@/components/ui/button';
import { isLocale } from '@/lib/locale';
import { siteWords } from '@/lib/locale/words/site';

interface UnknownPageProps {
  readonly params: Promise<{ readonly locale: string }>;
}

async function wordsOf(params: UnknownPageProps['params']) {
  const { locale } = await params;
  const known = isLocale(locale) ? locale : 'en';
  return { locale: known, words: siteWords(known).notFound };
}

export async function generateMetadata({ params }: UnknownPageProps): Promise<Metadata> {
  const { words } = await wordsOf(params);
  return { title: words.title, robots: { index: false } };
}

/** Every address that no page has. Rendered whole, unlike the framework's own; the door gives it its status (404). */
export default async function UnknownPage({ params }: UnknownPageProps) {
  const { locale, words } = await wordsOf(params);
  return (
    <div className="flex max-w-2xl flex-col items-start gap-4 py-8">
      <h1 className="text-3xl">{words.title}</h1>
      <p>{words.text}</p>
      <ButtonLink href={`/${locale}`}>{words.home}</ButtonLink>
    </div>
  );
}
