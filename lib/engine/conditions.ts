import type { Answers } from '../model/answers';

/** The choice index of every question, or -1 where it is open (absent or `unknown`). */
export type State = Int8Array;

/** A conjunction: the choice of each question has its bit in the mask. */
export interface CompiledCondition {
  readonly questions: readonly number[];
  readonly masks: readonly number[];
}

/**
 * Whether a condition holds for these answers: each question that it names is answered with one of the choices it lists. A
 * question that is open (absent or `unknown`) meets nothing. Never throws: ids that no rules know are met by no answer.
 *
 * @example holds({ state: ['external', 'stateless'] }, { state: 'stateless' }) // true
 */
export function holds(when: Readonly<Record<string, readonly string[]>>, answers: Answers): boolean {
  return Object.entries(when).every(([question, choices]) => choices.includes(answers[question] ?? ''));
}

/** Kleene's three values of a condition: it holds, it cannot hold, or open answers decide. */
export type Truth = 'true' | 'false' | 'unknown';

/** A conjunction is false as soon as one literal is, true when all are, and unknown otherwise. */
export function evaluateCondition({ questions, masks }: CompiledCondition, state: State): Truth {
  let truth: Truth = 'true';
  for (let literal = 0; literal < questions.length; literal++) {
    const choice = state[questions[literal] ?? 0] ?? -1;
    if (choice < 0) truth = 'unknown';
    else if (!(((masks[literal] ?? 0) >> choice) & 1)) return 'false';
  }
  return truth;
}

/** Whether it holds already: the fast form where it does not matter why it does not. */
export function isMet({ questions, masks }: CompiledCondition, state: State): boolean {
  for (let literal = 0; literal < questions.length; literal++) {
    const choice = state[questions[literal] ?? 0] ?? -1;
    if (choice < 0 || !(((masks[literal] ?? 0) >> choice) & 1)) return false;
  }
  return true;
}
