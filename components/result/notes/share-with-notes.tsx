import { useEffect, useState } from 'react';
import { CopyText } from '@/components/share/copy-text';
import { shareWords } from '@/lib/locale/words/share';
import type { Notes } from '@/lib/model/note';
import { type ResultLinks, sharedPath, writeNotesHash } from '@/lib/share';
import type { NoteWords } from './note-row';
import { WithNotesSwitch } from './with-notes';

export interface WithNotesProps {
  readonly links: ResultLinks;
  readonly notes: Notes;
  readonly words: NoteWords;
}

const FIELD = 'link-with-notes';

/** The link, with notes only where somebody asks for them. */
export function ShareWithNotes({ links, notes, words: { share: words } }: WithNotesProps) {
  const [isOn, setOn] = useState(false);
  const [hash, setHash] = useState<string | null>('');
  useEffect(() => {
    let isLatest = true;
    void writeNotesHash(notes).then((written) => {
      if (isLatest) setHash(written);
    });
    return () => {
      isLatest = false;
    };
  }, [notes]);
  const { copy, copied, copyFailed } = shareWords(links.locale).kit;
  const address = window.location.origin + sharedPath(links);
  return (
    <div className="mb-6 max-w-3xl space-y-2">
      <h3 className="text-base">{words.title}</h3>
      <WithNotesSwitch isOn={isOn} notes={notes} words={words} onSwitch={setOn} />
      {isOn && hash === null && (
        <p role="status" className="text-sm text-warn">
          {words.tooLong}
        </p>
      )}
      <textarea
        id={FIELD}
        readOnly
        rows={3}
        aria-label={words.address}
        value={isOn && hash !== null ? address + hash : address}
        className="block w-full rounded border border-line-strong bg-sunken p-3 font-mono text-sm break-all"
      />
      <CopyText source={FIELD} name={words.address} words={{ copy, copied, copyFailed }} />
    </div>
  );
}
