import { splitAnswer, type Answers } from '../model/answers';
import { pickCounting } from './combine';
import type { CriterionRules, EffectRules, Rules } from './rules';

interface Asked {
  readonly effect: EffectRules;
  readonly answers: Answers;
  readonly alternative: string;
}

/**
 * What an effect that holds adds to the value of an alternative. Of several answers to one question only one counts in each value
 * (`combine.ts`), so an effect that is none of that answer's adds nothing there.
 */
export function countingPoints(rules: Pick<Rules, 'questions'>, axis: CriterionRules, { effect, answers, alternative }: Asked): number {
  const points = effect.change[alternative] ?? 0;
  const [id = '', ...others] = Object.keys(effect.when);
  const several = rules.questions.find((question) => question.id === id)?.several;
  const given = splitAnswer(answers[id] ?? '');
  if (!several || others.length > 0 || given.length === 1) return points;
  const sums = given.map((choice) => sumOf(axis, [id, choice], alternative));
  const counting = given[pickCounting(sums, several.counts)] ?? '';
  return effect.when[id]?.includes(counting) ? points : 0;
}

/** What the effects of one answer alone add. */
function sumOf({ effects }: CriterionRules, [id, choice]: readonly [string, string], alternative: string): number {
  return effects
    .filter(({ when }) => Object.keys(when).join() === id && when[id]?.includes(choice))
    .reduce((sum, { change }) => sum + (change[alternative] ?? 0), 0);
}
