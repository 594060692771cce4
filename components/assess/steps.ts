import type { Rules } from '@/lib/engine';
import type { Answers } from '@/lib/model/answers';

/** The steps after the questions. */
export const PRIORITIES_STEP = 'priorities';
export const CHECK_STEP = 'check';

/** Where the reader is: a question's id or one of the two steps after them. */
export interface Place {
  readonly step: string;
  /** Set where the reader came from the check page to change one thing: Continue leads back there. */
  readonly isFromCheck: boolean;
}

/**
 * The questions in the order of asking: core questions first, each group in its declared order. It depends on nothing
 * that an answer changes, so no question moves on screen.
 */
export function orderQuestions(rules: Rules): readonly string[] {
  const ids = (core: boolean): string[] => rules.questions.filter((question) => question.core === core).map(({ id }) => id);
  return [...ids(true), ...ids(false)];
}

/** All steps from the first question to the check page. */
export function listSteps(rules: Rules): readonly string[] {
  return [...orderQuestions(rules), PRIORITIES_STEP, CHECK_STEP];
}

/** The first question without a reply, or the check page. */
export function firstOpenStep(rules: Rules, answers: Answers): string {
  return orderQuestions(rules).find((id) => answers[id] === undefined) ?? CHECK_STEP;
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

/** Where Continue leads: back to the check page, or one step on. */
export function nextStep(steps: readonly string[], { step, isFromCheck }: Place): string {
  return isFromCheck ? CHECK_STEP : (steps[steps.indexOf(step) + 1] ?? CHECK_STEP);
}

/** Where Back leads, or null at the first step. */
export function previousStep(steps: readonly string[], { step, isFromCheck }: Place): string | null {
  return isFromCheck ? CHECK_STEP : (steps[steps.indexOf(step) - 1] ?? null);
}
