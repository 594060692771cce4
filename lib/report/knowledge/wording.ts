import { fill } from '@/lib/locale';
import { knowledgeWords } from '@/lib/locale/words/knowledge';
import type { Condition } from '@/lib/model/condition';
import type { Reader } from '@/lib/report/reader/reader';

/** A condition as its answers: `Load shape: bursty or mostly idle and Volume: high`; "always" where there is none. */
export function wordCondition(reader: Reader, when: Condition | undefined): string {
  const words = knowledgeWords(reader.locale);
  if (!when) return words.always;
  return Object.entries(when)
    .map(([question, choices]) =>
      fill(words.condition, {
        question: reader.question(question),
        choices: choices.map((choice) => reader.choice(question, choice)).join(reader.words.orChoices),
      }),
    )
    .join(words.conditionAnd);
}

/** `+15`, `−10`, `0`: whole points of a criterion's scale. */
export function wordPoints(points: number): string {
  return points > 0 ? `+${points}` : String(points).replace('-', '−');
}
