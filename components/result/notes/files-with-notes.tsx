import { useEffect, useState } from 'react';
import type { FileParts } from '@/lib/model/file-parts';
import { writeNotes } from '@/lib/model/note';
import { writeFileParts } from './moves-table';
import { saveFile } from './save-file';
import type { WithNotesProps } from './share-with-notes';
import { WithNotesSwitch } from './with-notes';

interface FilesWithNotesProps extends WithNotesProps {
  readonly files: FileParts | null;
}

/** The files with notes and what moves how, unless somebody wants them without: a press on a file asks for it with a body, since no address holds notes. */
export function FilesWithNotes({ links, notes, files, words: { files: words } }: FilesWithNotesProps) {
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
      const save = async (): Promise<void> => {
        const beside = { notes: writeNotes(notes), ...(files && { files: await writeFileParts(files) }) };
        await saveFile({ code, title, locale, format, ...beside });
      };
      save().catch(() => {
        setFailed(true);
      });
    };
    document.addEventListener('click', onClick);
    return () => {
      document.removeEventListener('click', onClick);
    };
  }, [isOn, links, notes, files]);
  return (
    <div className="mb-4 max-w-3xl">
      <WithNotesSwitch isOn={isOn} notes={notes} words={words} onSwitch={setOn} />
      <p role="status" className="text-sm text-warn">
        {hasFailed ? words.failed : ''}
      </p>
    </div>
  );
}
