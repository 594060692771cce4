import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { TextLink } from '@/components/ui/text-link';
import { fill } from '@/lib/locale';
import { decodeLink, resultPath } from '@/lib/share';
import type { Earlier, Entry } from '../parts/memory/assessments';
import { markEntry } from '../parts/memory/mark';
import { openShelf } from '../parts/shelf';
import type { MineProps } from './kit';
import { NameForm } from './name-form';
import { describeEntry, nameEntry } from './name-entry';
import { BASE } from '@/lib/model/base-path';

interface EntryItemProps extends MineProps {
  readonly entry: Entry;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
  readonly onRename: (title: string) => void;
  readonly onDuplicate: () => void;
  readonly onRemove: () => void;
}

/** An assessment: its name, what came first and how sure that was, and what can be done with it. */
export function EntryItem(props: EntryItemProps) {
  const { entry, isChosen, words, locale, onChoose, onRename, onDuplicate, onRemove } = props;
  const [isRenaming, setRenaming] = useState(false);
  const name = describeEntry(entry, props);
  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 py-3">
      <input
        type="checkbox"
        className="mt-3 size-4.5 accent-accent"
        aria-label={fill(words.choose, { name })}
        checked={isChosen}
        onChange={({ target }) => {
          onChoose(target.checked);
        }}
      />
      <div className="min-w-0">
        {isRenaming ? (
          <NameForm
            name={entry.title}
            label={fill(words.renameOf, { name })}
            words={words}
            onName={(title) => {
              setRenaming(false);
              if (title !== null) onRename(title);
            }}
          />
        ) : (
          <TextLink look="row" className="font-semibold wrap-anywhere" href={resultPath({ locale, code: entry.code, title: entry.title })}>
            <bdi>{nameEntry(entry, words)}</bdi>
          </TextLink>
        )}
        <p className="text-sm text-muted">{listFacts(props).join(' · ')}</p>
        <div className="flex flex-wrap gap-x-3 text-sm">
          <Press
            label={words.rename}
            name={name}
            onClick={() => {
              setRenaming(true);
            }}
          />
          <ChangeLink {...props} />
          <Press label={words.duplicate} name={name} onClick={onDuplicate} />
          <Press label={words.delete} name={name} onClick={onRemove} />
        </div>
        {entry.earlier.length > 0 && <EarlierList {...props} />}
      </div>
    </li>
  );
}

/** A button whose name tells which entry it is of. */
function Press({ label, name, onClick }: { readonly label: string; readonly name: string; readonly onClick: () => void }) {
  return (
    <Button look="quiet" onClick={onClick}>
      {label}
      <span className="sr-only">{`: ${name}`}</span>
    </Button>
  );
}

/** To the questionnaire; the result of what is changed there becomes the result of this entry. */
function ChangeLink({ entry, words, locale, ...rest }: EntryItemProps) {
  const asked = new URLSearchParams({ code: entry.code, ...(entry.title !== '' && { t: entry.title }) });
  return (
    <TextLink
      look="alone"
      className="px-1"
      href={`${BASE}/${locale}/assess?${asked.toString()}`}
      onClick={() => {
        markEntry(
          openShelf(() => window.localStorage),
          entry.code,
          entry,
        );
      }}
    >
      {words.change}
      <span className="sr-only">{`: ${describeEntry(entry, { words, ...rest })}`}</span>
    </TextLink>
  );
}

function listFacts({ entry: { code, first, sure, changed }, ...props }: EntryItemProps): string[] {
  const { words, platforms, verdicts, locale, todaysVersion } = props;
  const link = decodeLink(code);
  const isOld = link.ok && link.contentVersion !== todaysVersion;
  return [
    ...(first === null ? [] : [first === 'none' ? words.none : (platforms[first] ?? first)]),
    ...(sure === null ? [] : [verdicts[sure] ?? sure]),
    fill(words.changed, { date: showDate(changed, locale) }),
    ...(isOld ? [fill(words.rules, { version: link.contentVersion })] : []),
  ];
}

function showDate(moment: string, locale: string): string {
  const language = locale === 'ja' ? 'ja-JP' : 'en-GB';
  return new Date(moment).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' });
}

/** The results that it had before its answers were changed. */
function EarlierList({ entry, words, locale }: EntryItemProps) {
  const n = entry.earlier.length;
  return (
    <details className="text-sm">
      <summary className="inline-flex min-h-11 cursor-pointer items-center text-muted">
        {fill(n === 1 ? words.earlier.one : words.earlier.many, { n })}
      </summary>
      <ul>
        {entry.earlier.map(({ code, changed }: Earlier) => (
          <li key={code}>
            <TextLink look="row" href={resultPath({ locale, code, title: entry.title })}>
              {showDate(changed, locale)}
            </TextLink>
          </li>
        ))}
      </ul>
    </details>
  );
}
