import type { QuestionRules } from '../../engine';
import { UNKNOWN, type Answers } from '../../model/answers';
import type { ClassPrior, PriorSettings } from '../../model/class-prior';
import { findClasses, type Classes } from './classes';
import { countShares, listColumns, readSheet, type Columns } from './sheets';

/** What a prior is counted from. */
export interface Counted {
  readonly questions: readonly QuestionRules[];
  /** Decisions as their sources tell them: what is ordinary goes unmentioned. */
  readonly cases: readonly Answers[];
  /** Sheets on which every question was thought of. */
  readonly complete: readonly Answers[];
}

/** Of a sum of shares; each has one at least. */
const SCALE = 1000;

/** How likely answers are together, from cases (engine method, 4.6). The same input gives the same integers. Some seconds. */
export function countPrior({ questions, cases, complete }: Counted, settings: PriorSettings): ClassPrior {
  const columns = listColumns(questions, [...cases, ...complete], settings.together);
  const sheets = [...cases, ...complete].map((answers) => readSheet(columns, answers));
  const all = countShares(columns, sheets, settings.imagined);
  const classes = findClasses(columns, sheets, { settings, all });
  return {
    answers: Object.fromEntries(columns.questions.map((id, question) => [id, [...(columns.answers[question] ?? [])]])),
    neutral: countNeutral(questions, cases),
    classes: writeClasses(columns, classes),
  };
}

function toInteger(share: number): number {
  return Math.max(1, Math.round(share * SCALE));
}

/** The heaviest first. */
function writeClasses({ questions, starts }: Columns, { weights, shares }: Classes): ClassPrior['classes'] {
  const order = [...weights.keys()].sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b);
  return order.map((own) => ({
    weight: toInteger(weights[own] ?? 0),
    shares: Object.fromEntries(
      questions.map((id, question) => [id, [...(shares[own]?.subarray(starts[question], starts[question + 1]) ?? [])].map(toInteger)]),
    ),
  }));
}

/** What a source does not mention is nothing out of the ordinary. */
function countNeutral(questions: readonly QuestionRules[], cases: readonly Answers[]): ClassPrior['neutral'] {
  const isSilent = (answers: Answers, id: string): boolean => (answers[id] ?? UNKNOWN) === UNKNOWN;
  return Object.fromEntries(
    questions.map(({ id }) => [id, Math.round((SCALE * cases.filter((answers) => isSilent(answers, id)).length) / cases.length)]),
  );
}
