import { splitAnswer, type Answers } from '../model/answers';
import { pickCounting } from './combine';
import type { CriterionRules, EffectRules, Rules } from './rules';

interface Asked {
  readonly effect: EffectRules;
  readonly answers: Answers;
  readonly alternative: string;
}

/**
 * Whether an effect that holds counts in the value of an alternative. Of several answers to one question only one counts in each value
 * (`combine.ts`), so an effect that is none of that answer's does not. One that reads other questions too speaks of one choice where
 * several say what is there, and counts for that one alone.
 */
export function counts(rules: Pick<Rules, 'questions'>, axis: CriterionRules, { effect, answers, alternative }: Asked): boolean {
  const [id = '', ...others] = Object.keys(effect.when);
  if (others.length > 0) return [id, ...others].every((read) => isMeant(rules, read, answers[read] ?? ''));
  const given = splitAnswer(answers[id] ?? '');
  if (given.length === 1) return true;
  const several = rules.questions.find((question) => question.id === id)?.several;
  if (!several) return true;
  const sums = given.map((choice) => sumOf(axis, [id, choice], alternative));
  return effect.when[id]?.includes(given[pickCounting(sums, several.counts)] ?? '') ?? false;
}

function isMeant({ questions }: Pick<Rules, 'questions'>, id: string, answer: string): boolean {
  return splitAnswer(answer).length === 1 || questions.find((question) => question.id === id)?.several?.counts !== 'best';
}

/** What an effect that holds adds to the value of an alternative. */
export function countingPoints(rules: Pick<Rules, 'questions'>, axis: CriterionRules, asked: Asked): number {
  return counts(rules, axis, asked) ? (asked.effect.change[asked.alternative] ?? 0) : 0;
}

/** What the effects of one answer alone add. */
function sumOf({ effects }: CriterionRules, [id, choice]: readonly [string, string], alternative: string): number {
  return effects
    .filter(({ when }) => Object.keys(when).join() === id && when[id]?.includes(choice))
    .reduce((sum, { change }) => sum + (change[alternative] ?? 0), 0);
}
