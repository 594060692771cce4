import type { Answers } from '../model/answers';
import type { Assessment } from './assessment';
import type { AnswerChange } from './flips';
import { assess } from './assess';
import type { Rules } from './rules';

/** An excluded alternative and the exclusions that would have to be lifted for it. */
export interface Nearest {
  readonly alternative: string;
  readonly exclusions: readonly string[];
}

/** The excluded alternatives by number of exclusions to lift, then by score: the nearest first. */
export function findNearest(assessment: Assessment): Nearest[] {
  return assessment.ranking
    .filter(({ status }) => status === 'out')
    .map(({ alternative, exclusions }) => ({
      alternative,
      exclusions: exclusions.filter(({ state }) => state === 'active').map(({ exclusion }) => exclusion),
    }))
    .sort((a, b) => a.exclusions.length - b.exclusions.length);
}

/** The answer change that lets most alternatives in, and what would then be recommended. */
export interface Lift {
  readonly change: AnswerChange;
  readonly to: string;
  /** How many alternatives are possible after it. */
  readonly possible: number;
}

/**
 * Where every alternative is excluded: the one answer change that helps most. More alternatives let in comes first, then
 * answers that the team can change, then the declared order. Null where no single change helps.
 */
export function findBestLift(rules: Rules, assessment: Assessment): Lift | null {
  let best: (Lift & { readonly changeable: boolean }) | null = null;
  for (const question of rules.questions) {
    const from = assessment.answers[question.id];
    if (from === undefined) continue;
    for (const choice of question.choices) {
      if (choice.id === from) continue;
      const answers: Answers = { ...assessment.answers, [question.id]: choice.id };
      const after = assess(rules, answers, assessment.priorities);
      const possible = after.ranking.filter(({ status }) => status !== 'out').length;
      if (!after.recommendation || possible < (best?.possible ?? 1)) continue;
      if (best && possible === best.possible && (best.changeable || !question.changeable)) continue;
      const change = { question: question.id, from, to: choice.id };
      best = { change, to: after.recommendation.alternative, possible, changeable: question.changeable };
    }
  }
  return best && { change: best.change, to: best.to, possible: best.possible };
}
