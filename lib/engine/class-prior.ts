import { splitAnswer } from '../model/answers';
import type { ClassPrior } from '../model/class-prior';
import type { State } from './conditions';
import type { Option } from './options';
import type { QuestionRules } from './rules';

/** A `ClassPrior` by the places of questions, options and classes. */
export interface CompiledPrior {
  /** By question: the options that are drawn; a place among them is what shares and bars go by. */
  readonly drawn: readonly (readonly number[])[];
  /** By question, by option: the drawn ones that it counts as: itself, or each of its choices. */
  readonly countsAs: readonly (readonly (readonly number[])[])[];
  /** By question, per mille of the points: see `ClassPrior`. */
  readonly neutral: readonly number[];
  readonly weights: readonly number[];
  /** By class, by question. */
  readonly shares: readonly (readonly (readonly number[])[])[];
}

/** Throws an Error for an answer that no question has. */
export function compilePrior(
  prior: ClassPrior,
  questions: readonly QuestionRules[],
  options: readonly (readonly Option[])[],
): CompiledPrior {
  const answers = questions.map(({ id, choices }) => prior.answers[id] ?? choices.map((choice) => choice.id));
  return {
    drawn: answers.map((own, question) => own.map((answer) => findOption(options[question] ?? [], answer))),
    countsAs: answers.map((own, question) => (options[question] ?? []).map(({ id }) => countAs(own, id))),
    neutral: questions.map(({ id }) => prior.neutral[id] ?? 0),
    weights: prior.classes.map(({ weight }) => weight),
    shares: prior.classes.map(({ shares }) => questions.map(({ id }, question) => shares[id] ?? (answers[question] ?? []).map(() => 1))),
  };
}

function findOption(options: readonly Option[], answer: string): number {
  const place = options.findIndex(({ id }) => keyOf(id) === keyOf(answer));
  if (place < 0) throw new Error(`Unknown answer: ${answer}`);
  return place;
}

/** The same for the same choices, in whatever order the rules declare them. */
function keyOf(answer: string): string {
  return [...splitAnswer(answer)].sort().join('+');
}

function countAs(answers: readonly string[], option: string): number[] {
  const own = answers.findIndex((answer) => keyOf(answer) === keyOf(option));
  if (own >= 0) return [own];
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

/** Of an open question, by class and drawn option: how likely it is, as a share of the row's sum. */
export function listShares({ shares }: CompiledPrior, question: number): readonly (readonly number[])[] {
  return shares.map((rows) => rows[question] ?? []);
}

function meanOf(places: readonly number[], row: readonly number[]): number {
  if (places.length === 0) return 1;
  return places.reduce((sum, place) => sum + (row[place] ?? 1), 0) / places.length;
}
