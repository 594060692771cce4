import type { ReactNode } from 'react';
import type { Locale } from '@/lib/locale';
import type { siteWords } from '@/lib/locale/words/site';
import { listSiteMap, type SiteEntry } from './site-map';
import { BASE } from '@/lib/model/base-path';

interface SiteHeaderProps {
  readonly locale: Locale;
  readonly words: ReturnType<typeof siteWords>;
  /** Where the source is; empty where nobody says so. */
  readonly source: string;
  readonly search: ReactNode;
  /** The way to the other language. */
  readonly language: ReactNode;
}

/** Name, the main pages where there is room, the menu of all, search and the other language. */
export function SiteHeader({ locale, words, source, search, language }: SiteHeaderProps) {
  const groups = listSiteMap(locale, source);
  const main = groups.flatMap(({ entries }) => entries).filter(({ isMain }) => isMain);
  return (
    <header className="site-header no-print">
      <div className="mx-auto max-w-6xl px-4 sm:px-6 lg:px-8">
        <a className="site-name" href={`${BASE}/${locale}`}>
          {words.name} <span lang="ja">どこに</span>
        </a>
        <nav aria-label={words.mainMenu}>
          <button type="button" className="site-menu-button" popoverTarget="site-menu">
            {words.menu}
          </button>
          <ul className="site-main">
            {main.map((entry) => (
              <MenuEntry key={entry.href} {...entry} />
            ))}
          </ul>
          <div id="site-menu" popover="auto">
            {groups.map(({ title, entries }) => (
              <div key={title}>
                <p>{title}</p>
                <ul>
                  {entries.map((entry) => (
                    <MenuEntry key={entry.href} {...entry} />
                  ))}
                </ul>
              </div>
            ))}
          </div>
        </nav>
        {search}
        <div className="site-language">{language}</div>
      </div>
    </header>
  );
}

function MenuEntry({ href, label }: SiteEntry) {
  return (
    <li>
      <a href={href} {...(!href.startsWith('/') && { rel: 'noreferrer external' })}>
        {label}
      </a>
    </li>
  );
}
