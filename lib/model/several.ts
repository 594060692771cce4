import { canonicalAnswer, splitAnswer, UNKNOWN } from './answers';
import type { Several } from './question';

/** As much of a question as its answers depend on. */
export interface Answerable {
  readonly choices: readonly { readonly id: string }[];
  readonly several?: Several | undefined;
}

/**
 * Why choices are no answer together. `one`: the question takes one answer; `repeated`: a choice twice; `alone`: a choice or
 * `unknown` that goes with no other; `most`: too many.
 */
export type Clash = 'one' | 'repeated' | 'alone' | 'most';

/** The choice (its place in the list, from 0) that cannot join those before it, and why; null where all go together. */
export function findClash(
  { several }: Pick<Answerable, 'several'>,
  choices: readonly string[],
): { readonly at: number; readonly clash: Clash } | null {
  const isAlone = (choice: string): boolean => choice === UNKNOWN || several?.alone.includes(choice) === true;
  for (let at = 1; at < choices.length; at++) {
    const joined = choices.slice(0, at + 1);
    const clash = several ? findCause(joined, { most: several.most, isAlone }) : 'one';
    if (clash !== null) return { at, clash };
  }
  return null;
}

function findCause(
  joined: readonly string[],
  { most, isAlone }: { readonly most: number; readonly isAlone: (choice: string) => boolean },
): Clash | null {
  if (new Set(joined).size < joined.length) return 'repeated';
  if (joined.some(isAlone)) return 'alone';
  return joined.length > most ? 'most' : null;
}

/** Whether a question can have this answer: known choices that go together, in their one order, or `unknown`. */
export function isAnswer(question: Answerable, answer: string): boolean {
  if (answer === UNKNOWN) return true;
  const choices = splitAnswer(answer);
  const isKnown = choices.every((choice) => question.choices.some(({ id }) => id === choice));
  return isKnown && findClash(question, choices) === null && canonicalAnswer(question, choices) === answer;
}
