import type { Several } from './question';

/** The reply "I don't know": asked, and not known. The engine treats it like a question not asked; pages do not. */
export const UNKNOWN = 'unknown';

/** Between the choices of an answer that names several. */
const JOINT = '+';

/** The choices that an answer names, in its order: one, or several. Of `unknown` it is `unknown` itself. */
export function splitAnswer(answer: string): readonly string[] {
  return answer.split(JOINT);
}

/** The answer that names these choices, in the order given; `splitAnswer` takes it apart. */
export function joinAnswer(choices: readonly string[]): string {
  return choices.join(JOINT);
}

/**
 * The one answer that names these choices of a question: in the order in which the question declares them, or as given where
 * it is ordered. A choice given twice counts once.
 */
export function canonicalAnswer(
  question: { readonly choices: readonly { readonly id: string }[]; readonly several?: Several | undefined },
  choices: readonly string[],
): string {
  const once = [...new Set(choices)];
  if (question.several?.ordered) return joinAnswer(once);
  const placeOf = (choice: string): number => question.choices.findIndex(({ id }) => id === choice);
  return joinAnswer(once.toSorted((one, other) => placeOf(one) - placeOf(other)));
}

/**
 * Question id -> answer: a choice id, several of them joined (`joinAnswer`; in declared order unless the question is ordered), or
 * `unknown`; a question that is absent was not asked.
 */
export type Answers = Readonly<Record<string, string>>;

/** How many criteria may be marked on each side. */
export const PRIORITY_LIMIT = 3;

/** The criteria that matter most and least to the reader, up to three each, in no order inside a side. */
export interface Priorities {
  readonly most: readonly string[];
  readonly least: readonly string[];
}
export const NO_PRIORITIES: Priorities = Object.freeze({ most: Object.freeze([]), least: Object.freeze([]) });
