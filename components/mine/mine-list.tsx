import { useState } from 'react';
import { ButtonLink } from '@/components/ui/button';
import { fill } from '@/lib/locale';
import { duplicateEntry, removeEntry, renameEntry, restoreEntry, type Entry } from '../parts/memory/assessments';
import { fresh } from '../parts/memory/fresh';
import { KeptNotices } from '../parts/memory/kept-notices';
import { ASSESSMENTS } from '../parts/memory/read-assessments';
import { Removed, type RemovedItem } from '../parts/memory/removed';
import { useKept } from '../parts/memory/use-kept';
import { cleanTitle } from '@/lib/share';
import { ChosenBar } from './chosen-bar';
import { EntryItem } from './entry-item';
import { FileSection } from './file-section';
import type { MineProps } from './kit';
import { nameEntry } from './name-entry';
import { BASE } from '@/lib/model/base-path';

/** The list with all that can be done to it. Everything goes by the id of an entry: another tab may have changed the list meanwhile. */
export function MineList(props: MineProps) {
  const { words, locale } = props;
  const [state, kept] = useKept(ASSESSMENTS);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [removed, setRemoved] = useState<readonly RemovedItem[]>([]);
  const [said, setSaid] = useState('');
  const list = state.value;
  const shown = list.toSorted((one, other) => (one.changed < other.changed ? 1 : one.changed > other.changed ? -1 : 0));
  const n = list.length;
  const remove = (entry: Entry): void => {
    const place = list.indexOf(entry);
    const name = nameEntry(entry, words);
    const undo = (): void => {
      kept.change((entries) => restoreEntry(entries, entry, place));
      setRemoved((items) => items.filter(({ key }) => key !== entry.id));
    };
    setRemoved([...removed.filter(({ key }) => key !== entry.id), { key: entry.id, name, said: fill(words.deleted, { name }), undo }]);
    setChosen(chosen.filter((id) => id !== entry.id));
    kept.change((entries) => removeEntry(entries, entry.id));
    document.getElementById('mine')?.focus();
  };
  const duplicate = (entry: Entry): void => {
    const title = cleanTitle(fill(words.copyOf, { name: nameEntry(entry, words) }));
    const made = fresh();
    kept.change((entries) => duplicateEntry(entries, entry.id, { ...made, title }));
    setSaid(fill(words.duplicated, { name: nameEntry(entry, words) }));
  };
  return (
    <div className="space-y-6">
      <KeptNotices state={state} words={words.problems} />
      <h2 id="mine" tabIndex={-1} className="text-2xl outline-none">
        {n === 0 ? words.empty : fill(n === 1 ? words.count.one : words.count.many, { n })}
      </h2>
      <p role="status" className="sr-only">
        {said}
      </p>
      <Removed items={removed} undo={words.undo} />
      {n === 0 && <ButtonLink href={`${BASE}/${locale}/assess`}>{words.assess}</ButtonLink>}
      {n > 0 && <ChosenBar {...props} chosen={shown.filter(({ id }) => chosen.includes(id))} />}
      {n > 0 && (
        <ul aria-label={words.list} className="divide-y divide-line border-y border-line">
          {shown.map((entry) => (
            <EntryItem
              key={entry.id}
              {...props}
              entry={entry}
              isChosen={chosen.includes(entry.id)}
              onChoose={(isChosen) => {
                setChosen(isChosen ? [...chosen, entry.id] : chosen.filter((id) => id !== entry.id));
              }}
              onRename={(title) => {
                kept.change((entries) => renameEntry(entries, entry.id, title));
                setSaid(fill(words.renamed, { name: title === '' ? words.unnamed : title }));
              }}
              onDuplicate={() => {
                duplicate(entry);
              }}
              onRemove={() => {
                remove(entry);
              }}
            />
          ))}
        </ul>
      )}
      <FileSection words={words} list={list} kept={kept} />
    </div>
  );
}
