import { compileCondition, type Indices } from './compile-condition';
import type { Presumption } from './presumed';
import type { Rules } from './rules';

/** The check of the content says what keeps a presumption from being searched exactly: of other rules this takes the first. */
export function compilePresumption(rules: Rules, indices: Indices): Presumption | null {
  const question = rules.questions.findIndex(({ presumed }) => presumed);
  const { presumed, moot: [moot] = [] } = rules.questions[question] ?? {};
  if (!presumed) return null;
  const end = moot && compileCondition(moot.when, indices);
  return {
    question,
    cases: presumed.map(({ when, choice }) => ({
      ...compileCondition(when, indices, { ...rules, first: true }),
      choice: indices.choiceIndex[question]?.get(choice) ?? -1,
    })),
    end: end ?? null,
  };
}
