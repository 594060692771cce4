import { WrongAnswersPage } from '@/components/result/wrong-answers-page';
import { describeQueryProblem } from '../../report/problems';
import type { Asked, Page } from '../questions';
import { renderDocument } from './document';
import { assessWords } from '@/lib/locale/words/assess';

/** What is wrong with the answers of an address: nothing of them is guessed. */
export function makeWrongAnswersPage({ locale, path, problems }: Asked<'wrong-answers-page'>): Page {
  const words = assessWords(locale);
  const sentences = problems.map((problem) => describeQueryProblem(problem, words.problems));
  const head = { title: words.refused.title, isFound: false };
  return { status: 400, html: renderDocument({ locale, path, head, children: <WrongAnswersPage locale={locale} problems={sentences} /> }) };
}
