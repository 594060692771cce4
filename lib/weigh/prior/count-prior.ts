import type { QuestionRules } from '../../engine';
import type { Answers } from '../../model/answers';
import type { ClassPrior, PriorSettings } from '../../model/class-prior';
import { findClasses, type Classes } from './classes';
import { countShares, listColumns, readSheet, type Columns, type Sheet } from './sheets';

/** What a prior is counted from. */
export interface Counted {
  readonly questions: readonly QuestionRules[];
  /** Decisions as their sources tell them: what is ordinary often goes unmentioned. */
  readonly cases: readonly Answers[];
  /** Sheets on which every question was thought of. */
  readonly complete: readonly Answers[];
}

/** Of a sum of shares; each has one at least. */
const SCALE = 1000;

/** How likely answers are together, from cases (engine method, 4.6). The same input gives the same integers. Some seconds. */
export function countPrior({ questions, cases, complete }: Counted, settings: PriorSettings): ClassPrior {
  const columns = listColumns(questions, [...cases, ...complete], settings.together);
  const sheets = [
    ...cases.map((answers) => readSheet(columns, answers, settings.silent)),
    ...complete.map((answers) => readSheet(columns, answers)),
  ];
  const all = countShares(columns, sheets, settings.imagined);
  const classes = findClasses(columns, sheets, { settings, all });
  return {
    answers: Object.fromEntries(columns.questions.map((id, question) => [id, [...(columns.answers[question] ?? [])]])),
    classes: writeClasses(columns, classes),
    pairs: settings.damping === 0 ? {} : writePairs(columns, countTogether(columns, sheets), { settings, all }),
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

/** By column, by column: how many sheets have both. */
function countTogether({ count }: Columns, sheets: readonly Sheet[]): Float64Array[] {
  const together = Array.from({ length: count }, () => new Float64Array(count));
  const add = (row: Float64Array | undefined, sheet: Sheet, weight: number): void => {
    if (row) for (const [other, counted] of sheet) row[other] = (row[other] ?? 0) + weight * counted;
  };
  for (const sheet of sheets) for (const [one, weight] of sheet) add(together[one], sheet, weight);
  return together;
}

type By = { readonly settings: PriorSettings; readonly all: Float64Array };

function writePairs(columns: Columns, together: readonly Float64Array[], by: By): ClassPrior['pairs'] {
  const { questions, answers, starts } = columns;
  return keepFilled(questions, (_, given) =>
    keepFilled(answers[given] ?? [], (_answer, place) =>
      keepFilled(questions, (_open, open) => {
        if (open === given) return null;
        const factors = readFactors(together[(starts[given] ?? 0) + place], [starts[open] ?? 0, starts[open + 1] ?? 0], by);
        return factors.some((factor) => Math.abs(factor - SCALE) >= by.settings.pairLeast) ? factors : null;
      }),
    ),
  );
}

/** Per mille, by answer of the open question: how much more often it comes with the answer given than by itself. */
function readFactors(row: Float64Array | undefined, [start, end]: readonly [number, number], { settings, all }: By): number[] {
  const { pairImagined, damping } = settings;
  const own = [...(row?.subarray(start, end) ?? [])];
  const sum = own.reduce((total, both) => total + both, 0) + pairImagined;
  return own.map((both, index) => {
    const alone = all[start + index] ?? 1;
    return toInteger(((both + pairImagined * alone) / sum / alone) ** damping);
  });
}

/** Without what is null or empty. */
function keepFilled<T extends object>(keys: readonly string[], read: (key: string, index: number) => T | null): Record<string, T> {
  return Object.fromEntries(
    keys.flatMap((key, index): [string, T][] => {
      const value = read(key, index);
      return value === null || Object.keys(value).length === 0 ? [] : [[key, value]];
    }),
  );
}
