import { fill } from '@/lib/locale';
import type { assessWords } from '@/lib/locale/words/assess';
import type { QueryProblem } from '@/lib/share';

type ProblemWords = ReturnType<typeof assessWords>['problems'];

/** A part of an address that is no answer, in words: what was found, and the nearest that is allowed or all of it. */
export function describeProblem({ kind, name, value, allowed, nearest }: QueryProblem, words: ProblemWords): string {
  const told = fill(words[kind], { name, value });
  if (nearest !== undefined) return fill(words.nearest, { told, nearest });
  return allowed.length > 0 && kind !== 'repeated' ? fill(words.allowed, { told, allowed: allowed.join(', ') }) : told;
}
