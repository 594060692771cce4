import type { Outlook, Rules } from '@/lib/engine';
import { withVisit, type Draft } from '../parts/sheet';

/** The steps after the questions. */
export const PRIORITIES_STEP = 'priorities';
export const CHECK_STEP = 'check';

/** Where the reader is: a question's id or one of the two steps after them. */
export interface Place {
  readonly step: string;
  /** Set where the reader came from the check page to change one thing: Continue leads back there. */
  readonly isFromCheck: boolean;
}

/** The questions in the order for pages without script and for lists: core questions first, each group in its declared order. */
export function orderQuestions(rules: Rules): readonly string[] {
  const ids = (core: boolean): string[] => rules.questions.filter((question) => question.core === core).map(({ id }) => id);
  return [...ids(true), ...ids(false)];
}

/**
 * The question that everybody is asked first: the first declared one, the purpose. It sets the weights, so all later figures
 * mean more after it, and readers who compare notes begin alike. By information it would come fifth, but asking it first
 * costs less than a fifth of a question (docs/stopping.md).
 */
export function firstQuestion(rules: Rules): string {
  return orderQuestions(rules)[0] ?? PRIORITIES_STEP;
}

/** All steps from the first question to the check page. */
export function listSteps(rules: Rules): readonly string[] {
  return [...orderQuestions(rules), PRIORITIES_STEP, CHECK_STEP];
}

/** A reader on the way: what is filled in, and what that leaves open. */
export interface Walk {
  readonly rules: Rules;
  readonly sheet: Draft;
  readonly outlook: Outlook;
  /** Set where the reader goes on although nothing can change the outcome any more. */
  readonly isGoingOn: boolean;
}

/**
 * The question to ask next: of those never on screen the one that tells most. Null where none is left that can change the
 * recommendation; a reader who goes on is asked these too.
 */
export function nextQuestion({ rules, sheet, outlook, isGoingOn }: Walk): string | null {
  const isNew = (id: string): boolean => !sheet.visited.includes(id) && sheet.answers[id] === undefined;
  const first = firstQuestion(rules);
  if (isNew(first)) return first;
  return outlook.questions.find(({ question, matters }) => (matters || isGoingOn) && isNew(question))?.question ?? null;
}

/** Where a reader comes back to: the question shown last, if it has no reply yet; else the next one, or the check page. */
export function resumeStep(walk: Walk): string {
  const { visited, answers } = walk.sheet;
  const last = visited.at(-1);
  if (last !== undefined && answers[last] === undefined) return last;
  return nextQuestion(walk) ?? CHECK_STEP;
}

const FROM_CHECK = ':check';

/** Reads `#traffic` and `#traffic:check`; null where the hash names no step (it may name a place of the page). */
export function readPlace(hash: string, steps: readonly string[]): Place | null {
  const isFromCheck = hash.endsWith(FROM_CHECK);
  const step = hash.slice(1, isFromCheck ? -FROM_CHECK.length : undefined);
  return steps.includes(step) ? { step, isFromCheck } : null;
}

/** The address of a step inside the page. */
export function stepHash(step: string, isFromCheck = false): string {
  return `#${step}${isFromCheck ? FROM_CHECK : ''}`;
}

/**
 * Where Continue leads: back to the check page, along the questions visited before, or to a new one. Past the last one
 * come the priorities, or the check page where it is proven that no answer can change the recommendation.
 */
export function nextStep({ step, isFromCheck }: Place, walk: Walk): string {
  if (isFromCheck || step === PRIORITIES_STEP || step === CHECK_STEP) return CHECK_STEP;
  const { visited } = walk.sheet;
  const again = visited.includes(step) ? visited[visited.indexOf(step) + 1] : undefined;
  if (again !== undefined) return again;
  const isDone = walk.outlook.settled && !walk.isGoingOn;
  return isDone ? CHECK_STEP : (nextQuestion({ ...walk, sheet: withVisit(walk.sheet, step) }) ?? PRIORITIES_STEP);
}

/** Where Back leads: to the question visited before. Null at the first one. */
export function previousStep({ step, isFromCheck }: Place, { visited }: Draft): string | null {
  if (isFromCheck) return CHECK_STEP;
  if (step === CHECK_STEP) return PRIORITIES_STEP;
  return (visited.includes(step) ? visited[visited.indexOf(step) - 1] : visited.at(-1)) ?? null;
}
