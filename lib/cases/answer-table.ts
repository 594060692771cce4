import type { Answers } from '../model/answers';
import { agreementOf, answerTo, SILENT, type Measure } from './likeness';

/** The answers of many decisions, question by question: thousands of answers to a question are a dozen different ones. */
export interface AnswerTable {
  readonly decisions: number;
  readonly columns: ReadonlyMap<string, Column>;
}

interface Column {
  /** The different answers. */
  readonly answers: readonly string[];
  /** By decision: the place of its answer among them; their number where it gives none. */
  readonly places: Uint16Array;
}

/** Answers that are not known are none. */
export function tabulateAnswers(decisions: readonly Answers[]): AnswerTable {
  const found = new Map<string, Map<string, number>>();
  for (const decision of decisions) {
    for (const question of Object.keys(decision)) {
      const answer = answerTo(decision, question);
      const places = found.get(question) ?? new Map<string, number>();
      found.set(question, places);
      if (answer !== undefined && !places.has(answer)) places.set(answer, places.size);
    }
  }
  const columns = [...found].map(([question, placeOf]): [string, Column] => [
    question,
    {
      answers: [...placeOf.keys()],
      places: Uint16Array.from(decisions, (decision) => placeOf.get(answerTo(decision, question) ?? '') ?? placeOf.size),
    },
  ]);
  return { decisions: decisions.length, columns: new Map(columns) };
}

/**
 * By decision: how like it is to a sheet, 0..1: over the questions that the sheet answers, what the answers agree in by their weights.
 * Where the decision's source says nothing the answer counts for `silent` of its weight, so that a source which mentions little is
 * neither as like as one that agrees nor as unlike as one that differs. What only the decision answers does not count.
 */
export function measureLikeness(sheet: Answers, { decisions, columns }: AnswerTable, { weights, silent = SILENT }: Measure): Float64Array {
  const alike = new Float64Array(decisions);
  let whole = 0;
  for (const question of Object.keys(sheet)) {
    const own = answerTo(sheet, question);
    const weight = weights.get(question) ?? 0;
    if (own === undefined || weight === 0) continue;
    whole += weight;
    const { answers, places } = columns.get(question) ?? { answers: [], places: new Uint16Array(decisions) };
    const counts = Float64Array.from([...answers.map((other) => agreementOf(own, other)), silent], (share) => weight * share);
    for (let decision = 0; decision < decisions; decision++) {
      alike[decision] = (alike[decision] ?? 0) + (counts[places[decision] ?? 0] ?? 0);
    }
  }
  return whole === 0 ? alike : alike.map((points) => points / whole);
}
