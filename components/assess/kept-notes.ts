import type { Notes } from '@/lib/model/note';
import { keepNotes } from '@/lib/share';
import { isSameResult, type Draft, type Sheet } from '../parts/sheet';
import { readDraft, writeDraft } from '../parts/draft';
import { readByCode, writeByCode } from '../parts/kept-by-code';
import { DRAFT_KEY, linkKey, listLinks, type Shelf, type ShelfProblem } from '../parts/shelf';

/** The notes that this browser keeps for a result; none where it keeps nothing that can be read. */
export function readKeptNotes(shelf: Shelf, code: string): Notes {
  return keepNotes(readByCode(shelf, 'notes', code));
}

export function writeKeptNotes(shelf: Shelf, code: string, notes: Notes): ShelfProblem | null {
  return writeByCode(shelf, ['notes', code], Object.keys(notes).length === 0 ? undefined : keepNotes(notes));
}

/** A sheet of this browser that gives a result, and where it is kept. */
export interface Home {
  readonly key: string;
  readonly draft: Draft;
}

/** One's own draft, or the changed answers of a link, where they give the result; else null. */
export function findHome(shelf: Shelf, result: Sheet): Home | null {
  for (const key of [DRAFT_KEY, ...listLinks(shelf).map(linkKey)]) {
    const text = shelf.read(key);
    const read = text === null ? null : readDraft(text);
    if (read?.kind === 'sheet' && isSameResult(read.sheet, result)) return { key, draft: read.sheet };
  }
  return null;
}

/** Writes notes into the sheet that they belong to. */
export function noteHome(shelf: Shelf, { key, draft }: Home, notes: Notes): ShelfProblem | null {
  return shelf.write(key, writeDraft({ ...draft, notes: keepNotes(notes) }));
}
