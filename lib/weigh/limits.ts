import type { Rules } from '../engine';
import type { Orders } from '../model/order';
import type { WeighingSettings } from '../model/weighing';
import { listCells, measureFault, type Cell } from './cells';
import { listRows, measureSlack, type Row } from './order-rows';
import { listSenseRows, type Sense } from './sense-rows';
import type { Strength } from './strengths';

/** A strength moved by some points. */
export interface Move {
  readonly strength: number;
  readonly points: number;
}

/** Everything that strengths have to keep. */
export interface Limits {
  readonly strengths: readonly Strength[];
  readonly rows: readonly Row[];
  /** By strength: the rows that it is a part of. */
  readonly rowsOf: readonly (readonly number[])[];
  readonly cells: readonly Cell[];
  /** By strength: its cell. */
  readonly cellOf: readonly number[];
  readonly reach: number;
}

export function createLimits(rules: Rules, strengths: readonly Strength[], given: Given): Limits {
  const rows = [...listRows(rules, strengths, given.orders), ...listSenseRows(rules, strengths, given.senses ?? [])];
  const rowsOf: number[][] = strengths.map(() => []);
  rows.forEach(({ plus, minus }, row) => {
    for (const index of [...plus, ...minus]) rowsOf[index]?.push(row);
  });
  return {
    strengths,
    rows,
    rowsOf,
    cells: listCells(rules, strengths),
    cellOf: strengths.map(({ criterion, alternative }) => criterion * rules.alternatives.length + alternative),
    reach: given.settings.reach,
  };
}

interface Given {
  readonly orders: readonly Orders[];
  readonly senses?: readonly Sense[];
  readonly settings: Pick<WeighingSettings, 'reach'>;
}

/** What a set of moves would break that is not as badly broken already: orders that others can mend, or a limit of the moves themselves. */
export interface Breach {
  readonly final: boolean;
  readonly rows: readonly number[];
}

/** Null where the moves break nothing. What is dearest to find out is asked last. `values` are as before afterwards. */
export function findBreach(limits: Limits, values: Int32Array, moves: readonly Move[]): Breach | null {
  if (isAnyOutside(limits, values, moves)) return { final: true, rows: [] };
  const rows = [...new Set(moves.flatMap(({ strength }) => limits.rowsOf[strength] ?? []))];
  const slacks = rows.map((row) => slackOf(limits, row, values));
  move(values, moves, 1);
  const broken = rows.filter((row, index) => slackOf(limits, row, values) < Math.min(0, slacks[index] ?? 0));
  move(values, moves, -1);
  if (broken.length > 0) return { final: false, rows: broken };
  return isAnyCellWorse(limits, values, moves) ? { final: true, rows: [] } : null;
}

/** Whether a strength would leave its own limits: reach, sign, scale. */
export function isAnyOutside(limits: Limits, values: Int32Array, moves: readonly Move[]): boolean {
  const distances = moves.map(({ strength }) => distanceOf(limits, strength, values));
  move(values, moves, 1);
  const outside = moves.some(({ strength }, index) => isOutside(limits, strength, { values, before: distances[index] ?? 0 }));
  move(values, moves, -1);
  return outside;
}

/** Whether values could leave 0..100, or leaving an answer open be outside what answering it could bring. */
export function isAnyCellWorse(limits: Limits, values: Int32Array, moves: readonly Move[]): boolean {
  const cells = [...new Set(moves.map(({ strength }) => limits.cellOf[strength] ?? -1))];
  const faults = cells.map((cell) => faultOf(limits, cell, values));
  move(values, moves, 1);
  const worse = cells.some((cell, index) => faultOf(limits, cell, values) > (faults[index] ?? 0));
  move(values, moves, -1);
  return worse;
}

/** Makes the moves, or with -1 takes them back. */
export function move(values: Int32Array, moves: readonly Move[], direction: 1 | -1): void {
  for (const { strength, points } of moves) values[strength] = (values[strength] ?? 0) + direction * points;
}

function distanceOf({ strengths }: Limits, index: number, values: Int32Array): number {
  return Math.abs((values[index] ?? 0) - (strengths[index]?.written ?? 0));
}

/** Beyond its reach (and further than before), of another sign than written, off the scale, or nothing where a sentence says something. */
function isOutside(limits: Limits, index: number, at: { readonly values: Int32Array; readonly before: number }): boolean {
  const { effect = -1, written = 0 } = limits.strengths[index] ?? {};
  const value = at.values[index] ?? 0;
  const distance = distanceOf(limits, index, at.values);
  if (distance > limits.reach && distance > at.before) return true;
  if (effect < 0) return value < 0 || value > 100;
  return written === 0 ? value !== 0 && distance > at.before : value * written <= 0;
}

function faultOf({ cells }: Limits, cell: number, values: Int32Array): number {
  const found = cells[cell];
  return found ? measureFault(found, values) : 0;
}

export function slackOf({ rows }: Limits, row: number, values: Int32Array): number {
  const found = rows[row];
  return found ? measureSlack(found, values) : 0;
}
