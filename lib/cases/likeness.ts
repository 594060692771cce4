import { splitAnswer, UNKNOWN, type Answers } from '../model/answers';

/** By question: what an answer counts for. Only ratios matter; none is below 0. */
export type Weights = ReadonlyMap<string, number>;

/** What an answer that a decision's source does not mention counts for, as a part of one that agrees. */
export const SILENT = 0.2;

/** How much two answers to one question have in common: 1 the same, 0 nothing; of several the shared ones among all named (Jaccard). */
export function agreementOf(one: string, other: string): number {
  if (one === other) return 1;
  const [first, second] = [splitAnswer(one), splitAnswer(other)];
  const shared = first.filter((choice) => second.includes(choice)).length;
  return shared / (first.length + second.length - shared);
}

/** The answer to a question; undefined where it was not asked, or is not known. */
export function answerTo(answers: Answers, question: string): string | undefined {
  const answer = answers[question];
  return answer === UNKNOWN ? undefined : answer;
}

/** The answers of many decisions, question by question: a result is held against all of them. */
export interface AnswerTable {
  readonly decisions: number;
  readonly columns: ReadonlyMap<string, AnswerColumn>;
}

interface AnswerColumn {
  /** By decision: one more than the place of its answer in `answers`; 0 where it gives none. */
  readonly places: Uint16Array;
  readonly answers: readonly string[];
}

export function tabulateAnswers(decisions: readonly Answers[]): AnswerTable {
  const columns = new Map<string, { readonly places: Uint16Array; readonly answers: string[] }>();
  decisions.forEach((decision, row) => {
    for (const question of Object.keys(decision)) {
      const answer = answerTo(decision, question);
      if (answer === undefined) continue;
      const column = columns.get(question) ?? { places: new Uint16Array(decisions.length), answers: [] };
      columns.set(question, column);
      const known = column.answers.indexOf(answer);
      column.places[row] = known < 0 ? column.answers.push(answer) : known + 1;
    }
  });
  return { decisions: decisions.length, columns };
}

/**
 * How like each decision is to a sheet, 0..1: over the questions that the sheet answers, what the answers agree in by their weights.
 * Where the decision's source says nothing the answer counts for `silent` of its weight, so that a source which mentions little is
 * neither as like as one that agrees nor as unlike as one that differs. What only the decision answers does not count.
 */
export function measureLikeness(sheet: Answers, { decisions, columns }: AnswerTable, { weights, silent = SILENT }: Measure): Float64Array {
  let whole = 0;
  const alike = new Float64Array(decisions);
  for (const question of Object.keys(sheet)) {
    const own = answerTo(sheet, question);
    const weight = weights.get(question) ?? 0;
    if (own === undefined || weight === 0) continue;
    whole += weight;
    const { places, answers } = columns.get(question) ?? { places: null, answers: [] };
    const gains = [weight * silent, ...answers.map((answer) => weight * agreementOf(own, answer))];
    for (let row = 0; row < decisions; row++) alike[row] = (alike[row] ?? 0) + (gains[places?.[row] ?? 0] ?? 0);
  }
  return alike.map((sum) => (whole === 0 ? 0 : sum / whole));
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
