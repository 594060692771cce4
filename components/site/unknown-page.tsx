import { ButtonLink } from '@/components/ui/button';
import type { Locale } from '@/lib/locale';
import { siteWords } from '@/lib/locale/words/site';

/** What a reader sees at an address that no page has, and the way back. */
export function UnknownPage({ locale }: { readonly locale: Locale }) {
  const words = siteWords(locale).notFound;
  return (
    <div className="flex max-w-2xl flex-col items-start gap-4 py-8">
      <h1 className="text-3xl">{words.title}</h1>
      <p>{words.text}</p>
      <ButtonLink href={`/${locale}`}>{words.home}</ButtonLink>
    </div>
  );
}
