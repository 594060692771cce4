import type { Answers } from '../model/answers';
import type { Prior } from '../model/prior';
import type { Question } from '../model/question';

/**
 * How often the cases gave each answer, and once more: what no case happens to say stays possible. Published decisions are
 * no random sample of workloads, but they foretell an answer better than even chances do (`npm run study` measures it).
 */
export function countAnswers(questions: readonly Question[], cases: readonly { readonly answers: Answers }[]): Prior {
  return Object.fromEntries(
    questions.map(({ id, choices }) => {
      const count = (choice: string): number => cases.filter(({ answers }) => answers[id] === choice).length;
      return [id, Object.fromEntries(choices.map((choice) => [choice.id, 1 + count(choice.id)]))];
    }),
  );
}
