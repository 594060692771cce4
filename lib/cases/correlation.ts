import { assess, type Rules } from '../engine';

/** Two criteria that rate the alternatives alike over many answers: a sign that one fact is counted twice. */
export interface Correlation {
  readonly criteria: readonly [string, string];
  /** Pearson's coefficient of their values, each relative to the mean of the alternatives: -1..1. */
  readonly coefficient: number;
}

/** Above this two criteria are one in disguise (Keeney and Raiffa's double counting; the bound of the engine's method). */
export const CORRELATION_BOUND = 0.9;

/** A choice that moves more than one criterion: each of them has to have a reason of its own. */
export interface SharedFact {
  readonly question: string;
  readonly choice: string;
  /** The criteria with the index of the effect, in declared order. */
  readonly effects: readonly { readonly criterion: string; readonly effect: number }[];
}

/** Every pair of criteria over `samples` complete answer sets (drawn the same way each time), the most alike first. */
export function correlateCriteria(rules: Rules, samples = 400): readonly Correlation[] {
  const columns = rules.criteria.map((): number[] => []);
  const draw = drawer();
  for (let sample = 0; sample < samples; sample++) {
    const answers = Object.fromEntries(rules.questions.map(({ id, choices }) => [id, choices[draw(choices.length)]?.id ?? '']));
    const { ranking } = assess(rules, answers);
    columns.forEach((column, criterion) => {
      const values = ranking.map((ranked) => ranked.values[criterion] ?? 0);
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      column.push(...values.map((value) => value - mean));
    });
  }
  const pairs = rules.criteria.flatMap((first, i) =>
    rules.criteria.slice(i + 1).map((second, offset): Correlation => {
      return { criteria: [first.id, second.id], coefficient: correlate(columns[i] ?? [], columns[i + 1 + offset] ?? []) };
    }),
  );
  return pairs.sort((a, b) => b.coefficient - a.coefficient);
}

function correlate(x: readonly number[], y: readonly number[]): number {
  const product = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
  const scale = Math.sqrt(product(x, x) * product(y, y));
  return scale === 0 ? 0 : product(x, y) / scale;
}

/** A small fixed sequence (Numerical Recipes' linear congruence): the report is the same on every machine. */
function drawer(): (below: number) => number {
  let state = 1;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** The choices that drive several criteria by effects of one question, the widest first. */
export function findSharedFacts(rules: Rules): readonly SharedFact[] {
  const facts = rules.questions.flatMap((question) =>
    question.choices.map((choice): SharedFact => {
      const effects = rules.criteria.flatMap((criterion) =>
        criterion.effects.flatMap(({ when }, effect) =>
          Object.keys(when).length === 1 && when[question.id]?.includes(choice.id) ? [{ criterion: criterion.id, effect }] : [],
        ),
      );
      return { question: question.id, choice: choice.id, effects };
    }),
  );
  return facts.filter(({ effects }) => effects.length > 1).sort((a, b) => b.effects.length - a.effects.length);
}
