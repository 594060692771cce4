import type { Answers } from '../model/answers';
import type { Assessment } from './assessment';
import type { AnswerChange } from './flips';
import { compile, type Model } from './compile';
import { avoids, listAvoided } from './contradictions';
import { findExcludedBits } from './exclusions';
import type { Rules } from './rules';
import { readSituation, readState } from './situation';
import { evaluate, findBest, scoreOf } from './values';

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

/** The answer change that helps most, and what would then be recommended. */
export interface Lift {
  readonly change: AnswerChange;
  readonly to: string;
  /** How many alternatives are possible after it. */
  readonly possible: number;
}

/**
 * Where every alternative is excluded: the one answer change that helps most. Answers that the team can change come first, then
 * more alternatives let in, then the declared order: what the business gave is the last to be given up. A change that would bring about a contradiction is none. Null where
 * no single change helps.
 */
export function findBestLift(rules: Rules, { answers, priorities }: Assessment): Lift | null {
  const model = compile(rules);
  const state = readState(model, answers);
  const avoided = listAvoided(model, state);
  let best: Opening | null = null;
  for (const [question, { id, changeable }] of rules.questions.entries()) {
    if (answers[id] === undefined) continue;
    const before = state[question] ?? -1;
    for (const choice of model.steps[question]?.[before + 1] ?? []) {
      state[question] = choice;
      const possible = model.alternatives - countBits(findExcludedBits(model, state));
      if (isBetter({ possible, changeable }, best) && avoids(model, avoided, state)) best = { question, choice, possible, changeable };
    }
    state[question] = before;
  }
  if (!best) return null;
  const change = describeOpening(model, answers, best);
  const situation = readSituation(model, { ...answers, [change.question]: change.to }, priorities);
  const scores = scoreOf(model, evaluate(model, situation.state), situation.stakes.weights);
  const to = rules.alternatives[findBest(scores, findExcludedBits(model, situation.state))]?.id ?? '';
  return { change, to, possible: best.possible };
}

/** A change after which some alternative is possible. */
interface Opening {
  readonly question: number;
  readonly choice: number;
  readonly possible: number;
  readonly changeable: boolean;
}

function isBetter({ possible, changeable }: Pick<Opening, 'possible' | 'changeable'>, best: Opening | null): boolean {
  if (!best) return possible > 0;
  if (possible > 0 && changeable !== best.changeable) return changeable;
  return possible > best.possible;
}

function describeOpening({ rules, options }: Model, answers: Answers, { question, choice }: Opening): AnswerChange {
  const id = rules.questions[question]?.id ?? '';
  return { question: id, from: answers[id] ?? null, to: options[question]?.[choice]?.id ?? '' };
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
