import type { ReactNode } from 'react';
import { Island } from '@/components/ui/island';
import { otherLocale, type Locale } from '@/lib/locale';
import { searchWords } from '@/lib/locale/words/search';
import { siteWords } from '@/lib/locale/words/site';
import { SearchField } from './search-field';
import { SiteFrame } from './site-frame';
import { ThemeChoice } from './theme-choice';
import { BASE } from '@/lib/model/base-path';

/** What the head of a document says of it. */
export interface DocumentHead {
  readonly title: string;
  readonly description?: string;
  /** Whether the page is worth finding; its links may be followed in any case. */
  readonly isFound: boolean;
  /** By `name`, and by `property` where it begins with `og:`. */
  readonly metas?: readonly (readonly [name: string, content: string])[];
  readonly links?: readonly {
    readonly rel: string;
    readonly href: string;
    readonly hrefLang?: string;
    readonly type?: string;
    readonly title?: string;
  }[];
}

interface DocumentProps {
  readonly locale: Locale;
  /** Below the locale, with its query: the other language has the same. */
  readonly path: string;
  readonly head: DocumentHead;
  /** Where the style, the script and the index of the search are. */
  readonly assets: { readonly style: string; readonly script: string; readonly parts: readonly string[]; readonly search: string };
  /** Where the source of the product is; empty where nobody says so. */
  readonly source: string;
  readonly content: { readonly version: number; readonly date: string };
  /** Results and portfolios have a form for paper. */
  readonly isSheet: boolean;
  readonly children: ReactNode;
}

/** A whole page as plain HTML: nothing in it is said twice, and only its islands have a script. */
export function Document({ locale, path, head, assets, source, content, isSheet, children }: DocumentProps) {
  const words = siteWords(locale);
  const other = otherLocale(locale);
  return (
    <html lang={locale} {...(isSheet && { 'data-print': 'sheet' })}>
      {/* eslint-disable-next-line @next/next/no-head-element -- the framework does not make this document */}
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${head.title} – ${words.name}`}</title>
        {head.description !== undefined && <meta name="description" content={head.description} />}
        {!head.isFound && <meta name="robots" content="noindex, follow" />}
        {(head.metas ?? []).map(([name, value]) =>
          name.startsWith('og:') ? <meta key={name} property={name} content={value} /> : <meta key={name} name={name} content={value} />,
        )}
        {(head.links ?? []).map((link) => (
          <link key={`${link.rel} ${link.href}`} {...link} />
        ))}
        <link rel="icon" href={`${BASE}/icon.svg`} type="image/svg+xml" sizes="any" />
        <link rel="stylesheet" href={assets.style} />
        {/* Kept by browsers, so it runs before the first paint; where it does not come, nothing waits for it. */}
        <script async src={`${BASE}/theme.js`} />
        {assets.parts.map((part) => (
          <link key={part} rel="modulepreload" href={part} />
        ))}
        {/* eslint-disable-next-line @next/next/no-sync-scripts -- a module waits for the document by itself */}
        <script type="module" src={assets.script} />
      </head>
      <body className="flex min-h-dvh flex-col">
        <SiteFrame
          locale={locale}
          content={content}
          source={source}
          parts={{
            search: (
              <Island
                name="search-field"
                component={SearchField}
                props={{ locale, index: assets.search, label: searchWords(locale).label }}
              />
            ),
            language: (
              <a
                className="flex min-h-11 items-center"
                href={`${BASE}/${other}${path}`}
                lang={other}
                hrefLang={other}
                title={words.languageHint}
                data-keeps-place=""
              >
                {words.language}
              </a>
            ),
            theme: <Island name="theme-choice" component={ThemeChoice} props={{ title: words.theme, labels: words.themes }} />,
          }}
        >
          {children}
        </SiteFrame>
      </body>
    </html>
  );
}
