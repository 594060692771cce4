import { UNKNOWN, type Answers } from '../../model/answers';
import type { Prior } from '../../model/prior';
import type { Question } from '../../model/question';

/**
 * Every choice counts as if so many more cases had given it: what no case happens to say stays possible. With 2, cases
 * predict the answers of another case best (`npm run study` measures it). Several answers together count as they are.
 */
const IMAGINED_CASES = 2;

/** Of so many cases that say nothing, one counts as having the ordinary answer, where a question has one. */
const SILENT_CASES = 3;

/**
 * How often the cases gave each answer. Published decisions are no fair sample of workloads, since what is ordinary often
 * goes unmentioned, but they predict an answer better than even odds do.
 */
export function countAnswers(
  questions: readonly Question[],
  cases: readonly { readonly answers: Answers }[],
  imagined = IMAGINED_CASES,
): Prior {
  return Object.fromEntries(
    questions.map(({ id, choices, several, ordinary }) => {
      const counts = new Map(choices.map((choice) => [choice.id, imagined]));
      const given = cases.flatMap(({ answers }) => (answers[id] === UNKNOWN ? [] : (answers[id] ?? [])));
      const isCounted = (answer: string): boolean => counts.has(answer) || (several !== undefined && !several.ordered);
      for (const answer of given.filter(isCounted)) counts.set(answer, (counts.get(answer) ?? 0) + 1);
      const silent = Math.floor((cases.length - given.length) / SILENT_CASES);
      if (ordinary !== undefined) counts.set(ordinary, (counts.get(ordinary) ?? 0) + silent);
      return [id, Object.fromEntries(counts)];
    }),
  );
}
