import { splitAnswer, type Answers } from '../model/answers';
import type { Case } from '../model/case';
import type { Condition } from '../model/condition';

/** An answer is typical where so many decisions give it, as a part of all of them and of those that say anything, and no other as often. */
const LEAST = { decisions: 3, ofAll: 1 / 6, ofThoseThatSay: 1 / 2 };

/** What the team and its money are like is no mark of a kind of workload. */
const OF_THE_TEAM = ['platform-in-place', 'trouble', 'budget'];

type Coded = Pick<Case, 'answers'>;

/** The decisions whose answers name one of the choices for each question. */
export function selectCases<C extends Coded>(cases: readonly C[], when: Condition): readonly C[] {
  return cases.filter(({ answers }) =>
    Object.entries(when).every(([question, choices]) => splitAnswer(answers[question] ?? '').some((choice) => choices.includes(choice))),
  );
}

/** The answers that most of some decisions agree on; questions on which they do not, or of which they say little, stay open. */
export function typicalAnswers(cases: readonly Coded[], questions: readonly string[]): Answers {
  return Object.fromEntries(
    questions
      .filter((question) => !OF_THE_TEAM.includes(question))
      .flatMap((question): [string, string][] => {
        const answer = mostCommon(cases, question);
        return answer === null ? [] : [[question, answer]];
      }),
  );
}

function mostCommon(cases: readonly Coded[], question: string): string | null {
  const counts = new Map<string, number>();
  for (const { answers } of cases) {
    const answer = answers[question];
    if (answer !== undefined) counts.set(answer, (counts.get(answer) ?? 0) + 1);
  }
  const said = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const [[answer, count] = ['', 0], second] = [...counts].sort((a, b) => b[1] - a[1]);
  const isTypical = count >= LEAST.decisions && count >= LEAST.ofAll * cases.length && count >= LEAST.ofThoseThatSay * said;
  return isTypical && count !== second?.[1] ? answer : null;
}
