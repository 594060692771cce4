import type { Rules } from '../engine';
import { canonicalAnswer, PRIORITY_LIMIT, splitAnswer, UNKNOWN, type Answers, type Priorities } from '../model/answers';
import { nearestId } from '../model/nearest-id';
import { findClash, standsAlone, type Answerable } from '../model/several';

/**
 * Something in the address that is no answer: it is named to the reader, never dropped in silence. `count`: one criterion
 * too many; `repeated`: a second, different reply to a question of one answer, or a criterion on both sides; `most`: an answer
 * more than the question takes; `alone`: an answer that does not go with those before it. The first ones hold.
 */
export interface QueryProblem {
  readonly name: string;
  readonly value: string;
  readonly kind: 'question' | 'choice' | 'criterion' | 'count' | 'repeated' | 'most' | 'alone';
  /** Of `most` the answers that hold; of `alone` the ones that stand alone. */
  readonly allowed: readonly string[];
  readonly nearest: string | undefined;
}

export interface AnswerQuery {
  readonly answers: Answers;
  readonly priorities: Priorities;
  readonly problems: readonly QueryProblem[];
}

/** Parameters of ours that are no question, and the tags that campaigns append to addresses. */
const RESERVED = /^(code|t|ask|utm_.*|lang)$/;

/**
 * Reads answers out of an address: `?traffic=bursty&state=stateless`, with `most=` and `least=` as lists of criteria. Several
 * answers to a question repeat it: `dependencies=rdbms&dependencies=cloud-native`, in any order but that of the purposes. An empty value means not asked, as an unanswered form sends it.
 */
export function readAnswerQuery(query: Iterable<readonly [string, string]>, rules: Rules): AnswerQuery {
  const reading: Reading = { rules, answers: {}, priorities: { most: [], least: [] }, problems: [] };
  for (const [name, value] of query) {
    if (RESERVED.test(name) || value === '') continue;
    if (name === 'most' || name === 'least') for (const id of value.split(',').filter(Boolean)) readCriterion(reading, name, id);
    else readAnswer(reading, name, value);
  }
  return { answers: reading.answers, priorities: reading.priorities, problems: reading.problems };
}

interface Reading {
  readonly rules: Rules;
  readonly answers: Record<string, string>;
  readonly priorities: Readonly<Record<'most' | 'least', string[]>>;
  readonly problems: QueryProblem[];
}

function readCriterion({ rules, priorities, problems }: Reading, name: 'most' | 'least', id: string): void {
  const allowed = rules.criteria.map((criterion) => criterion.id);
  const other = priorities[name === 'most' ? 'least' : 'most'];
  const problem = { name, value: id, allowed: [], nearest: undefined };
  if (!allowed.includes(id)) problems.push({ ...problem, kind: 'criterion', allowed, nearest: nearestId(id, allowed) });
  else if (other.includes(id)) problems.push({ ...problem, kind: 'repeated' });
  else if (priorities[name].includes(id)) return;
  else if (priorities[name].length >= PRIORITY_LIMIT) problems.push({ ...problem, kind: 'count' });
  else priorities[name].push(id);
}

function readAnswer({ rules, answers, problems }: Reading, name: string, value: string): void {
  const question = rules.questions.find(({ id }) => id === name);
  if (!question) {
    const allowed = rules.questions.map(({ id }) => id);
    problems.push({ name, value, kind: 'question', allowed, nearest: nearestId(name, allowed) });
    return;
  }
  const allowed = [...question.choices.map(({ id }) => id), UNKNOWN];
  const held = answers[name] === undefined ? [] : splitAnswer(answers[name]);
  if (!allowed.includes(value)) problems.push({ name, value, kind: 'choice', allowed, nearest: nearestId(value, allowed) });
  else if (!held.includes(value)) addChoice({ answers, problems, question }, held, value);
}

interface Adding extends Pick<Reading, 'answers' | 'problems'> {
  readonly question: Answerable & { readonly id: string };
}

/** The given choice beside those that hold already, or why it cannot stand there. */
function addChoice({ answers, problems, question }: Adding, held: readonly string[], value: string): void {
  const problem = { name: question.id, value, nearest: undefined };
  const { several, choices } = question;
  switch (findClash(question, held, value)) {
    case 'most':
      problems.push({ ...problem, kind: 'most', allowed: held });
      return;
    case 'alone':
      problems.push({ ...problem, kind: 'alone', allowed: [...held, value].filter((id) => several && standsAlone(several, id)) });
      return;
    case 'one':
      problems.push({ ...problem, kind: 'repeated', allowed: [...choices.map(({ id }) => id), UNKNOWN] });
      return;
    default:
      answers[question.id] = canonicalAnswer(question, [...held, value]);
  }
}
