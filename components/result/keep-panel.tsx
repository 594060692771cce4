import { useEffect, type ReactNode } from 'react';
import { addEntry, findByCode, hasRoom, renameEntry, type Found } from '@/components/parts/memory/assessments';
import { fresh } from '@/components/parts/memory/fresh';
import { keepOwn } from '@/components/parts/memory/own';
import { ASSESSMENTS } from '@/components/parts/memory/read-assessments';
import { useKept } from '@/components/parts/memory/use-kept';
import { openShelf } from '@/components/parts/shelf';
import { Button } from '@/components/ui/button';
import { TextLink } from '@/components/ui/text-link';
import { fill, type Locale } from '@/lib/locale';
import { keepWords } from '@/lib/locale/words/keep';
import { cleanTitle, decodeLink } from '@/lib/share';
import { TITLE_FORM } from './title-form-id';
import { BASE } from '@/lib/model/base-path';

export interface KeepPanelProps {
  readonly locale: Locale;
  readonly found: Found;
  /** The version that new answers are judged by. */
  readonly todaysVersion: number;
}

/** Keeps one's own answers by itself; offers to keep those of somebody else. */
export function KeepPanel({ locale, found, todaysVersion }: KeepPanelProps) {
  const words = keepWords(locale);
  const [{ value: list, problem }, kept] = useKept(ASSESSMENTS);
  const entry = findByCode(list, found.code);
  useEffect(() => {
    const link = decodeLink(found.code);
    const shelf = openShelf(() => window.localStorage);
    const isTodays = link.ok && link.contentVersion === todaysVersion;
    const own = isTodays ? keepOwn({ kept, shelf, fresh }, found, link) : findByCode(kept.get().value, found.code);
    if (own?.title === '' && found.title !== '') kept.change((entries) => renameEntry(entries, own.id, found.title));
  }, [kept, found, todaysVersion]);
  useEffect(() => {
    const form = document.getElementById(TITLE_FORM);
    const rename = (): void => {
      const title = cleanTitle(form?.querySelector('input')?.value);
      if (entry && title !== '') kept.change((entries) => renameEntry(entries, entry.id, title));
    };
    form?.addEventListener('submit', rename);
    return () => form?.removeEventListener('submit', rename);
  }, [kept, entry]);
  const mine = (
    <TextLink look="alone" href={`${BASE}/${locale}/mine`}>
      {words.list}
    </TextLink>
  );
  const trouble = !entry ? '' : problem === 'forbidden' ? words.forbidden : problem === 'full' ? words.storageFull : '';
  return (
    <>
      {entry ? (
        <p role="status">
          <Around sentence={entry.title === '' ? words.kept : fill(words.keptAs, { name: entry.title })}>{mine}</Around>
        </p>
      ) : (
        <>
          <Button
            look="secondary"
            onClick={() => {
              const made = fresh();
              kept.change((entries) => (findByCode(entries, found.code) ? entries : addEntry(entries, found, made)));
            }}
          >
            {words.keep}
          </Button>
          <span>{hasRoom(list) ? <Around sentence={words.keepHint}>{mine}</Around> : words.full}</span>
        </>
      )}
      {trouble !== '' && <span className="text-warn">{trouble}</span>}
    </>
  );
}

/** A sentence with a link at `{list}`. */
function Around({ sentence, children }: { readonly sentence: string; readonly children: ReactNode }) {
  const [before = '', after = ''] = sentence.split('{list}');
  return (
    <>
      <bdi>{before}</bdi>
      {children}
      {after}
    </>
  );
}
