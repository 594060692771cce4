import { splitAnswer, type Answers } from '../model/answers';

/** By question: the place of its answer among the options (`options.ts`), or -1 where it is open (absent or `unknown`). */
export type State = Int8Array;

/** A conjunction: the choice of each question is in the mask (`admits`). */
export interface CompiledCondition {
  readonly questions: readonly number[];
  readonly masks: readonly number[];
}

/**
 * Whether a condition holds for these answers: each question that it names is answered with one of the choices it lists. A
 * question that is open (absent or `unknown`) meets nothing; of several answers to one, any will do. Never throws: ids that no rules know are met by no answer.
 *
 * @example holds({ state: ['external', 'stateless'] }, { state: 'stateless' }) // true
 */
export function holds(when: Readonly<Record<string, readonly string[]>>, answers: Answers): boolean {
  return Object.entries(when).every(([question, choices]) =>
    splitAnswer(answers[question] ?? '').some((choice) => choices.includes(choice)),
  );
}

/** A shift works on so many bits; a mask may have twice as many. */
const BITS = 31;
const HIGH = 2 ** BITS;

/** Whether a set of options, 2 to the power of each added up, has one; it has none that is open (-1). At most 53 options. */
export function admits(mask: number, choice: number): boolean {
  if (choice < BITS) return choice >= 0 && ((mask >> choice) & 1) === 1;
  return (((mask / HIGH) >> (choice - BITS)) & 1) === 1;
}

/** Kleene's three values of a condition: it holds, it cannot hold, or open answers decide. */
export type Truth = 'true' | 'false' | 'unknown';

/** A conjunction is false as soon as one literal is, true when all are, and unknown otherwise. */
export function evaluateCondition({ questions, masks }: CompiledCondition, state: State): Truth {
  let truth: Truth = 'true';
  for (let literal = 0; literal < questions.length; literal++) {
    const choice = state[questions[literal] ?? 0] ?? -1;
    if (choice < 0) truth = 'unknown';
    else if (!admits(masks[literal] ?? 0, choice)) return 'false';
  }
  return truth;
}

/** Whether it holds already: the fast form where it does not matter why it does not. */
export function isMet({ questions, masks }: CompiledCondition, state: State): boolean {
  for (let literal = 0; literal < questions.length; literal++) {
    const choice = state[questions[literal] ?? 0] ?? -1;
    if (!admits(masks[literal] ?? 0, choice)) return false;
  }
  return true;
}
