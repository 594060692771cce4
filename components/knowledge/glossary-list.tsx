import { SourceMarks } from '@/components/parts/sources';
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
    <dl className="initials no-print">
      {groups.map(({ initial, entries }) => (
        <div key={initial}>
          <dt>{initial}</dt>
          <dd>
            {entries.map(({ id, title }) => (
              <a key={id} href={`#${id}`}>
                {title}
              </a>
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
    <dl className="glossary">
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
    <div id={id}>
      <dt>
        <dfn>{title}</dfn>
      </dt>
      <dd>
        {meaning.text}
        {meaning.sources.length > 0 && <SourceMarks sources={meaning.sources} words={resultWords(locale)} />}
      </dd>
      {see.length > 0 && (
        <dd>
          {glossaryWords(locale).see}
          {see.map((other) => (
            <a key={other.id} href={`#${other.id}`}>
              {other.title}
            </a>
          ))}
        </dd>
      )}
    </div>
  );
}
