import type { Answers } from '../model/answers';
import { listShares, weighClasses } from './class-prior';
import { compile, type Model } from './compile';
import type { State } from './conditions';
import type { Rules } from './rules';
import { readState } from './situation';

/**
 * How likely each answer of a question is beside the other answers given, 0..1, whatever the question's own answer is: answer -> share,
 * for the answers that are drawn. Contradictions are not looked at. Throws like `assess`.
 */
export function predictAnswer(rules: Rules, answers: Answers, question: string): ReadonlyMap<string, number> {
  const model = compile(rules);
  const others = Object.fromEntries(Object.entries(answers).filter(([id]) => id !== question));
  const index = model.questionIndex.get(question) ?? -1;
  const state = readState(model, others);
  const shares = predict(model, state, index);
  const drawn = model.classPrior?.drawn[index] ?? [...shares.keys()];
  return new Map(drawn.map((option, place) => [model.options[index]?.[option]?.id ?? '', shares[place] ?? 0]));
}

function predict({ classPrior, choiceWeights }: Model, state: State, question: number): number[] {
  if (!classPrior) return toShares(choiceWeights[question] ?? []);
  const classes = toShares(weighClasses(classPrior, state));
  const rows = listShares(classPrior, question).map(toShares);
  return (rows[0] ?? []).map((_, place) => rows.reduce((sum, row, own) => sum + (classes[own] ?? 0) * (row[place] ?? 0), 0));
}

function toShares(weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}
