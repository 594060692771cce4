import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CompareEntry } from '@/components/compare/compare-entry';
import { ComparePage } from '@/components/compare/compare-page';
import { isLocale } from '@/lib/locale';
import { compareWords } from '@/lib/locale/words/compare';
import { readComparison } from './read-comparison';

// Codes are anybody's: nothing is written for them.
export const dynamic = 'force-dynamic';

interface CompareProps {
  readonly params: Promise<{ readonly locale: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
}

export async function generateMetadata({ params }: CompareProps): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: compareWords(locale).title, robots: { index: false } } : {};
}

/** Two results side by side, or a form where one is missing or cannot be read. */
export default async function Compare({ params, searchParams }: CompareProps) {
  const [{ locale }, query] = await Promise.all([params, searchParams]);
  if (!isLocale(locale)) notFound();
  const firstOf = (name: string): string => [query[name]].flat()[0] ?? '';
  const { fields, view } = await readComparison(locale, { a: firstOf('a'), b: firstOf('b') });
  return view ? <ComparePage view={view} fields={fields} /> : <CompareEntry locale={locale} fields={fields} />;
}
