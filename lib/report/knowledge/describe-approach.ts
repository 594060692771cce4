import { VERDICT_BOUNDS } from '../../engine';
import { fill } from '../../locale';
import { methodWords } from '../../locale/words/method';
import type { Reader } from '../reader';

/** A step of the method, or a word of the verdict, with what it means. */
export interface Explanation {
  readonly title: string;
  readonly text: string;
}

/** The method in plain words, with the counts of the content. */
export function describeSteps({ catalogue, locale }: Reader): readonly Explanation[] {
  const counts = {
    questions: catalogue.questions.length,
    choices: catalogue.questions.flatMap(({ choices }) => choices).length,
    criteria: catalogue.criteria.length,
    effects: catalogue.criteria.flatMap(({ effects }) => effects).length,
    exclusions: catalogue.exclusions.length,
  };
  return methodWords(locale).steps.list.map(({ title, text }) => ({ title: fill(title, counts), text: fill(text, counts) }));
}

/** What the four words of a verdict mean, with the bounds that the engine uses. */
export function describeVerdicts({ words: { verdicts }, locale }: Reader): readonly Explanation[] {
  const words = methodWords(locale).verdicts;
  const { robustShare, robustRegret, leaningShare } = VERDICT_BOUNDS;
  return [
    { title: verdicts.certain, text: words.certain },
    { title: verdicts.robust, text: fill(words.robust, { share: robustShare * 100, points: robustRegret }) },
    { title: verdicts.leaning, text: fill(words.leaning, { share: leaningShare * 100 }) },
    { title: verdicts.open, text: words.open },
  ];
}
