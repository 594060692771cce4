import type { Answers } from '../model/answers';
import type { Assessment } from './assessment';
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
  readonly end: CompiledCondition | null;
}

export interface PresumedCase extends CompiledCondition {
  readonly choice: number;
}

/** The choice that the open question is taken for; -1 where it is answered or nothing is presumed. */
export function findPresumed({ question, cases, end }: Presumption, state: State): number {
  const isOver = (state[question] ?? -1) >= 0 || (end && isMet(end, state));
  return isOver ? -1 : (cases.find((entry) => isMet(entry, state))?.choice ?? -1);
}

/** What is read of a model. */
interface Presuming {
  readonly presumption: Presumption | null;
  readonly purposeQuestion: number;
  readonly rules: { readonly purposes: readonly unknown[] };
}

/** The answers with what is presumed among them: the same state where nothing is. */
export function presume({ presumption }: Pick<Presuming, 'presumption'>, state: State): State {
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
export function findEndingQuestion({ presumption, purposeQuestion, rules }: Presuming, state: State): number {
  if (!presumption?.end || (state[presumption.question] ?? -1) >= 0) return -1;
  // Without profiles the purpose is a question like others, and may change on the way.
  const fixed = rules.purposes.length > 0 ? purposeQuestion : -1;
  const isPossible = presumption.cases.some(({ questions, masks }) =>
    questions.every((question, literal) => question !== fixed || admits(masks[literal] ?? 0, state[question] ?? -1)),
  );
  return isPossible ? (presumption.end.questions[0] ?? -1) : -1;
}

/** The answers that count in a score: those given, and what is presumed. */
export function listCounted({ answers, presumed }: Pick<Assessment, 'answers' | 'presumed'>): Answers {
  return { ...answers, ...presumed };
}
