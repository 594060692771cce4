import { fill, type Locale } from '@/lib/locale';
import { costWords } from '@/lib/locale/words/cost';
import { glossaryWords } from '@/lib/locale/words/glossary';
import type { siteWords } from '@/lib/locale/words/site';

interface SiteFooterProps {
  readonly words: ReturnType<typeof siteWords>;
  readonly version: number;
  readonly date: string;
  readonly locale: Locale;
}

export function SiteFooter({ words, version, date, locale }: SiteFooterProps) {
  return (
    <footer className="border-t border-line text-sm text-muted">
      <div className="mx-auto flex w-full max-w-6xl flex-wrap justify-between gap-x-8 gap-y-1 px-4 py-5 sm:px-6 lg:px-8">
        <p>{words.footer}</p>
        <p className="no-print flex gap-x-6">
          <a className="inline-flex min-h-6 items-center" href={`/${locale}/cost`}>
            {costWords(locale).menu}
          </a>
          <a className="inline-flex min-h-6 items-center" href={`/${locale}/glossary`}>
            {glossaryWords(locale).title}
          </a>
        </p>
        <p>{fill(words.contentVersion, { version, date })}</p>
      </div>
    </footer>
  );
}
