import type { ReactNode } from 'react';
import type { Locale } from '@/lib/locale';
import { mineWords } from '@/lib/locale/words/mine';
import { portfolioWords } from '@/lib/locale/words/portfolio';
import type { siteWords } from '@/lib/locale/words/site';

interface SiteHeaderProps {
  readonly locale: Locale;
  readonly words: ReturnType<typeof siteWords>;
  /** The choice of appearance and the way to the other language. */
  readonly settings: ReactNode;
}

/** Name, main menu, language and appearance. */
export function SiteHeader({ locale, words, settings }: SiteHeaderProps) {
  const entries = [
    ['assess', words.assess],
    ['portfolio', portfolioWords(locale).menu],
    ['mine', mineWords(locale).menu],
    ['platforms', words.platforms],
    ['method', words.method],
  ] as const;
  return (
    <header className="no-print border-b border-line">
      <div className="mx-auto flex w-full max-w-6xl flex-wrap items-center gap-x-6 gap-y-1 px-4 py-2 sm:px-6 lg:px-8">
        <a className="flex min-h-11 items-center gap-2 text-lg font-bold no-underline" href={`/${locale}`}>
          {words.name}
          <span lang="ja" className="text-sm font-normal text-muted">
            どこに
          </span>
        </a>
        <nav aria-label={words.mainMenu} className="order-last flex w-full flex-wrap gap-x-4 text-sm sm:gap-x-5 sm:order-none sm:w-auto">
          {entries.map(([path, label]) => (
            <a
              key={path}
              className="flex min-h-11 items-center text-muted no-underline hover:text-ink hover:underline"
              href={`/${locale}/${path}`}
            >
              {label}
            </a>
          ))}
        </nav>
        <div className="ml-auto flex items-center gap-4 text-sm">{settings}</div>
      </div>
    </header>
  );
}
