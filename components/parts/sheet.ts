import type { Rules } from '@/lib/engine';
import { NO_PRIORITIES, PRIORITY_LIMIT, splitAnswer, UNKNOWN, type Answers, type Priorities } from '@/lib/model/answers';
import { isEmptyNote, NO_NOTES, type Notes } from '@/lib/model/note';
import { keepAnswer } from '@/lib/model/several';

/** What one reader has filled in. The title is a name for the result's page and no part of the result. */
export interface Sheet {
  readonly answers: Answers;
  readonly priorities: Priorities;
  readonly title: string;
}

/** A sheet as the questionnaire keeps it. */
export interface Draft extends Sheet {
  /** The questions that were on screen, in the order in which they came: the way that Back and Continue walk. It only grows. */
  readonly visited: readonly string[];
  /** As typed: what is shown or passed on is made safe first (`keepNotes`). */
  readonly notes: Notes;
  /** What of the files that answers were read from has to move along, as it was stored: read where it is shown (`keepFileParts`). */
  readonly files?: unknown;
}

export type PrioritySide = keyof Priorities;

export const EMPTY_SHEET: Draft = Object.freeze({
  answers: Object.freeze({}),
  priorities: NO_PRIORITIES,
  title: '',
  visited: Object.freeze([]),
  notes: NO_NOTES,
});

/** An answer of one choice or several (`canonicalAnswer`); `null` takes it back: the question counts as not asked again. */
export function withAnswer<S extends Sheet>(sheet: S, question: string, choice: string | null): S {
  const others = Object.entries(sheet.answers).filter(([id]) => id !== question);
  return { ...sheet, answers: Object.fromEntries(choice === null ? others : [...others, [question, choice]]) };
}

/** What was typed beside an answer; the lines that it was read from stay. */
export function withNote(draft: Draft, question: string, text: string): Draft {
  const { [question]: before, ...others } = draft.notes;
  const note = { text, sources: before?.sources ?? [] };
  return { ...draft, notes: isEmptyNote(note) ? others : { ...others, [question]: note } };
}

/** The same notes for other answers: a line of a file says nothing for an answer that is no longer the one read there. */
export function notesAfter({ answers, notes }: Draft, next: Answers): Notes {
  return Object.fromEntries(
    Object.entries(notes).flatMap(([question, { text, sources }]) => {
      const note = { text, sources: answers[question] === next[question] ? sources : [] };
      return isEmptyNote(note) ? [] : [[question, note]];
    }),
  );
}

/** The question goes to the end of the visited ones, or stays at its place among them. */
export function withVisit(draft: Draft, question: string): Draft {
  return draft.visited.includes(question) ? draft : { ...draft, visited: [...draft.visited, question] };
}

/** A criterion marked or no longer marked on a side; it leaves the other side. Null where the side is full already. */
export function withMark<S extends Sheet>(sheet: S, [side, criterion]: readonly [PrioritySide, string], isMarked: boolean): S | null {
  const without = (ids: readonly string[]): string[] => ids.filter((id) => id !== criterion);
  const { most, least } = sheet.priorities;
  const bare = { most: without(most), least: without(least) };
  if (!isMarked) return { ...sheet, priorities: { ...sheet.priorities, [side]: bare[side] } };
  if (bare[side].length >= PRIORITY_LIMIT) return null;
  return { ...sheet, priorities: { ...bare, [side]: [...bare[side], criterion] } };
}

/** Questions with a reply, "I don't know" included. */
export function countAnswers({ answers }: Sheet): number {
  return Object.keys(answers).length;
}

/** Questions with an answer, and those replied with "I don't know". */
export function countReplies({ answers }: Sheet): { readonly answered: number; readonly unknown: number } {
  const replies = Object.values(answers);
  const unknown = replies.filter((reply) => reply === UNKNOWN).length;
  return { answered: replies.length - unknown, unknown };
}

/** Notes count where the sheet has any. */
export function isEmptySheet(sheet: Sheet & Partial<Pick<Draft, 'notes'>>): boolean {
  const noted = Object.keys(sheet.notes ?? {}).length;
  return noted === 0 && countAnswers(sheet) === 0 && sheet.priorities.most.length === 0 && sheet.priorities.least.length === 0;
}

/** Whether two sheets give the same result; titles, visits and orders do not count. */
export function isSameResult(a: Sheet, b: Sheet): boolean {
  return meaning(a) === meaning(b);
}

function meaning({ answers, priorities }: Sheet): string {
  const sorted = Object.entries(answers).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([sorted, priorities.most.toSorted(), priorities.least.toSorted()]);
}

/** The part of a sheet that the rules know, with every answered question among the visited ones, and the names of the rest, as `question=choice` or `most=criterion`. */
export function keepKnown(sheet: Draft, rules: Rules): { readonly sheet: Draft; readonly dropped: readonly string[] } {
  const dropped: string[] = [];
  const answers: Record<string, string> = {};
  for (const [id, choice] of Object.entries(sheet.answers)) {
    const question = rules.questions.find((candidate) => candidate.id === id);
    const kept = question ? keepAnswer(question, choice) : { answer: null, dropped: splitAnswer(choice) };
    if (kept.answer !== null) answers[id] = kept.answer;
    dropped.push(...kept.dropped.map((name) => `${id}=${name}`));
  }
  const marked = new Set<string>();
  const keepSide = (side: PrioritySide): string[] =>
    sheet.priorities[side].filter((id, position) => {
      const isKnown = rules.criteria.some((criterion) => criterion.id === id) && !marked.has(id) && position < PRIORITY_LIMIT;
      if (isKnown) marked.add(id);
      else dropped.push(`${side}=${id}`);
      return isKnown;
    });
  const isKnown = (id: string): boolean => rules.questions.some((question) => question.id === id);
  const visited = [...new Set([...sheet.visited, ...Object.keys(answers)])].filter(isKnown);
  const priorities = { most: keepSide('most'), least: keepSide('least') };
  return { sheet: { ...sheet, answers, priorities, visited }, dropped };
}
