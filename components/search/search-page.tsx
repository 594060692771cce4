import { Button } from '@/components/ui/button';
import { PageBody, PageHead } from '@/components/ui/page-head';
import { TextLink } from '@/components/ui/text-link';
import { fill, type Locale } from '@/lib/locale';
import { searchWords } from '@/lib/locale/words/search';
import { LONGEST_QUERY, type SearchEntry, type SearchKind } from '@/lib/search';
import { searchPath } from '@/lib/share';
import { LookThrough } from './look-through';
import { BASE } from '@/lib/model/base-path';

export type FoundEntry = Pick<SearchEntry, 'path' | 'kind' | 'title' | 'text' | 'note' | 'lang'>;

interface SearchPageProps {
  readonly locale: Locale;
  /** Cleaned; empty where nothing was asked. */
  readonly query: string;
  /** The kind that it is narrowed to. */
  readonly chosen: SearchKind | null;
  /** Of all that was found; kinds without any are left out. */
  readonly counts: readonly { readonly kind: SearchKind; readonly n: number }[];
  readonly total: number;
  /** The best of the kind, as many as are shown. */
  readonly found: readonly FoundEntry[];
  readonly inKind: number;
}

/** The form, what was found and where it is, and where else to look. */
export function SearchPage(props: SearchPageProps) {
  const { locale, query, total } = props;
  const words = searchWords(locale);
  return (
    <PageBody>
      <PageHead title={words.title} lead={words.lead}>
        <SearchForm locale={locale} query={query} />
      </PageHead>
      {query === '' && <LookThrough locale={locale} title={words.lists} />}
      {query !== '' && total === 0 && (
        <div>
          <p className="text-lg font-semibold">{fill(words.none, { query })}</p>
          <LookThrough locale={locale} title={words.noneHint} />
        </div>
      )}
      {total > 0 && <Found {...props} />}
    </PageBody>
  );
}

function SearchForm({ locale, query }: Pick<SearchPageProps, 'locale' | 'query'>) {
  const words = searchWords(locale);
  return (
    <form action={`${BASE}/${locale}/search`} method="get" className="mt-5 flex flex-wrap gap-3">
      <input
        type="search"
        name="q"
        aria-label={words.label}
        defaultValue={query}
        maxLength={LONGEST_QUERY}
        autoComplete="off"
        spellCheck={false}
        className="min-h-11 min-w-0 grow basis-60 rounded border border-line-strong bg-surface px-3"
      />
      <Button type="submit" look="primary">
        {words.submit}
      </Button>
    </form>
  );
}

function Found({ locale, query, chosen, counts, total, found, inKind }: SearchPageProps) {
  const words = searchWords(locale);
  return (
    <section>
      <h2 className="text-xl">{fill(total === 1 ? words.found.one : words.found.many, { n: total, query })}</h2>
      {counts.length > 1 && (
        <nav aria-label={words.narrow} className="mt-2 border-y border-line text-sm">
          <ul className="flex flex-wrap gap-x-5">
            <li>
              <TextLink look="alone" href={searchPath(locale, query)} isCurrent={chosen === null}>
                {fill(words.all, { n: total })}
              </TextLink>
            </li>
            {counts.map(({ kind, n }) => (
              <li key={kind}>
                <TextLink look="alone" href={searchPath(locale, query, kind)} isCurrent={chosen === kind}>
                  {fill(words.count, { kind: words.kinds[kind], n })}
                </TextLink>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <ol className="max-w-3xl divide-y divide-line border-b border-line">
        {found.map((entry) => (
          <FoundItem key={entry.path} entry={entry} kind={words.kinds[entry.kind]} />
        ))}
      </ol>
      {inKind > found.length && <p className="mt-3 text-sm text-muted">{fill(words.first, { n: found.length })}</p>}
    </section>
  );
}

function FoundItem({ entry: { path, title, text, note, lang }, kind }: { readonly entry: FoundEntry; readonly kind: string }) {
  return (
    <li className="py-3">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <TextLink look="line" className="text-lg font-semibold" href={path} {...(lang && { lang })}>
          {title}
        </TextLink>
        <span className="text-sm text-muted">{kind}</span>
      </p>
      <p className="line-clamp-2 text-sm">{note ?? text}</p>
    </li>
  );
}
