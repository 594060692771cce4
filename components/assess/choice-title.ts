import { fill } from '@/lib/locale';
import { splitAnswer, UNKNOWN } from '@/lib/model/answers';
import type { AssessWords } from './kit';
import type { QuestionText } from './texts';

/** How a reply reads on screen, of one choice or several. */
export function choiceTitle(question: QuestionText, reply: string, words: AssessWords): string {
  const titleOf = (choice: string): string =>
    choice === UNKNOWN ? words.unknown : (question.choices.find(({ id }) => id === choice)?.title ?? choice);
  return splitAnswer(reply)
    .map(titleOf)
    .reduce((first, second) => fill(words.and, { first, second }));
}
