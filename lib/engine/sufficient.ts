import type { Answers } from '../model/answers';
import { assess } from './assess';
import type { Assessment } from './assessment';
import type { Rules } from './rules';

/**
 * Answers that already decide: as long as they stand, the recommendation stands, whatever the other answers are, with the
 * weights that the priorities and the purpose give (4.8). None of them can be dropped; a shorter list of other answers may
 * exist. Question ids in declared order; null where the answers given do not decide. Some milliseconds.
 */
export function findSufficientAnswers(rules: Rules, assessment: Assessment): string[] | null {
  const kept = new Set(rules.questions.map(({ id }) => id).filter((id) => !assessment.openQuestions.includes(id)));
  if (findRegret(rules, assessment, kept) >= 0) return null;
  const without = (question: string): Set<string> => new Set([...kept].filter((id) => id !== question));
  const byLoss = [...kept].map((question) => ({ question, regret: findRegret(rules, assessment, without(question)) }));
  // The answers that the lead misses least are forgotten first.
  for (const { question } of byLoss.sort((a, b) => a.regret - b.regret)) {
    if (findRegret(rules, assessment, without(question)) < 0) kept.delete(question);
  }
  return [...kept];
}

/** The regret of the recommendation when only these answers are kept; Infinity where it could then be excluded. */
function findRegret(rules: Rules, { answers, priorities, recommendation }: Assessment, kept: ReadonlySet<string>): number {
  const remaining: Answers = Object.fromEntries(Object.entries(answers).filter(([question]) => kept.has(question)));
  const subject = assess(rules, remaining, priorities).ranking.find(({ alternative }) => alternative === recommendation?.alternative);
  return subject?.status === 'in' ? subject.regret : Infinity;
}
