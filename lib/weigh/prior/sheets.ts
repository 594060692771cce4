import type { QuestionRules } from '../../engine';
import { splitAnswer, UNKNOWN, type Answers } from '../../model/answers';

/** The answers that are drawn, one after the other: where those of each question begin, and which they are. */
export interface Columns {
  readonly questions: readonly string[];
  readonly answers: readonly (readonly string[])[];
  /** By question, and one more: its first column. */
  readonly starts: readonly number[];
  readonly count: number;
}

/** A sheet as columns with what each counts, 0..1. */
export type Sheet = readonly (readonly [column: number, weight: number])[];

/** More answers of a question are not told apart. */
const MOST = 31;

/** Single choices first, then the combinations that are given often enough, the most frequent first. Of an ordered question single ones only. */
export function listColumns(questions: readonly QuestionRules[], sheets: readonly Answers[], together: number): Columns {
  const answers = questions.map(({ id, choices, several }) => {
    const single = choices.map((choice) => choice.id);
    if (!several || several.ordered) return single;
    const counts = new Map<string, number>();
    for (const { [id]: answer } of sheets) {
      if (answer !== undefined && splitAnswer(answer).length > 1) counts.set(answer, (counts.get(answer) ?? 0) + 1);
    }
    const often = [...counts].filter(([, count]) => count >= together).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    return [...single, ...often.map(([answer]) => answer)].slice(0, MOST);
  });
  const starts = [0];
  for (const own of answers) starts.push((starts.at(-1) ?? 0) + own.length);
  return { questions: questions.map(({ id }) => id), answers, starts, count: starts.at(-1) ?? 0 };
}

/** The columns of an answer: its own, or those of its choices in equal parts. */
export function findColumns({ answers, starts }: Columns, question: number, answer: string): Sheet {
  const own = answers[question] ?? [];
  const start = starts[question] ?? 0;
  if (own.includes(answer)) return [[start + own.indexOf(answer), 1]];
  const choices = splitAnswer(answer).filter((choice) => own.includes(choice));
  return choices.map((choice) => [start + own.indexOf(choice), 1 / choices.length] as const);
}

export function readSheet(columns: Columns, answers: Answers): Sheet {
  return columns.questions.flatMap((id, question) => {
    const answer = answers[id] ?? UNKNOWN;
    return answer === UNKNOWN ? [] : findColumns(columns, question, answer);
  });
}

/** By column: its share of its question, with so many more cases for each. */
export function countShares(columns: Columns, sheets: readonly Sheet[], imagined: number): Float64Array {
  const shares = new Float64Array(columns.count).fill(imagined);
  for (const sheet of sheets) for (const [column, weight] of sheet) shares[column] = (shares[column] ?? 0) + weight;
  return normalise(columns, shares);
}

/** In place: the columns of each question add up to 1. */
export function normalise({ questions, starts }: Columns, shares: Float64Array): Float64Array {
  questions.forEach((_, question) => {
    const own = shares.subarray(starts[question], starts[question + 1]);
    const sum = own.reduce((total, share) => total + share, 0);
    own.forEach((share, index) => (own[index] = share / sum));
  });
  return shares;
}
