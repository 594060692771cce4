import { splitAnswer, type Answers } from '@/lib/model/answers';
import type { Locale } from '@/lib/model/locale';
import { EMPTY_SHEET, isEmptySheet, type Draft } from '../../parts/sheet';
import { readDraft, writeDraft } from '../../parts/draft';
import { ASIDE_KEY, DRAFT_KEY, entryKey, type Shelf } from '../../parts/shelf';
import { BASE } from '@/lib/model/base-path';

/** Answers of files, the lines that they were read from and what has to move along, or all of a file of ours. */
export type Entered = Pick<Draft, 'answers' | 'notes'> & Partial<Draft>;

/**
 * Makes the answers one's draft, sets aside the draft so far, and gives the address of the questionnaire. Where the browser keeps
 * nothing, or keeps a draft that must not be written over, the answers stand in the address instead.
 */
export function enterAnswers(entered: Entered, { shelf, locale }: { readonly shelf: Shelf; readonly locale: Locale }): string {
  const path = `${BASE}/${locale}/assess`;
  return keepAsDraft(entered, shelf) ? path : `${path}?${asQuery(entered.answers)}`;
}

function keepAsDraft(entered: Entered, shelf: Shelf): boolean {
  const text = shelf.read(DRAFT_KEY);
  const own = text === null ? null : readDraft(text);
  if (own && own.kind !== 'sheet') return false;
  if (own && !isEmptySheet(own.sheet) && shelf.write(ASIDE_KEY, writeDraft(own.sheet, 'replaced')) !== null) return false;
  shelf.remove(entryKey('draft'));
  return shelf.write(DRAFT_KEY, writeDraft({ ...EMPTY_SHEET, ...entered })) === null;
}

function asQuery(answers: Answers): string {
  const pairs = Object.entries(answers).flatMap(([question, answer]) =>
    splitAnswer(answer).map((choice): [string, string] => [question, choice]),
  );
  return new URLSearchParams(pairs).toString();
}
