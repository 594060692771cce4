'use client'; // The not-found page is given no parameters; the language is read from the address.

import { useParams } from 'next/navigation';
import { ButtonLink } from '@/components/ui/button';
import { isLocale } from '@/lib/locale';
import { siteWords } from '@/lib/locale/words/site';

export default function NotFound() {
  const { locale } = useParams<{ locale: string }>();
  const known = isLocale(locale) ? locale : 'en';
  const words = siteWords(known).notFound;
  return (
    <div className="flex max-w-2xl flex-col items-start gap-4 py-8">
      <h1 className="text-3xl">{words.title}</h1>
      <p>{words.text}</p>
      <ButtonLink href={`/${known}`}>{words.home}</ButtonLink>
    </div>
  );
}
