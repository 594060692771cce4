import { Button, ButtonLink } from '@/components/ui/button';
import { TextLink } from '@/components/ui/text-link';
import type { Locale } from '@/lib/locale';
import { searchWords } from '@/lib/locale/words/search';
import { siteWords } from '@/lib/locale/words/site';
import { listSiteMap } from './site-map';
import { BASE } from '@/lib/model/base-path';

interface UnknownPageProps {
  readonly locale: Locale;
  /** No page has the address, it cannot be read, or it is too long. */
  readonly status: 404 | 400 | 414;
}

/** What a reader sees at an address that leads nowhere, and the ways on: the start, a search, the main pages. */
export function UnknownPage({ locale, status }: UnknownPageProps) {
  const { refused } = siteWords(locale);
  const words = searchWords(locale);
  const main = listSiteMap(locale, '').flatMap(({ entries }) => entries.filter(({ isMain }) => isMain));
  return (
    <div className="flex max-w-2xl flex-col items-start gap-5 py-8">
      <div className="space-y-3">
        <p className="text-sm text-muted">{status}</p>
        <h1 className="text-3xl">{refused[status].title}</h1>
        <p className="text-lg">{refused[status].text}</p>
      </div>
      <form action={`${BASE}/${locale}/search`} method="get" className="flex w-full flex-wrap gap-3">
        <input
          type="search"
          name="q"
          aria-label={words.label}
          autoComplete="off"
          className="min-h-11 min-w-0 grow basis-48 rounded border border-line-strong bg-surface px-3"
        />
        <Button type="submit" look="secondary">
          {words.submit}
        </Button>
      </form>
      <ul className="flex flex-wrap gap-x-6">
        {main.map(({ href, label }) => (
          <li key={href}>
            <TextLink look="alone" href={href}>
              {label}
            </TextLink>
          </li>
        ))}
      </ul>
      <ButtonLink href={`${BASE}/${locale}`}>{refused.home}</ButtonLink>
    </div>
  );
}
