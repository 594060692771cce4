import type { ReactNode } from 'react';
import type { Locale } from '@/lib/locale';
import { siteWords } from '@/lib/locale/words/site';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';

interface SiteFrameProps {
  readonly locale: Locale;
  /** Of today's content. */
  readonly content: { readonly version: number; readonly date: string };
  /** Where the source is; empty where nobody says so. */
  readonly source: string;
  /** What lives, each in the way of its page: the field, the way to the other language, the choice of appearance. */
  readonly parts: { readonly search: ReactNode; readonly language: ReactNode; readonly theme: ReactNode };
  readonly children: ReactNode;
}

/** What stands around every page: the way past the menu, the menu, the end. */
export function SiteFrame({ locale, content, source, parts: { search, language, theme }, children }: SiteFrameProps) {
  const words = siteWords(locale);
  return (
    <>
      <a className="sr-only focus:not-sr-only focus:absolute focus:z-10 focus:m-2 focus:bg-surface focus:px-4 focus:py-2" href="#content">
        {words.skip}
      </a>
      <SiteHeader locale={locale} words={words} source={source} search={search} language={language} />
      <main id="content" className="mx-auto w-full max-w-6xl grow px-4 pt-6 pb-4 sm:px-6 sm:pb-8 lg:px-8">
        {children}
      </main>
      <SiteFooter locale={locale} words={words} source={source} theme={theme} {...content} />
    </>
  );
}
