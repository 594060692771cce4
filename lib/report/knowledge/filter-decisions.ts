import type { ListedDecision } from './decision-list';

/** What is looked for; an empty text asks for nothing. */
export interface DecisionFilter {
  /** A family or a platform. */
  readonly chose: string;
  readonly year: string;
  readonly question: string;
  /** An answer to the question. */
  readonly choice: string;
}

/** The decisions that fit all that is asked for, in their order; those that answer a question where no choice is asked for. */
export function filterDecisions(decisions: readonly ListedDecision[], filter: DecisionFilter): readonly ListedDecision[] {
  const { chose, year, question, choice } = filter;
  return decisions.filter((decision) => {
    const given = decision.answers[question];
    const isAnswered = question === '' || (given !== undefined && (choice === '' || given.includes(choice)));
    return isAnswered && (chose === '' || decision.chose.includes(chose)) && (year === '' || String(decision.year) === year);
  });
}
