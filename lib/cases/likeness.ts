import { splitAnswer, UNKNOWN, type Answers } from '../model/answers';

/** By question: what an answer counts for. Only ratios matter; none is below 0. */
export type Weights = ReadonlyMap<string, number>;

/** What an answer that a decision's source does not mention counts for, as a part of one that agrees. */
export const SILENT = 0.2;

/** How much two answers to one question have in common: 1 the same, 0 nothing; of several the shared ones among all named (Jaccard). */
export function agreementOf(one: string, other: string): number {
  const [first, second] = [splitAnswer(one), splitAnswer(other)];
  const shared = first.filter((choice) => second.includes(choice)).length;
  return shared / (first.length + second.length - shared);
}

/** The answer to a question; undefined where it was not asked, or is not known. */
export function answerTo(answers: Answers, question: string): string | undefined {
  const answer = answers[question];
  return answer === UNKNOWN ? undefined : answer;
}

export interface Measure {
  readonly weights: Weights;
  /** 0..1, `SILENT` by default. */
  readonly silent?: number;
}

/** How much of an answer's weight comes from how far it moves the ranking; the rest is the same for every answer. */
export const MOVING = 0.25;

/** All weights sum to 1: a quarter by how far each answer moves the ranking, the rest in equal parts; equal where none moves it. */
export function weighAnswers(influence: ReadonlyMap<string, number>, moving = MOVING): Weights {
  const total = [...influence.values()].reduce((sum, points) => sum + points, 0);
  const equal = 1 / Math.max(influence.size, 1);
  return new Map(
    [...influence].map(([question, points]) => [question, total === 0 ? equal : (1 - moving) * equal + (moving * points) / total]),
  );
}
