import { findHome, readKeptNotes, writeKeptNotes, type Home } from '@/components/assess/kept-notes';
import { readByCode, writeByCode } from '@/components/parts/kept-by-code';
import { openShelf } from '@/components/parts/shelf';
import type { Sheet } from '@/components/parts/sheet';
import type { FileParts } from '@/lib/model/file-parts';
import type { Notes } from '@/lib/model/note';
import { decodeLink, keepFileParts, type ResultLinks } from '@/lib/share';

export const shelf = openShelf(() => window.localStorage);

/** The sheet of a result; null where its code cannot be read, which no page of a result has. */
function sheetOf({ code, title }: ResultLinks): Sheet | null {
  const decoded = decodeLink(code);
  return decoded.ok ? { answers: decoded.answers, priorities: decoded.priorities, title } : null;
}

interface Opened {
  readonly home: Home | null;
  readonly own: Notes;
  /** What of the files that answers were read from has to move along; null where none were. */
  readonly files: FileParts | null;
}

/** Where the sheet of this result is kept, and what stands beside it: that of a draft that gives it is the latest. */
export function openNotes(links: ResultLinks): Opened {
  const sheet = sheetOf(links);
  const home = sheet && findHome(shelf, sheet);
  if (!home) return { home: null, own: readKeptNotes(shelf, links.code), files: keepFileParts(readByCode(shelf, 'files', links.code)) };
  writeKeptNotes(shelf, links.code, home.draft.notes);
  const files = keepFileParts(home.draft.files);
  writeByCode(shelf, ['files', links.code], files ?? undefined);
  return { home, own: home.draft.notes, files };
}

/** One's own notes to a result, as far as this browser keeps them. */
export function readOwnNotes(links: ResultLinks): Notes {
  return openNotes(links).own;
}
