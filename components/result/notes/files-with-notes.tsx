import { useEffect, useState } from 'react';
import { writeNotes } from '@/lib/model/note';
import { saveFile } from './save-file';
import type { WithNotesProps } from './share-with-notes';
import { WithNotesSwitch } from './with-notes';

/** The files with notes, unless somebody wants them without: a press on a file asks for it with a body, since no address holds notes. */
export function FilesWithNotes({ links, notes, words: { files: words } }: WithNotesProps) {
  const [isOn, setOn] = useState(true);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    if (!isOn) return;
    const onClick = (event: MouseEvent): void => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('#exports a[download]') : null;
      const format = /\/export\/[^.]+\.([^?]+)/.exec(link?.pathname ?? '')?.[1];
      if (format === undefined) return;
      event.preventDefault();
      setFailed(false);
      const { code, title, locale } = links;
      saveFile({ code, title, locale, format, notes: writeNotes(notes) }).catch(() => {
        setFailed(true);
      });
    };
    document.addEventListener('click', onClick);
    return () => {
      document.removeEventListener('click', onClick);
    };
  }, [isOn, links, notes]);
  return (
    <div className="mb-4 max-w-3xl">
      <WithNotesSwitch isOn={isOn} notes={notes} words={words} onSwitch={setOn} />
      <p role="status" className="text-sm text-warn">
        {hasFailed ? words.failed : ''}
      </p>
    </div>
  );
}
