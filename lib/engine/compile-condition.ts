import type { CompiledCondition } from './conditions';
import type { Option } from './options';
import type { Several } from '../model/question';
import type { EffectRules, QuestionRules } from './rules';

/** Where ids are in the declared orders. */
export interface Indices {
  readonly criterionIndex: ReadonlyMap<string, number>;
  readonly alternativeIndex: ReadonlyMap<string, number>;
  readonly questionIndex: ReadonlyMap<string, number>;
  /** By question: every way to answer it. What the engine calls a choice is a place among these. */
  readonly options: readonly (readonly Option[])[];
  readonly choiceIndex: readonly ReadonlyMap<string, number>[];
}

/** Throws an Error that names an unknown id. */
export function lookUp(index: ReadonlyMap<string, number>, id: string, what: string): number {
  const found = index.get(id);
  if (found === undefined) throw new Error(`Unknown ${what}: ${id}`);
  return found;
}

/** What a condition means by answers to questions that take several; without it any of them will do. */
interface Meaning {
  readonly questions: readonly QuestionRules[];
  /** Of answers in an order the first is meant. */
  readonly first?: boolean;
}

export function compileCondition(when: EffectRules['when'], indices: Indices, meaning?: Meaning): CompiledCondition {
  const questions: number[] = [];
  const masks: number[] = [];
  for (const [id, choices] of Object.entries(when)) {
    const question = lookUp(indices.questionIndex, id, 'question');
    const choiceIndex = indices.choiceIndex[question] ?? new Map<string, number>();
    for (const choice of choices) lookUp(choiceIndex, choice, `choice of ${id}`);
    questions.push(question);
    masks.push(maskOf(indices.options[question] ?? [], choices, { first: meaning?.first, ...meaning?.questions[question]?.several }));
  }
  return { questions, masks };
}

/**
 * The options in which one of some choices is, as the sum of their powers of two. Where several answers say what is there, an effect of
 * several questions speaks of one of them: with more given nobody knows which is meant, so it holds for that one alone.
 */
function maskOf(options: readonly Option[], choices: readonly string[], { first, ordered, counts }: Meant): number {
  return options.reduce((mask, option, place) => {
    const given = first && ordered ? option.choices.slice(0, 1) : option.choices;
    const isMet = given.some((choice) => choices.includes(choice)) && (counts !== 'best' || given.length === 1);
    return isMet ? mask + 2 ** place : mask;
  }, 0);
}

type Meant = { readonly first: boolean | undefined } & Partial<Several>;
