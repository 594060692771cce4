import { findCompanions, listMends } from './companions';
import { move, slackOf, type Limits } from './limits';
import type { Row } from './order-rows';

/** Strengths that keep the orders, and what could not be kept. */
export interface Repaired {
  readonly values: Int32Array;
  /** Orders that stay broken, with the points that are missing. */
  readonly unmet: readonly { readonly row: Row; readonly missing: number }[];
}

/**
 * Moves strengths until every order holds: the worst first, step by step, each time by the cheapest moves that break nothing else.
 * Every step takes points off the total that is missing, so it ends.
 */
export function repair(limits: Limits, start: Int32Array): Repaired {
  const values = start.slice();
  const stuck = new Set<number>();
  for (;;) {
    const row = findWorst(limits, values, stuck);
    if (row === null) break;
    const moves = findCompanions(listMends(limits, row), { limits, values });
    if (moves) {
      move(values, moves, 1);
      stuck.clear();
    } else stuck.add(row);
  }
  const unmet = limits.rows.flatMap((row, index) => {
    const missing = -slackOf(limits, index, values);
    return missing > 0 ? [{ row, missing }] : [];
  });
  return { values, unmet };
}

function findWorst(limits: Limits, values: Int32Array, stuck: ReadonlySet<number>): number | null {
  let worst: number | null = null;
  let least = 0;
  limits.rows.forEach((_, row) => {
    const slack = slackOf(limits, row, values);
    if (slack >= least || stuck.has(row)) return;
    least = slack;
    worst = row;
  });
  return worst;
}
