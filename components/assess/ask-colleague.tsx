import { useEffect, useState, type ReactNode } from 'react';
import { CopyLink } from '@/components/ui/copy-link';
import { Disclosure } from '@/components/ui/disclosure';
import { Notice } from '@/components/ui/notice';
import { TextLink } from '@/components/ui/text-link';
import { fill } from '@/lib/locale';
import { askPath, cleanTitle, keepNotes, sharedPath, writeNotesHash } from '@/lib/share';
import { useAssess, useKit } from './kit';
import { sheetCode } from './opening';
import { orderQuestions } from './order';
import { BASE } from '@/lib/model/base-path';

interface CopyAddressProps {
  readonly label: string;
  readonly path: string;
  readonly copy: string;
}

/** An address to see and to copy. */
function CopyAddress({ label, path, copy }: CopyAddressProps) {
  const { words } = useKit();
  const { copied, copyFailed } = words.ask;
  return (
    <div className="mt-2 space-y-2">
      <textarea
        readOnly
        rows={3}
        aria-label={label}
        value={window.location.origin + path}
        className="block w-full rounded border border-line-strong bg-sunken p-3 font-mono text-sm break-all"
      />
      <div className="flex flex-wrap items-center gap-3">
        <CopyLink path={path} words={{ copy, copied, copyFailed }} />
      </div>
    </div>
  );
}

/** The same questions for somebody else: those that have a reply here. */
export function AskColleague() {
  const { rules, locale, words } = useKit();
  const { answers, title } = useAssess((state) => state.sheet);
  const questions = orderQuestions(rules).filter((id) => answers[id] !== undefined);
  if (questions.length === 0) return null;
  const { ask } = words;
  return (
    <div className="mt-5">
      <Disclosure summary={ask.title}>
        <p className="text-sm">{ask.text}</p>
        <CopyAddress label={ask.address} path={askPath({ locale, title, questions, answers })} copy={ask.copy} />
        <TextLink look="alone" href={`${BASE}/${locale}/compare`}>
          {ask.compare}
        </TextLink>
      </Disclosure>
    </div>
  );
}

/** The way back to whoever asked. */
export function SendBack() {
  const { rules, words } = useKit();
  const sheet = useAssess((state) => state.sheet);
  const { ask } = words;
  const hash = useNotesHash();
  const path = sharedPath({ code: sheetCode(sheet, rules), title: cleanTitle(sheet.title) });
  return (
    <div className="mt-4">
      <Notice title={ask.back}>
        <p className="text-sm">{ask.backText}</p>
        {hash.box}
        <CopyAddress label={ask.backAddress} path={path + hash.text} copy={ask.copyBack} />
      </Notice>
    </div>
  );
}

/** What notes add to a link, where the box for it is ticked; no box where there is no note. */
function useNotesHash(): { readonly text: string; readonly box: ReactNode } {
  const { words } = useKit();
  const notes = useAssess((state) => state.sheet.notes);
  const [isOn, setOn] = useState(false);
  const [hash, setHash] = useState<string | null>('');
  useEffect(() => {
    let isLatest = true;
    void writeNotesHash(keepNotes(notes)).then((written) => {
      if (isLatest) setHash(written);
    });
    return () => {
      isLatest = false;
    };
  }, [notes]);
  const n = Object.keys(keepNotes(notes)).length;
  const box = n > 0 && (
    <label className="flex min-h-11 items-center gap-2 text-sm">
      <input
        className="size-4.5 accent-accent"
        type="checkbox"
        checked={isOn}
        onChange={({ target }) => {
          setOn(target.checked);
        }}
      />
      {isOn && hash === null ? words.ask.tooLong : fill(words.ask.withNotes, { n })}
    </label>
  );
  return { text: isOn && n > 0 ? (hash ?? '') : '', box };
}
