import { splitAnswer, type Answers } from '../../model/answers';

/** The answers that keep every service of a provider out of reach, by their question. */
const OUTSIDE: Readonly<Record<string, readonly string[]>> = { location: ['on-premises', 'edge'], isolation: ['air-gapped'] };

/** A workload that keeps state or is a store; `kept`: the question whose answer forbids to buy it, if one does. */
export interface StoreNeed {
  readonly kept: string | null;
}

/** Null where the answers speak of no store. */
export function findStoreNeed(answers: Answers): StoreNeed | null {
  const isAnswered = (question: string, choices: readonly string[]): boolean =>
    splitAnswer(answers[question] ?? '').some((choice) => choices.includes(choice));
  if (!isAnswered('state', ['stateful']) && !isAnswered('workload', ['datastore'])) return null;
  const kept = Object.keys(OUTSIDE).find((question) => isAnswered(question, OUTSIDE[question] ?? []));
  return { kept: kept ?? null };
}
