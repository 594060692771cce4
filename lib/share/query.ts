import type { Rules } from '../engine';
import { PRIORITY_LIMIT, UNKNOWN, type Answers, type Priorities } from '../model/answers';
import { nearestId } from '../model/nearest-id';

/** Something in the address that is no answer: it is named to the reader, never dropped in silence. */
export interface QueryProblem {
  readonly name: string;
  readonly value: string;
  readonly kind: 'question' | 'choice' | 'criterion' | 'count';
  readonly allowed: readonly string[];
  readonly nearest: string | undefined;
}

export interface AnswerQuery {
  readonly answers: Answers;
  readonly priorities: Priorities;
  readonly problems: readonly QueryProblem[];
}

/** Parameters of ours that are no question. `lang` and tracking tags of other systems are not ours either. */
const RESERVED = /^(code|t|utm_.*|lang)$/;

/**
 * Reads answers out of an address: `?traffic=bursty&state=stateless`, with `most=` and `least=` as lists of criteria.
 * An empty value means not asked, as an unanswered form sends it.
 */
export function readAnswerQuery(query: Iterable<readonly [string, string]>, rules: Rules): AnswerQuery {
  const answers: Record<string, string> = {};
  const priorities: Record<'most' | 'least', string[]> = { most: [], least: [] };
  const problems: QueryProblem[] = [];
  const criteria = rules.criteria.map(({ id }) => id);
  const refuse = (problem: Omit<QueryProblem, 'nearest'>): void => {
    const found = problem.kind === 'question' ? problem.name : problem.value;
    problems.push({ ...problem, nearest: nearestId(found, problem.allowed) });
  };
  for (const [name, value] of query) {
    if (RESERVED.test(name) || value === '') continue;
    if (name === 'most' || name === 'least') {
      for (const id of value.split(',').filter(Boolean)) {
        if (!criteria.includes(id)) refuse({ name, value: id, kind: 'criterion', allowed: criteria });
        else if ([...priorities.most, ...priorities.least].includes(id)) continue;
        else if (priorities[name].length >= PRIORITY_LIMIT) refuse({ name, value: id, kind: 'count', allowed: [] });
        else priorities[name].push(id);
      }
      continue;
    }
    const question = rules.questions.find(({ id }) => id === name);
    const allowed = question ? [...question.choices.map(({ id }) => id), UNKNOWN] : rules.questions.map(({ id }) => id);
    if (!question) refuse({ name, value, kind: 'question', allowed });
    else if (!allowed.includes(value)) refuse({ name, value, kind: 'choice', allowed });
    else answers[name] = value;
  }
  return { answers, priorities, problems };
}
