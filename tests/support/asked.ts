import { assess, orderOpenQuestions, type Outlook, type Rules } from '@/lib/engine';

/**
 * Answers to the most informative questions, one after the other, each with its first choice, until what is open is as
 * wanted. Throws where it never gets so.
 */
export function answerUntil(rules: Rules, isEnough: (outlook: Outlook) => boolean): Readonly<Record<string, string>> {
  let answers: Readonly<Record<string, string>> = {};
  for (;;) {
    const outlook = orderOpenQuestions(rules, assess(rules, answers));
    if (isEnough(outlook)) return answers;
    const [next] = outlook.questions;
    const choice = rules.questions.find(({ id }) => id === next?.question)?.choices[0];
    if (!next || !choice) throw new Error('Every question is answered, and it is not enough');
    answers = { ...answers, [next.question]: choice.id };
  }
}
