import { splitAnswer, type Answers } from '@/lib/model/answers';
import type { Locale } from '@/lib/model/locale';
import { EMPTY_SHEET, isEmptySheet } from '../../parts/sheet';
import { readDraft, writeDraft } from '../../parts/draft';
import { ASIDE_KEY, DRAFT_KEY, entryKey, type Shelf } from '../../parts/shelf';

/**
 * Makes the answers one's draft, sets aside the draft so far, and gives the address of the questionnaire. Where the browser keeps
 * nothing, or keeps a draft that must not be written over, the answers stand in the address instead.
 */
export function enterAnswers(answers: Answers, { shelf, locale }: { readonly shelf: Shelf; readonly locale: Locale }): string {
  const path = `/${locale}/assess`;
  return keepAsDraft(answers, shelf) ? path : `${path}?${asQuery(answers)}`;
}

function keepAsDraft(answers: Answers, shelf: Shelf): boolean {
  const text = shelf.read(DRAFT_KEY);
  const own = text === null ? null : readDraft(text);
  if (own && own.kind !== 'sheet') return false;
  if (own && !isEmptySheet(own.sheet) && shelf.write(ASIDE_KEY, writeDraft(own.sheet, 'replaced')) !== null) return false;
  shelf.remove(entryKey('draft'));
  return shelf.write(DRAFT_KEY, writeDraft({ ...EMPTY_SHEET, answers })) === null;
}

function asQuery(answers: Answers): string {
  const pairs = Object.entries(answers).flatMap(([question, answer]) =>
    splitAnswer(answer).map((choice): [string, string] => [question, choice]),
  );
  return new URLSearchParams(pairs).toString();
}
