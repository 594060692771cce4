import { cleanNote, NO_NOTES, type Notes } from '@/lib/model/note';
import { withNote, type Draft } from '../parts/sheet';
import { readDraft } from '../parts/draft';

/**
 * Both tabs' notes where their answers are the same: one's own where this tab changed one since it last read or wrote the storage
 * (`kept`), else the other's.
 */
export function mergeNotes(kept: string | null, own: Draft, other: Draft): Notes {
  const draft = kept === null ? null : readDraft(kept);
  const base = draft?.kind === 'sheet' ? draft.sheet.notes : NO_NOTES;
  const textOf = (notes: Notes, question: string): string => cleanNote(notes[question]?.text ?? '');
  const mine = Object.keys({ ...base, ...own.notes }).filter((question) => textOf(own.notes, question) !== textOf(base, question));
  return mine.reduce((merged, question) => withNote(merged, question, own.notes[question]?.text ?? ''), other).notes;
}
