import { fill } from '@/lib/locale';
import type { siteWords } from '@/lib/locale/words/site';

interface SiteFooterProps {
  readonly words: ReturnType<typeof siteWords>;
  readonly version: number;
  readonly date: string;
}

export function SiteFooter({ words, version, date }: SiteFooterProps) {
  return (
    <footer className="border-t border-line text-sm text-muted">
      <div className="mx-auto flex w-full max-w-6xl flex-wrap justify-between gap-x-8 gap-y-1 px-4 py-5 sm:px-6 lg:px-8">
        <p>{words.footer}</p>
        <p>{fill(words.contentVersion, { version, date })}</p>
      </div>
    </footer>
  );
}
