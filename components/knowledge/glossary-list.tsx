import { SourceMarks } from '@/components/parts/sources';
import { TextLink } from '@/components/ui/text-link';
import type { Locale } from '@/lib/locale';
import { glossaryWords } from '@/lib/locale/words/glossary';
import { resultWords } from '@/lib/locale/words/result';
import type { GlossaryEntry, GlossaryGroup } from '@/lib/report/knowledge';

interface GlossaryListProps {
  readonly groups: readonly GlossaryGroup[];
  readonly locale: Locale;
}

/** All words of one kind as links, by their initials. */
export function GlossaryIndex({ groups }: Pick<GlossaryListProps, 'groups'>) {
  return (
    <dl className="no-print mb-8 grid grid-cols-[2.5rem_minmax(0,1fr)] gap-x-2 text-sm">
      {groups.map(({ initial, entries }) => (
        <div key={initial} className="contents">
          <dt className="flex min-h-8 items-center self-start font-semibold text-muted">{initial}</dt>
          <dd className="flex flex-wrap gap-x-4">
            {entries.map(({ id, title }) => (
              <TextLink key={id} look="row" href={`#${id}`}>
                {title}
              </TextLink>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The words of one kind with their meanings, their sources and where to read on. */
export function GlossaryList({ groups, locale }: GlossaryListProps) {
  return (
    <dl className="gap-x-12 lg:columns-2">
      {groups
        .flatMap(({ entries }) => entries)
        .map((entry) => (
          <Entry key={entry.id} entry={entry} locale={locale} />
        ))}
    </dl>
  );
}

function Entry({ entry: { id, title, meaning, see }, locale }: { readonly entry: GlossaryEntry; readonly locale: Locale }) {
  return (
    <div id={id} className="break-inside-avoid border-t border-line py-3 target:bg-accent-soft">
      <dt className="font-semibold">
        <dfn className="not-italic">{title}</dfn>
      </dt>
      <dd>
        {meaning.text}
        {meaning.sources.length > 0 && <SourceMarks sources={meaning.sources} words={resultWords(locale)} />}
      </dd>
      {see.length > 0 && (
        <dd className="flex flex-wrap items-center gap-x-3 text-sm">
          <span className="text-muted">{glossaryWords(locale).see}</span>
          {see.map((other) => (
            <TextLink key={other.id} look="line" href={`#${other.id}`}>
              {other.title}
            </TextLink>
          ))}
        </dd>
      )}
    </div>
  );
}
