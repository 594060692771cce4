import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { describePlaces, describePlatform, describeUse, listPortraitTexts } from '@/lib/report/knowledge';
import { markTerms } from '@/lib/report/terms';
import { Portrait } from '@/components/knowledge/portrait';
import { loadPlaces, loadProducts, loadProfiles, loadResponsibilities } from '@/lib/content';
import { isLocale } from '@/lib/locale';
import { ProductReader } from '@/lib/report/products';
import { Reader } from '@/lib/report/reader';
import { catalogue } from '@/lib/server/catalogue';
import { glossary } from '@/lib/server/glossary';

export function generateStaticParams(): { alternative: string }[] {
  return catalogue().alternatives.map(({ id }) => ({ alternative: id }));
}

interface PlatformPageProps {
  readonly params: Promise<{ readonly locale: string; readonly alternative: string }>;
}

export async function generateMetadata({ params }: PlatformPageProps): Promise<Metadata> {
  const { locale, alternative } = await params;
  const found = catalogue().alternatives.find(({ id }) => id === alternative);
  if (!isLocale(locale) || !found) return {};
  return { title: found.title[locale], description: found.summary[locale] };
}

/** One platform whole. */
export default async function PlatformPage({ params }: PlatformPageProps) {
  const { locale, alternative } = await params;
  const { alternatives } = catalogue();
  if (!isLocale(locale) || !alternatives.some(({ id }) => id === alternative)) notFound();
  const reader = new Reader(catalogue(), locale);
  const portrait = describePlatform(reader, alternative, loadResponsibilities());
  const places = describePlaces(reader, loadPlaces(), alternative);
  const products = new ProductReader(catalogue(), locale, loadProducts()).productsOf(alternative);
  const uses = loadProfiles().flatMap((profiles) => (profiles.id === alternative ? [describeUse(reader, profiles)] : []));
  const others = alternatives.filter(({ id }) => id !== alternative).map(({ id }) => reader.platform(id));
  const terms = markTerms(glossary(locale), listPortraitTexts(portrait));
  return (
    <Portrait
      portrait={portrait}
      places={places}
      products={products}
      uses={uses}
      others={others}
      sources={reader.evidence()}
      terms={terms}
    />
  );
}
