import { fill } from '../../locale';
import type { assessWords } from '../../locale/words/assess';
import type { QueryProblem } from '../../share';

type Words = ReturnType<typeof assessWords>['problems'];

/** After these kinds comes everything that is allowed; the others say it themselves. */
const LISTED: readonly QueryProblem['kind'][] = ['question', 'choice', 'criterion'];

/** A part of an address that is no answer, in words: what was found, and the nearest that is allowed or all of it. */
export function describeQueryProblem({ kind, name, value, allowed, nearest }: QueryProblem, words: Words): string {
  const told = fill(words[kind], { name, value, others: allowed.join(', ') });
  if (nearest !== undefined) return fill(words.nearest, { told, nearest });
  return allowed.length > 0 && LISTED.includes(kind) ? fill(words.allowed, { told, allowed: allowed.join(', ') }) : told;
}
