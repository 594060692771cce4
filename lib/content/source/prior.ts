import type { Answers } from '../../model/answers';
import type { Prior } from '../../model/prior';
import type { Question } from '../../model/question';

/**
 * Every answer counts as if so many more cases had given it: what no case happens to say stays possible. With 2, cases
 * foretell the answers of another case best (`npm run study` measures it).
 */
const IMAGINED_CASES = 2;

/**
 * How often the cases gave each answer. Published decisions are no fair sample of workloads, since what is ordinary often
 * goes unmentioned, but they foretell an answer better than even chances do.
 */
export function countAnswers(
  questions: readonly Question[],
  cases: readonly { readonly answers: Answers }[],
  imagined = IMAGINED_CASES,
): Prior {
  return Object.fromEntries(
    questions.map(({ id, choices }) => {
      const count = (choice: string): number => cases.filter(({ answers }) => answers[id] === choice).length;
      return [id, Object.fromEntries(choices.map((choice) => [choice.id, imagined + count(choice.id)]))];
    }),
  );
}
