import { Fragment } from 'react';
import { createPortal } from 'react-dom';
import { Notice } from '@/components/ui/notice';
import { fill } from '@/lib/locale';
import { noteWords } from '@/lib/locale/words/notes';
import type { ResultLinks } from '@/lib/share';
import { FilesWithNotes } from './files-with-notes';
import { NoteEditor, NoteText } from './note-row';
import { MovesPanel } from './moves-panel';
import { findPlaces, type Places } from './places';
import { ShareWithNotes } from './share-with-notes';
import { useNotes } from './use-notes';

export interface NotesPanelProps {
  readonly links: ResultLinks;
  readonly places: Places;
}

export { findPlaces };

/** Notes at every place of the page that has to do with them: beside answers, in the part to share, at the files. */
export function NotesPanel({ links, places }: NotesPanelProps) {
  const words = noteWords(links.locale);
  const state = useNotes(links);
  const { problem, linked, all, files, isKept } = state;
  const elsewhere = Object.keys(linked).filter((question) => !places.rows.some((row) => row.question === question)).length;
  return (
    <>
      {problem !== null && (
        <Notice kind="warning" announce>
          <p>{words.result[problem]}</p>
        </Notice>
      )}
      {!isKept && (
        <Notice kind="warning" announce>
          <p>{words.result.notKept}</p>
        </Notice>
      )}
      {elsewhere > 0 && <p className="text-sm text-muted">{fill(words.result.elsewhere, { n: elsewhere })}</p>}
      {places.rows.map(({ question, short, text, field }) => (
        <Fragment key={question}>
          {createPortal(<NoteText question={question} state={state} words={words} />, text)}
          {createPortal(<NoteEditor question={question} short={short} state={state} words={words} />, field)}
        </Fragment>
      ))}
      {Object.keys(all).length > 0 &&
        places.share &&
        createPortal(<ShareWithNotes links={links} notes={all} words={words} />, places.share)}
      {Object.keys(all).length > 0 &&
        places.files &&
        createPortal(<FilesWithNotes links={links} notes={all} files={files} words={words} />, places.files)}
      {files && <MovesPanel files={files} locale={links.locale} places={places} />}
    </>
  );
}
