import { lookAhead, type Outlook, type Rules } from '@/lib/engine';

type Given = Readonly<Record<string, string>>;

/**
 * Answers to the most informative questions, one after the other, until what is open is as wanted: each with its first
 * choice, or where that never leads there, each with its second, and so on. Throws where none does.
 */
export function answerUntil(rules: Rules, isEnough: (outlook: Outlook) => boolean): Given {
  for (let position = 0; position < 6; position++) {
    const answers = answerEach(rules, position, isEnough);
    if (answers) return answers;
  }
  throw new Error('However the questions are answered, it is not enough');
}

function answerEach(rules: Rules, position: number, isEnough: (outlook: Outlook) => boolean): Given | null {
  let answers: Given = {};
  for (;;) {
    const outlook = lookAhead(rules, answers);
    if (isEnough(outlook)) return answers;
    const [next] = outlook.questions;
    const choices = rules.questions.find(({ id }) => id === next?.question)?.choices ?? [];
    const choice = choices[position % choices.length];
    if (!next || !choice) return null;
    answers = { ...answers, [next.question]: choice.id };
  }
}
