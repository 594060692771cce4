'use client'; // The framework asks for it: an error boundary lives in the browser.

import { useParams } from 'next/navigation';
import { Button } from '@/components/ui/button';
import { isLocale } from '@/lib/locale';
import { siteWords } from '@/lib/locale/words/site';

/** What a reader sees where a page fails: what is kept, and what to do. */
export default function FailedPage({ reset }: { readonly reset: () => void }) {
  const { locale } = useParams<{ locale: string }>();
  const words = siteWords(isLocale(locale) ? locale : 'en').failed;
  return (
    <div className="flex max-w-2xl flex-col items-start gap-4 py-8" role="alert">
      <h1 className="text-3xl">{words.title}</h1>
      <p>{words.text}</p>
      <Button onClick={reset}>{words.retry}</Button>
    </div>
  );
}
