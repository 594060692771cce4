import type { Metadata, Viewport } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { LanguageLink } from '@/components/site/language-link';
import { SearchField } from '@/components/site/search-field';
import { searchWords } from '@/lib/locale/words/search';
import { SiteFrame } from '@/components/site/site-frame';
import { ThemeChoice } from '@/components/site/theme-choice';
import { isLocale, LOCALES, otherLocale } from '@/lib/locale';
import { siteWords } from '@/lib/locale/words/site';
import { BASE } from '@/lib/model/base-path';
import { assets } from '@/lib/server/assets';
import { catalogue } from '@/lib/server/catalogue';
import { sourceAddress } from '@/lib/server/origin';
import { searchAddress } from '@/lib/server/search/address';

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
        {}
        <link rel="stylesheet" href={assets().style} />
        {/* Kept by browsers, so it runs before the first paint; where it does not come, nothing waits for it. */}
        <script async src={`${BASE}/theme.js`} />
      </head>
      <body className="flex min-h-dvh flex-col">
        <SiteFrame
          locale={locale}
          content={{ version, date }}
          source={sourceAddress()}
          parts={{
            search: <SearchField locale={locale} index={searchAddress(locale)} label={searchWords(locale).label} />,
            language: <LanguageLink to={otherLocale(locale)} label={words.language} hint={words.languageHint} />,
            theme: <ThemeChoice title={words.theme} labels={words.themes} />,
          }}
        >
          {children}
        </SiteFrame>
      </body>
    </html>
  );
}
