import type { Metadata, Viewport } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { SiteFooter } from '@/components/site/site-footer';
import { SiteHeader } from '@/components/site/site-header';
import { isLocale, LOCALES } from '@/lib/locale';
import { siteWords } from '@/lib/locale/words/site';
import { catalogue } from '@/lib/server/catalogue';
import { publicOrigin } from '@/lib/server/origin';
import '../globals.css';

export const dynamicParams = false;

export function generateStaticParams(): { locale: string }[] {
  return LOCALES.map((locale) => ({ locale }));
}

interface LayoutProps {
  readonly params: Promise<{ readonly locale: string }>;
  readonly children: ReactNode;
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1 };

export async function generateMetadata({ params }: LayoutProps): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const words = siteWords(locale);
  return {
    metadataBase: new URL(publicOrigin()),
    title: { default: `${words.name} – ${words.tagline}`, template: `%s – ${words.name}` },
    description: words.description,
  };
}

/** The frame of every page. Links are plain: each page is a document of its own, with its own policy and language. */
export default async function LocaleLayout({ params, children }: LayoutProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const words = siteWords(locale);
  const { version, date } = catalogue();
  return (
    <html lang={locale} suppressHydrationWarning>
      <head>
        {/* eslint-disable-next-line @next/next/no-sync-scripts -- it has to run before the first paint, or the page flashes */}
        <script src="/theme.js" />
      </head>
      <body className="flex min-h-dvh flex-col">
        <a className="sr-only focus:not-sr-only focus:absolute focus:z-10 focus:m-2 focus:bg-surface focus:px-4 focus:py-2" href="#content">
          {words.skip}
        </a>
        <SiteHeader locale={locale} words={words} />
        <main id="content" className="mx-auto w-full max-w-6xl grow px-4 pt-6 pb-16 sm:px-6 lg:px-8">
          {children}
        </main>
        <SiteFooter locale={locale} words={words} version={version} date={date} />
      </body>
    </html>
  );
}
