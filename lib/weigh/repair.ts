import { findCompanions, listMends } from './companions';
import { isAnyCellWorse, isAnyOutside, move, slackOf, type Limits, type Move } from './limits';
import type { Row } from './order-rows';

/** Strengths that keep the orders, and what could not be kept. */
export interface Repaired {
  readonly values: Int32Array;
  /** Orders that stay broken, with the points that are missing. */
  readonly unmet: readonly { readonly row: Row; readonly missing: number }[];
}

/** Points of orders that a step has to gain for each squared step away from the written strength. */
const RELUCTANCE = 0.1;

/**
 * Moves strengths until every order holds: first always the step that takes most off what is missing in all, then for each order
 * that is left the cheapest moves that break nothing else. Every move takes points off the total that is missing, so it ends.
 */
export function repair(limits: Limits, start: Int32Array): Repaired {
  const values = start.slice();
  descend(limits, values);
  mendAll(limits, values);
  const unmet = limits.rows.flatMap((row, index) => {
    const missing = -slackOf(limits, index, values);
    return missing > 0 ? [{ row, missing }] : [];
  });
  return { values, unmet };
}

/** Steps that each take something off the points missing in all, the one that takes most for its distance first. */
function descend(limits: Limits, values: Int32Array): void {
  for (;;) {
    const steps = listSteps(limits, values).sort((a, b) => b.worth - a.worth);
    const found = steps.find(({ moves }) => !isAnyOutside(limits, values, moves) && !isAnyCellWorse(limits, values, moves));
    if (!found) return;
    move(values, found.moves, 1);
  }
}

/** Every step of a strength in a broken order that gains points, with what it is worth. */
function listSteps(limits: Limits, values: Int32Array): { moves: readonly Move[]; worth: number }[] {
  const broken = limits.rows.flatMap((_, row) => (slackOf(limits, row, values) < 0 ? [row] : []));
  const mends = new Map(broken.flatMap((row) => listMends(limits, row)).map((mend) => [`${mend.strength} ${mend.points}`, mend]));
  return [...mends.values()].flatMap((mend) => {
    const gained = measureGain(limits, values, [mend]);
    const { written = 0, step = 1 } = limits.strengths[mend.strength] ?? {};
    const distance = ((values[mend.strength] ?? 0) - written) / step;
    const worth = gained - RELUCTANCE * ((distance + Math.sign(mend.points)) ** 2 - distance ** 2);
    return gained > 0 ? [{ moves: [mend], worth }] : [];
  });
}

/** By how much the points that are missing in all would fall. */
function measureGain(limits: Limits, values: Int32Array, moves: readonly Move[]): number {
  const rows = [...new Set(moves.flatMap(({ strength }) => limits.rowsOf[strength] ?? []))];
  const missing = (): number => rows.reduce((sum, row) => sum + Math.max(0, -slackOf(limits, row, values)), 0);
  const before = missing();
  move(values, moves, 1);
  const after = missing();
  move(values, moves, -1);
  return before - after;
}

/** Goes over the broken orders, the worst first. */
function mendAll(limits: Limits, values: Int32Array): void {
  const stuck = new Set<number>();
  for (;;) {
    const row = findWorst(limits, values, stuck);
    if (row === null) return;
    const moves = findCompanions(listMends(limits, row), { limits, values });
    if (moves && measureGain(limits, values, moves) > 0) move(values, moves, 1);
    else stuck.add(row);
  }
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
