import { useEffect, useState } from 'react';
import { fill } from '@/lib/locale';
import { writeNotes } from '@/lib/model/note';
import { saveFile } from './save-file';
import type { WithNotesProps } from './share-with-notes';

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
      <label className="flex min-h-11 items-center gap-2">
        <input
          className="size-4.5 accent-accent"
          type="checkbox"
          checked={isOn}
          onChange={({ target }) => {
            setOn(target.checked);
          }}
        />
        {fill(words.withNotes, { n: Object.keys(notes).length })}
      </label>
      <p className="text-sm text-muted">{words.text}</p>
      <p role="status" className="text-sm text-warn">
        {hasFailed ? words.failed : ''}
      </p>
    </div>
  );
}
