import { findMoot, type Rules } from '@/lib/engine';
import { withVisit, type Draft } from '../parts/sheet';
import { listUnanswered, nextQuestion, orderQuestions, type Walk } from './order';

/** The steps after the questions. */
export const PRIORITIES_STEP = 'priorities';
export const CHECK_STEP = 'check';

/** Where the reader is: a question's id or one of the two steps after them. */
export interface Place {
  readonly step: string;
  /** Set where the reader left the way: from the check page to change one thing, or to answer all that is open. */
  readonly trip: Trip | null;
}

/** `check`: Continue leads back to the check page. `open`: through every question without an answer, then back. */
export type Trip = 'check' | 'open';
const TRIPS: readonly Trip[] = ['check', 'open'];

/** The question that everybody is asked first. */
export function firstQuestion(rules: Rules): string {
  return orderQuestions(rules)[0] ?? PRIORITIES_STEP;
}

/** All steps from the first question to the check page. */
export function listSteps(rules: Rules): readonly string[] {
  return [...orderQuestions(rules), PRIORITIES_STEP, CHECK_STEP];
}

/** Where a reader comes back to: the question shown last, if it has no reply yet; else the next one, or the check page. */
export function resumeStep(walk: Walk): string {
  const { visited, answers } = walk.sheet;
  const last = visited.at(-1);
  if (last !== undefined && answers[last] === undefined) return last;
  return nextQuestion(walk) ?? CHECK_STEP;
}

/** Reads `#traffic`, `#traffic:check` and `#traffic:open`; null where the hash names no step (it may name a place of the page). */
export function readPlace(hash: string, steps: readonly string[]): Place | null {
  const [step = '', ending] = hash.slice(1).split(':');
  const trip = TRIPS.find((known) => known === ending) ?? null;
  return steps.includes(step) && (ending === undefined || trip) ? { step, trip } : null;
}

/** The address of a step inside the page. */
export function stepHash(step: string, trip: Trip | null = null): string {
  return `#${step}${trip ? `:${trip}` : ''}`;
}

/** Where Continue leads; null at the end of a trip through all that is open: back to where the reader came from. */
export function nextPlace(place: Place, walk: Walk): Place | null {
  if (place.trip !== 'open') return { step: nextStep(place, walk), trip: null };
  const { rules, sheet, asked = null } = walk;
  const order = asked ?? orderQuestions(rules);
  const at = order.indexOf(place.step);
  const next = listUnanswered(rules, sheet.answers, asked).find((id) => order.indexOf(id) > at);
  return next === undefined ? null : { step: next, trip: 'open' };
}

/**
 * Back to the check page, along the questions visited before, or to a new one. Past the last one come the priorities, or the
 * check page where it is proven that no answer can change the recommendation.
 */
export function nextStep({ step, trip }: Place, walk: Walk): string {
  if (trip === 'check' || step === PRIORITIES_STEP || step === CHECK_STEP) return CHECK_STEP;
  const { visited, answers } = walk.sheet;
  const moot = findMoot(walk.rules, answers);
  const later = visited.includes(step) ? visited.slice(visited.indexOf(step) + 1) : [];
  const again = later.find((id) => answers[id] !== undefined || !moot.has(id));
  if (again !== undefined) return again;
  // Who was asked answers all that was asked.
  const isDone = walk.outlook.settled && !walk.isGoingOn && !walk.asked;
  return isDone ? CHECK_STEP : (nextQuestion({ ...walk, sheet: withVisit(walk.sheet, step) }) ?? PRIORITIES_STEP);
}

/** Where Back leads: to the question visited before. Null at the first one. */
export function previousStep({ step, trip }: Place, { visited }: Draft): string | null {
  if (trip === 'check') return CHECK_STEP;
  if (step === CHECK_STEP) return PRIORITIES_STEP;
  return (visited.includes(step) ? visited[visited.indexOf(step) - 1] : visited.at(-1)) ?? null;
}

/** The question that a reader who went back was at; null where that is this one. */
export function furthestStep({ step, trip }: Place, { visited }: Draft): string | null {
  const last = visited.at(-1);
  return trip === null && last !== undefined && last !== step && visited.includes(step) && visited.at(-2) !== step ? last : null;
}
