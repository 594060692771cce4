import { findMoot, type Outlook, type Rules } from '@/lib/engine';
import { UNKNOWN, type Answers } from '@/lib/model/answers';
import type { Draft } from '../parts/sheet';

/**
 * What everybody is asked first, as an architect would: what it is, where it runs, what exists and what is wrong with it, who
 * operates it, and what it is for. By information alone other questions would come first; docs/stopping.md says what that
 * costs. Those that the rules have count.
 */
const OPENING: readonly string[] = ['workload', 'location', 'assets', 'trouble', 'operators', 'purpose'];

/** The sections of a page of all questions. */
export type SectionName = 'opening' | 'core' | 'further';

/** All questions by section, in the order for pages without script and for lists. */
export function listSections({ questions }: Rules): Readonly<Record<SectionName, readonly string[]>> {
  const opening = OPENING.filter((id) => questions.some((question) => question.id === id));
  const others = (core: boolean): string[] => questions.filter((one) => one.core === core && !opening.includes(one.id)).map(({ id }) => id);
  return { opening, core: others(true), further: others(false) };
}

export function orderQuestions(rules: Rules): readonly string[] {
  const { opening, core, further } = listSections(rules);
  return [...opening, ...core, ...further];
}

/** The questions as they came on screen, then the others: a question moves only once in this list, to the end of those seen. */
export function orderSeen(rules: Rules, visited: readonly string[]): readonly string[] {
  return [...visited, ...orderQuestions(rules).filter((id) => !visited.includes(id))];
}

/** A reader on the way: what is filled in, and what that leaves open. */
export interface Walk {
  readonly rules: Rules;
  readonly sheet: Draft;
  readonly outlook: Outlook;
  /** Set where the reader goes on although what is left can hardly change the outcome. */
  readonly isGoingOn: boolean;
  /** The questions that a colleague asks: no others are. */
  readonly asked?: readonly string[] | null;
}

/** The questions that will be asked, the next one first, as far as can be told now: each answer changes what is worth asking. */
export function listAhead({ rules, sheet, outlook, isGoingOn, asked = null }: Walk): readonly string[] {
  const moot = findMoot(rules, sheet.answers);
  const isNew = (id: string): boolean => !sheet.visited.includes(id) && sheet.answers[id] === undefined && !moot.has(id);
  if (asked) return asked.filter(isNew);
  const opening = listSections(rules).opening.filter(isNew);
  const worth = outlook.questions.filter(
    ({ question, worth: isWorth }) => (isWorth || isGoingOn) && isNew(question) && !opening.includes(question),
  );
  return [...opening, ...worth.map(({ question }) => question)];
}

/**
 * The question to ask next: one of the opening, else of those never on screen the one that tells most. Null where none is left
 * that is worth asking; a reader who goes on is asked these too.
 */
export function nextQuestion(walk: Walk): string | null {
  return listAhead(walk)[0] ?? null;
}

/** Every question that has no answer, in the order of lists; "I don't know" is none. Moot questions are not among them. */
export function listUnanswered(rules: Rules, answers: Answers, asked: readonly string[] | null = null): readonly string[] {
  const moot = findMoot(rules, answers);
  return (asked ?? orderQuestions(rules)).filter((id) => (answers[id] ?? UNKNOWN) === UNKNOWN && !moot.has(id));
}

/** The share (0..1) of the way that is done: questions seen, against them and what is still to be asked. */
export function measureProgress(walk: Walk): number {
  const seen = walk.sheet.visited.length;
  const ahead = listAhead(walk).length;
  return seen + ahead === 0 ? 0 : seen / (seen + ahead);
}
