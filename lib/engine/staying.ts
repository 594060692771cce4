import { splitAnswer } from '../model/answers';
import type { Assessment, RankedAlternative } from './assessment';
import { explainCriteria, type Reason } from './rationale';
import type { Rules } from './rules';

/** Further behind than this many points, what is in place is no candidate any more. */
const WITHIN_REACH = 10;

/** How many criteria are told in which the recommended alternative is ahead: the widest leads. */
const GAINS = 3;

/** Whether what is in place would do: staying is advice too. Points are in the units of the score. */
export interface Staying {
  /** The alternatives that the answer says are in place. */
  readonly alternatives: readonly string[];
  /** Of the best placed of them: it is the first itself, within reach of it, further behind, or all of them are excluded. */
  readonly kind: 'first' | 'near' | 'far' | 'excluded';
  readonly best: RankedAlternative;
  /** How far it is behind the first; below 0 where it is excluded and would be ahead. */
  readonly behind: number;
  /** Where the recommended alternative is ahead of it, the widest first; none where it is the first. */
  readonly gains: readonly Reason[];
}

/** Null where no answer says what is in place, or nothing is recommended. */
export function findStaying(rules: Rules, assessment: Assessment): Staying | null {
  const { ranking, recommendation, answers, weightTotal } = assessment;
  const alternatives = rules.questions.flatMap(({ id, choices }) =>
    choices.filter((choice) => splitAnswer(answers[id] ?? '').includes(choice.id)).flatMap(({ inPlace }) => inPlace ?? []),
  );
  const [first] = ranking;
  // The ranking has what is excluded last.
  const best = ranking.find(({ alternative }) => alternatives.includes(alternative));
  if (!recommendation || !first || !best) return null;
  const behind = first.score - best.score;
  const kind = best === first ? 'first' : best.status === 'out' ? 'excluded' : behind <= WITHIN_REACH * weightTotal ? 'near' : 'far';
  const reasons = best === first ? [] : explainCriteria({ rules, assessment, subject: first.alternative, rivals: [best.alternative] });
  return { alternatives, kind, best, behind, gains: reasons.filter(({ lead }) => lead > 0).slice(0, GAINS) };
}
