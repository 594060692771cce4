import { canonicalAnswer, splitAnswer, UNKNOWN, type Answers } from './answers';
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

/** Why a choice cannot join those that were chosen before it; null where it can. */
export function findClash({ several }: Pick<Answerable, 'several'>, chosen: readonly string[], choice: string): Clash | null {
  if (chosen.length === 0) return null;
  if (!several) return 'one';
  if (chosen.includes(choice)) return 'repeated';
  if ([...chosen, choice].some((id) => standsAlone(several, id))) return 'alone';
  return chosen.length < several.most ? null : 'most';
}

/** Whether a choice goes with no other. */
export function standsAlone(several: Several, choice: string): boolean {
  return choice === UNKNOWN || several.alone.includes(choice);
}

/** Whether a question can have this answer: known choices that go together, in their one order, or `unknown`. */
export function isAnswer(question: Answerable, answer: string): boolean {
  if (answer === UNKNOWN) return true;
  const choices = splitAnswer(answer);
  const isKnown = choices.every((choice) => question.choices.some(({ id }) => id === choice));
  const isTogether = choices.every((choice, at) => findClash(question, choices.slice(0, at), choice) === null);
  return isKnown && isTogether && canonicalAnswer(question, choices) === answer;
}

/** The same answers, each in its one order; what no question can have stays as it is. */
export function canonicalAnswers(questions: readonly (Answerable & { readonly id: string })[], answers: Answers): Answers {
  const write = ([id, answer]: readonly [string, string]): [string, string] => {
    const question = questions.find((asked) => asked.id === id);
    return [id, question ? canonicalAnswer(question, splitAnswer(answer)) : answer];
  };
  return Object.fromEntries(Object.entries(answers).map(write));
}

/** What a question can have of an answer, in its one order, and the choices that are left out: unknown ones, and what clashes. */
export function keepAnswer(question: Answerable, answer: string): { readonly answer: string | null; readonly dropped: readonly string[] } {
  const kept: string[] = [];
  const dropped: string[] = [];
  for (const choice of splitAnswer(answer)) {
    const isKnown = choice === UNKNOWN || question.choices.some(({ id }) => id === choice);
    (isKnown && findClash(question, kept, choice) === null ? kept : dropped).push(choice);
  }
  return { answer: kept.length === 0 ? null : canonicalAnswer(question, kept), dropped };
}

/** Of some answers what questions can have: earlier rules have fewer questions and choices, and take one answer. */
export function keepAsked(questions: readonly (Answerable & { readonly id: string })[], answers: Answers): Answers {
  return Object.fromEntries(
    questions.flatMap((question): [string, string][] => {
      const given = answers[question.id];
      const { answer } = given === undefined ? { answer: null } : keepAnswer(question, given);
      return answer === null ? [] : [[question.id, answer]];
    }),
  );
}

/** An answer as files and programs write it: a list where it names several choices. */
export function writeAnswer(answer: string): string | string[] {
  const choices = splitAnswer(answer);
  return choices.length > 1 ? [...choices] : answer;
}

/** The same for every answer of a workload. */
export function writeAnswers(answers: Answers): Record<string, string | string[]> {
  return Object.fromEntries(Object.entries(answers).map(([question, answer]) => [question, writeAnswer(answer)]));
}
