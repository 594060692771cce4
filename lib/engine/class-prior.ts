import { splitAnswer } from '../model/answers';
import type { ClassPrior } from '../model/class-prior';
import type { State } from './conditions';
import type { Option } from './options';
import type { QuestionRules } from './rules';

/** A `ClassPrior` by the places of questions, options and classes. */
export interface CompiledPrior {
  /** By question: the options that are drawn; a place among them is what shares, factors and bars go by. */
  readonly drawn: readonly (readonly number[])[];
  /** By question, by option: the drawn ones that it counts as: itself, or each of its choices. */
  readonly countsAs: readonly (readonly (readonly number[])[])[];
  readonly weights: readonly number[];
  /** By class, by question. */
  readonly shares: readonly (readonly (readonly number[])[])[];
  /** By question given, by drawn option, by open question: factors per mille. */
  readonly pairs: readonly (readonly ReadonlyMap<number, readonly number[]>[])[];
}

const MILLE = 1000;

/** Throws an Error for an answer that no question has. */
export function compilePrior(
  prior: ClassPrior,
  questions: readonly QuestionRules[],
  options: readonly (readonly Option[])[],
): CompiledPrior {
  const answers = questions.map(({ id, choices }) => prior.answers[id] ?? choices.map((choice) => choice.id));
  const places = new Map(questions.map(({ id }, index) => [id, index]));
  return {
    drawn: answers.map((own, question) => own.map((answer) => findOption(options[question] ?? [], answer))),
    countsAs: answers.map((own, question) => (options[question] ?? []).map(({ id }) => countAs(own, id))),
    weights: prior.classes.map(({ weight }) => weight),
    shares: prior.classes.map(({ shares }) => questions.map(({ id }, question) => shares[id] ?? (answers[question] ?? []).map(() => 1))),
    pairs: questions.map(({ id }, question) =>
      (answers[question] ?? []).map((answer) => {
        const factors = Object.entries(prior.pairs[id]?.[answer] ?? {});
        return new Map(factors.map(([open, own]) => [places.get(open) ?? -1, own]));
      }),
    ),
  };
}

function findOption(options: readonly Option[], answer: string): number {
  const place = options.findIndex(({ id }) => id === answer);
  if (place < 0) throw new Error(`The prior names an unknown answer: ${answer}`);
  return place;
}

function countAs(answers: readonly string[], option: string): number[] {
  if (answers.includes(option)) return [answers.indexOf(option)];
  return splitAnswer(option).flatMap((choice) => (answers.includes(choice) ? [answers.indexOf(choice)] : []));
}

/** By class: how likely it is with these answers, as a share of the sum. */
export function weighClasses({ weights, shares, countsAs }: CompiledPrior, state: State): number[] {
  return weights.map((weight, own) => {
    let likely = weight;
    state.forEach((option, question) => {
      if (option < 0) return;
      const row = shares[own]?.[question] ?? [];
      likely *= meanOf(countsAs[question]?.[option] ?? [], row) / row.reduce((sum, share) => sum + share, 0);
    });
    return likely;
  });
}

/** Of an open question, by class and drawn option: how likely it is with these answers, as a share of the row's sum. */
export function weighAnswers({ shares, countsAs, pairs }: CompiledPrior, state: State, question: number): number[][] {
  const factors = (shares[0]?.[question] ?? []).map(() => 1);
  state.forEach((option, given) => {
    if (option < 0) return;
    const rows = (countsAs[given]?.[option] ?? []).map((place) => pairs[given]?.[place]?.get(question));
    if (rows.every((row) => row === undefined)) return;
    factors.forEach((factor, place) => {
      const own = rows.reduce((sum, row) => sum + (row?.[place] ?? MILLE), 0);
      factors[place] = (factor * own) / rows.length / MILLE;
    });
  });
  return shares.map((rows) => (rows[question] ?? []).map((share, place) => share * (factors[place] ?? 1)));
}

function meanOf(places: readonly number[], row: readonly number[]): number {
  if (places.length === 0) return 1;
  return places.reduce((sum, place) => sum + (row[place] ?? 1), 0) / places.length;
}
