import { UNKNOWN } from '@/lib/model/answers';
import type { AssessWords } from './kit';
import type { QuestionText } from './texts';

/** How a reply reads on screen. */
export function choiceTitle(question: QuestionText, choice: string, words: AssessWords): string {
  return choice === UNKNOWN ? words.unknown : (question.choices.find(({ id }) => id === choice)?.title ?? choice);
}
