import type { CriterionRules, Rules } from '../engine';
import { listParts, type Row } from './order-rows';
import type { Strength } from './strengths';

/** Answers in their natural order move an alternative, or its lead over another, one way only: on one criterion, or on every one. */
export interface Sense {
  readonly says: string;
  readonly question: string;
  readonly order: readonly string[];
  readonly of: string;
  readonly over?: string | undefined;
  readonly on?: string | undefined;
  readonly never: 'rises' | 'falls';
}

type Situation = Readonly<Record<string, string>>;

/** Rows that are enough for every sense, whatever criteria weigh: each step of the answers, beside every answer that an effect reads with it. */
export function listSenseRows(rules: Rules, strengths: readonly Strength[], senses: readonly Sense[]): readonly Row[] {
  return senses.flatMap((sense) =>
    rules.criteria.flatMap((axis, criterion) => {
      if (sense.on !== undefined && sense.on !== axis.id) return [];
      const steps = sense.order.slice(1).map((to, step) => [sense.order[step] ?? '', to] as const);
      return listBeside(rules, axis, sense.question).flatMap((beside) =>
        steps.map((step) => createRow({ rules, strengths, criterion }, { sense, beside, step })),
      );
    }),
  );
}

/** Every way to answer the questions that effects read together with this one. */
function listBeside(rules: Rules, { effects }: CriterionRules, question: string): Situation[] {
  const read = effects.map(({ when }) => Object.keys(when)).filter((ids) => ids.includes(question));
  const others = [...new Set(read.flat())].filter((id) => id !== question);
  return others.reduce<Situation[]>(
    (situations, id) => {
      const choices = rules.questions.find((asked) => asked.id === id)?.choices ?? [];
      return situations.flatMap((situation) => [situation, ...choices.map((choice) => ({ ...situation, [id]: choice.id }))]);
    },
    [{}],
  );
}

interface Place {
  readonly rules: Rules;
  readonly strengths: readonly Strength[];
  readonly criterion: number;
}

interface Step {
  readonly sense: Sense;
  readonly beside: Situation;
  readonly step: readonly [from: string, to: string];
}

function createRow({ rules, strengths, criterion }: Place, { sense, beside, step }: Step): Row {
  const [low, high] = sense.never === 'falls' ? step : [step[1], step[0]];
  const partsOf = (name: string | undefined, choice: string): number[] =>
    name === undefined ? [] : listParts(rules, strengths, { criterion, name, situation: { ...beside, [sense.question]: choice } });
  const plus = [...partsOf(sense.of, high), ...partsOf(sense.over, low)];
  const minus = [...partsOf(sense.of, low), ...partsOf(sense.over, high)];
  return {
    criterion: rules.criteria[criterion]?.id ?? '',
    order: sense.says,
    upper: sense.of,
    lower: sense.over ?? sense.of,
    situation: { ...beside, [sense.question]: step[1] },
    by: 0,
    // What counts on both sides, a base for one, decides nothing.
    plus: plus.filter((index) => !minus.includes(index)),
    minus: minus.filter((index) => !plus.includes(index)),
  };
}
