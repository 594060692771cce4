import { findHome, readKeptNotes, writeKeptNotes, type Home } from '@/components/assess/kept-notes';
import { openShelf } from '@/components/parts/shelf';
import type { Sheet } from '@/components/parts/sheet';
import type { Notes } from '@/lib/model/note';
import { decodeLink, type ResultLinks } from '@/lib/share';

export const shelf = openShelf(() => window.localStorage);

/** The sheet of a result; null where its code cannot be read, which no page of a result has. */
function sheetOf({ code, title }: ResultLinks): Sheet | null {
  const decoded = decodeLink(code);
  return decoded.ok ? { answers: decoded.answers, priorities: decoded.priorities, title } : null;
}

/** Where the sheet of this result is kept, and its notes: those of a draft that gives it are the latest. */
export function openNotes(links: ResultLinks): { readonly home: Home | null; readonly own: Notes } {
  const sheet = sheetOf(links);
  const home = sheet && findHome(shelf, sheet);
  if (!home) return { home: null, own: readKeptNotes(shelf, links.code) };
  writeKeptNotes(shelf, links.code, home.draft.notes);
  return { home, own: home.draft.notes };
}

/** One's own notes to a result, as far as this browser keeps them. */
export function readOwnNotes(links: ResultLinks): Notes {
  return openNotes(links).own;
}
