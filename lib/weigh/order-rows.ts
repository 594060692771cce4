import { holds, type Rules } from '../engine';
import { listSituations, type Orders } from '../model/order';
import type { Strength } from './strengths';

/** What an order asks of one pair of alternatives in one situation: the strengths of `plus` sum to at least `by` over those of `minus`. */
export interface Row {
  readonly criterion: string;
  readonly order: string;
  readonly upper: string;
  readonly lower: string;
  readonly situation: Readonly<Record<string, string>>;
  readonly by: number;
  /** Indices of strengths. */
  readonly plus: readonly number[];
  readonly minus: readonly number[];
}

/** Every pair and situation of every order. */
export function listRows(rules: Rules, strengths: readonly Strength[], orders: readonly Orders[]): readonly Row[] {
  return orders.flatMap(({ id, orders: own }) => {
    const criterion = rules.criteria.findIndex((axis) => axis.id === id);
    return own.flatMap((order) =>
      listSituations(order.when).flatMap((situation) => {
        const partsOf = (name: string): number[] => listParts(rules, strengths, { criterion, name, situation });
        return order.above.flatMap((upper) =>
          order.below.map((lower): Row => {
            return { criterion: id, order: order.id, upper, lower, situation, by: order.by, plus: partsOf(upper), minus: partsOf(lower) };
          }),
        );
      }),
    );
  });
}

interface Value {
  readonly criterion: number;
  readonly name: string;
  readonly situation: Readonly<Record<string, string>>;
}

/** The strengths that make up a value. */
export function listParts(rules: Rules, strengths: readonly Strength[], { criterion, name, situation }: Value): number[] {
  return strengths.flatMap((strength, index) => {
    if (strength.criterion !== criterion || rules.alternatives[strength.alternative]?.id !== name) return [];
    const effect = rules.criteria[criterion]?.effects[strength.effect];
    return effect && !holds(effect.when, situation) ? [] : [index];
  });
}

/** How many points a row has to spare; negative where it is broken. */
export function measureSlack({ plus, minus, by }: Row, values: Int32Array): number {
  let slack = -by;
  for (const index of plus) slack += values[index] ?? 0;
  for (const index of minus) slack -= values[index] ?? 0;
  return slack;
}
