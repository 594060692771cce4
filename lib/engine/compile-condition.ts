import type { Model } from './compile';
import type { CompiledCondition } from './conditions';
import type { Option } from './options';
import type { EffectRules, Rules } from './rules';

/** Where ids are in the declared orders. */
export type Indices = Pick<Model, 'criterionIndex' | 'alternativeIndex' | 'questionIndex' | 'options' | 'choiceIndex'>;

/** Throws an Error that names an unknown id. */
export function lookUp(index: ReadonlyMap<string, number>, id: string, what: string): number {
  const found = index.get(id);
  if (found === undefined) throw new Error(`The rules name an unknown ${what}: ${id}`);
  return found;
}

export function compileCondition(when: EffectRules['when'], indices: Indices): CompiledCondition {
  const questions: number[] = [];
  const masks: number[] = [];
  for (const [id, choices] of Object.entries(when)) {
    const question = lookUp(indices.questionIndex, id, 'question');
    const choiceIndex = indices.choiceIndex[question] ?? new Map<string, number>();
    for (const choice of choices) lookUp(choiceIndex, choice, `choice of ${id}`);
    questions.push(question);
    masks.push(maskOf(indices.options[question] ?? [], choices));
  }
  return { questions, masks };
}

/**
 * Where several answers say what is there, an effect of several questions speaks of one of them: with more given nobody knows which
 * is meant, so it holds for that one alone.
 */
export function nameOne({ questions }: Rules, { options }: Indices, [question, mask]: readonly [question: number, mask: number]): number {
  if (questions[question]?.several?.counts !== 'best') return mask;
  const singles = (options[question] ?? []).filter(({ choices }) => choices.length === 1).length;
  return mask % 2 ** singles;
}

/** The options in which one of some choices is, as the sum of their powers of two. */
function maskOf(options: readonly Option[], choices: readonly string[]): number {
  return options.reduce((mask, option, place) => (option.choices.some((choice) => choices.includes(choice)) ? mask + 2 ** place : mask), 0);
}
