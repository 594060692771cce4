import type { ReactNode } from 'react';
import { fill, type Locale } from '@/lib/locale';
import { glossaryWords } from '@/lib/locale/words/glossary';
import type { siteWords } from '@/lib/locale/words/site';
import { BASE } from '@/lib/model/base-path';

interface SiteFooterProps {
  readonly words: ReturnType<typeof siteWords>;
  readonly version: number;
  readonly date: string;
  readonly locale: Locale;
  /** Where the source is; empty where nobody says so. */
  readonly source: string;
  /** The choice of appearance. */
  readonly theme: ReactNode;
}

export function SiteFooter({ words, version, date, locale, source, theme }: SiteFooterProps) {
  const links = [
    { href: `${BASE}/${locale}/glossary`, label: glossaryWords(locale).title },
    { href: `${BASE}/${locale}/api`, label: words.pages.api },
    ...(source === '' ? [] : [{ href: source, label: words.pages.source }]),
  ];
  return (
    <footer className="border-t border-line text-sm text-muted">
      <div className="mx-auto flex w-full max-w-6xl flex-wrap items-center justify-between gap-x-8 gap-y-1 px-4 py-4 sm:px-6 lg:px-8">
        <p>
          {words.footer} {fill(words.contentVersion, { version, date })}
        </p>
        <div className="no-print flex flex-wrap items-center gap-x-6">
          {links.map(({ href, label }) => (
            <a key={href} className="flex min-h-11 items-center" href={href}>
              {label}
            </a>
          ))}
          {theme}
        </div>
      </div>
    </footer>
  );
}
