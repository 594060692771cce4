import type { Notes } from '@/lib/model/note';
import { keepNotes } from '@/lib/share';
import { isSameResult, type Draft, type Sheet } from '../parts/sheet';
import { readDraft, writeDraft } from '../parts/draft';
import { DRAFT_KEY, linkKey, listLinks, type Shelf, type ShelfProblem } from '../parts/shelf';

/** Notes by the code of their result, so that they outlive the draft that they were written in. */
const CODES_KEY = 'dokoni.notes';
const MOST_CODES = 20;
const VERSION = 1;

function notesKey(code: string): string {
  return `${CODES_KEY}.${code}`;
}

/** The notes that this browser keeps for a result; none where it keeps nothing that can be read. */
export function readKeptNotes(shelf: Shelf, code: string): Notes {
  try {
    const stored = JSON.parse(shelf.read(notesKey(code)) ?? 'null') as { readonly version?: unknown; readonly notes?: unknown } | null;
    return stored?.version === VERSION ? keepNotes(stored.notes) : {};
  } catch {
    return {};
  }
}

/** Beyond twenty results the one written longest ago goes. */
export function writeKeptNotes(shelf: Shelf, code: string, notes: Notes): ShelfProblem | null {
  const others = (shelf.read(CODES_KEY) ?? '').split(' ').filter((other) => other !== '' && other !== code);
  const isEmpty = Object.keys(notes).length === 0;
  const codes = isEmpty ? others : [...others, code];
  for (const old of codes.slice(0, -MOST_CODES)) shelf.remove(notesKey(old));
  if (isEmpty) shelf.remove(notesKey(code));
  else {
    const problem = shelf.write(notesKey(code), JSON.stringify({ version: VERSION, notes: keepNotes(notes) }));
    if (problem !== null) return problem;
  }
  return shelf.write(CODES_KEY, codes.slice(-MOST_CODES).join(' '));
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
