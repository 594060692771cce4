import { UNKNOWN, type Answers } from '../model/answers';
import { holds } from './conditions';
import type { Rules } from './rules';

/** The questions that these answers make pointless, with the place of the first reason that holds. Answered or not. */
export function findMoot({ questions }: Rules, answers: Answers): ReadonlyMap<string, number> {
  const moot = new Map<string, number>();
  for (const { id, moot: reasons = [] } of questions) {
    const reason = reasons.findIndex(({ when }) => holds(when, answers));
    if (reason >= 0) moot.set(id, reason);
  }
  return moot;
}

/** The open questions that nobody will answer: the reader does not know, or they are moot. */
export function listSilent(rules: Rules, answers: Answers): ReadonlySet<string> {
  const unknown = rules.questions.filter(({ id }) => answers[id] === UNKNOWN).map(({ id }) => id);
  const moot = [...findMoot(rules, answers).keys()].filter((id) => answers[id] === undefined);
  return new Set([...unknown, ...moot]);
}
