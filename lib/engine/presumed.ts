import type { Answers } from '../model/answers';
import type { Assessment } from './assessment';
import type { Model } from './compile';
import { admits, isMet, type CompiledCondition, type State } from './conditions';

/**
 * What an open question is taken for: who asks for a lower bill and names the platform in place is taken to find it too dear, until
 * the question is answered. Only points are presumed: an exclusion needs an answer, and what holds for all completions knows none.
 */
export interface Presumption {
  readonly question: number;
  /** The first that holds counts. */
  readonly cases: readonly PresumedCase[];
  /** The question whose answer can make this one moot, so that nothing is presumed; null where none can. */
  readonly end: { readonly question: number; readonly mask: number } | null;
}

export interface PresumedCase extends CompiledCondition {
  readonly choice: number;
}

/** The choice that the open question is taken for; -1 where it is answered or nothing is presumed. */
export function findPresumed(presumption: Presumption, state: State): number {
  if ((state[presumption.question] ?? -1) >= 0 || isEnded(presumption, state)) return -1;
  return presumption.cases.find((entry) => isMet(entry, state))?.choice ?? -1;
}

export function isEnded({ end }: Presumption, state: State): boolean {
  return end !== null && admits(end.mask, state[end.question] ?? -1);
}

/** The answers with what is presumed among them: the same state where nothing is. */
export function presume({ presumption }: Pick<Model, 'presumption'>, state: State): State {
  const choice = presumption ? findPresumed(presumption, state) : -1;
  if (!presumption || choice < 0) return state;
  const counted = state.slice();
  counted[presumption.question] = choice;
  return counted;
}

/**
 * The question that makes the presumed one moot, where an answer to it changes what other answers add: nobody has answered the
 * presumed one, and with this purpose something may be presumed. -1 where there is none.
 */
export function findEndingQuestion({ presumption, purposeQuestion }: Pick<Model, 'presumption' | 'purposeQuestion'>, state: State): number {
  if (!presumption?.end || (state[presumption.question] ?? -1) >= 0) return -1;
  const isPossible = presumption.cases.some(({ questions, masks }) =>
    questions.every((question, literal) => question !== purposeQuestion || admits(masks[literal] ?? 0, state[question] ?? -1)),
  );
  return isPossible ? presumption.end.question : -1;
}

/** The answers that count in a score: those given, and what is presumed. */
export function listCounted({ answers, presumed }: Pick<Assessment, 'answers' | 'presumed'>): Answers {
  return { ...answers, ...presumed };
}
