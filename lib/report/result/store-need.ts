import type { Answers } from '../../model/answers';

/** The answers that keep every service of a provider out of reach, by their question. */
const OUTSIDE: Readonly<Record<string, readonly string[]>> = { location: ['on-premises', 'edge'], isolation: ['air-gapped'] };

/** A workload that keeps state or is a store; `kept`: the question whose answer forbids to buy it, if one does. */
export interface StoreNeed {
  readonly kept: string | null;
}

/** Null where the answers speak of no store. */
export function findStoreNeed(answers: Answers): StoreNeed | null {
  if (answers['state'] !== 'stateful' && answers['workload'] !== 'datastore') return null;
  const kept = Object.keys(OUTSIDE).find((question) => OUTSIDE[question]?.includes(answers[question] ?? ''));
  return { kept: kept ?? null };
}
