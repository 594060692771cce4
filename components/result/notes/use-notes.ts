import { useEffect, useMemo, useState } from 'react';
import { noteHome, writeKeptNotes } from '@/components/assess/kept-notes';
import type { FileParts } from '@/lib/model/file-parts';
import { isEmptyNote, type Note, type Notes } from '@/lib/model/note';
import { keepNotes, type ReadNotes, type ResultLinks } from '@/lib/share';
import { readLinkedNotes } from './linked-notes';
import { openNotes, shelf } from './own-notes';

/** The notes of a result as its page knows them. */
export interface ResultNotesState {
  /** One's own, as typed; an empty one stands where somebody deleted it. */
  readonly own: Notes;
  readonly linked: Notes;
  /** What of the files that answers were read from has to move along; null where none were. */
  readonly files: FileParts | null;
  /** Why notes of the link cannot be read; null where they can, or where there are none. */
  readonly problem: 'damaged' | 'newer' | null;
  readonly isKept: boolean;
  /** What goes along in link and files: one's own before those of the link. */
  readonly all: Notes;
  readonly write: (question: string, text: string) => void;
}

export function useNotes(links: ResultLinks): ResultNotesState {
  const [{ own, files }, setOpened] = useState(() => openNotes(links));
  const [read, setRead] = useState<ReadNotes>({ kind: 'none' });
  const [isKept, setKept] = useState(true);
  useEffect(() => {
    void readLinkedNotes(links.code).then(setRead);
  }, [links.code]);
  const linked = useMemo(() => (read.kind === 'notes' ? read.notes : {}), [read]);
  const all = useMemo(() => withoutEmpty({ ...linked, ...own }), [linked, own]);
  const write = (question: string, text: string): void => {
    // Looked for each time: the questionnaire may have gone on in another tab.
    const { home, own: stored } = openNotes(links);
    const before: Note = own[question] ?? linked[question] ?? { text: '', sources: [] };
    const next = { ...stored, ...pickEmpty(own), [question]: { text, sources: before.sources } };
    const problems = [home && noteHome(shelf, home, next), writeKeptNotes(shelf, links.code, keepNotes(next))];
    setKept(problems.every((problem) => problem === null));
    setOpened({ home, own: { ...own, ...next }, files });
  };
  return { own, linked, files, problem: read.kind === 'damaged' || read.kind === 'newer' ? read.kind : null, isKept, all, write };
}

function withoutEmpty(notes: Notes): Notes {
  return keepNotes(notes);
}

/** What was deleted here stays deleted: the link's note does not come back into the field. */
function pickEmpty(notes: Notes): Notes {
  return Object.fromEntries(Object.entries(notes).filter(([, note]) => isEmptyNote(note)));
}
