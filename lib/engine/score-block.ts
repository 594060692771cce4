import type { WeightSample } from './lattice';

/** Samples are scored in blocks, criterion by criterion: columns of this length stay in the fastest cache. */
export const BLOCK = 512;

/** The offset between two alternatives' scores of a block: off the power of two that would share cache lines. */
export const SCORE_STRIDE = BLOCK + 8;

/** `length` samples from `from` on. */
export interface Block {
  readonly from: number;
  readonly length: number;
}

/** How many alternatives and criteria are added at once. */
const ROWS = 2;
const COLUMNS = 4;

/** Values of some alternatives as the sums read them: criteria by fours, the rest of them 0. */
export interface ValueTable {
  /** By row: where its scores go. An even number of rows; the one too many goes behind all alternatives. */
  readonly places: Int32Array;
  readonly columns: number;
  /** By `row * columns + column`. */
  readonly cells: Float64Array;
  /** By column: its criterion; any will do where all values are 0. */
  readonly criteria: Int32Array;
}

/** `values` by `alternative * criteria + criterion`. */
export function layOutValues(values: ArrayLike<number>, criteria: number, alternatives: readonly number[]): ValueTable {
  const rows = Math.ceil(alternatives.length / ROWS) * ROWS;
  const columns = Math.ceil(criteria / COLUMNS) * COLUMNS;
  const cells = new Float64Array(rows * columns);
  const places = new Int32Array(rows).fill(values.length / criteria);
  alternatives.forEach((alternative, row) => {
    places[row] = alternative;
    for (let c = 0; c < criteria; c++) cells[row * columns + c] = values[alternative * criteria + c] ?? 0;
  });
  return { places, columns, cells, criteria: Int32Array.from({ length: columns }, (_, column) => Math.min(column, criteria - 1)) };
}

/** Writes what the alternatives score in each sample of a block, by `alternative * SCORE_STRIDE + slot`. */
export function scoreBlock(scores: Float64Array, table: ValueTable, { sample, block }: SampleBlock): void {
  scores.fill(0);
  for (let row = 0; row < table.places.length; row += ROWS) {
    for (let column = 0; column < table.columns; column += COLUMNS) addColumns(scores, table, { row, column, sample, block });
  }
}

export interface SampleBlock {
  readonly sample: WeightSample;
  readonly block: Block;
}

interface Place extends SampleBlock {
  readonly row: number;
  readonly column: number;
}

/**
 * Two alternatives by four criteria: a weight that is read serves both, a score that is read serves all four. Each sum still
 * takes the criteria one after the other, so it is the same to the last bit however they are grouped.
 */
function addColumns(scores: Float64Array, table: ValueTable, { row, column, sample: { weights, stride }, block }: Place): void {
  const { cells, criteria, places, columns } = table;
  const a = row * columns + column;
  const b = a + columns;
  const a0 = cells[a] ?? 0,
    a1 = cells[a + 1] ?? 0,
    a2 = cells[a + 2] ?? 0,
    a3 = cells[a + 3] ?? 0;
  const b0 = cells[b] ?? 0,
    b1 = cells[b + 1] ?? 0,
    b2 = cells[b + 2] ?? 0,
    b3 = cells[b + 3] ?? 0;
  const c0 = (criteria[column] ?? 0) * stride + block.from;
  const c1 = (criteria[column + 1] ?? 0) * stride + block.from;
  const c2 = (criteria[column + 2] ?? 0) * stride + block.from;
  const c3 = (criteria[column + 3] ?? 0) * stride + block.from;
  const first = (places[row] ?? 0) * SCORE_STRIDE;
  const second = (places[row + 1] ?? 0) * SCORE_STRIDE;
  const length = block.length;
  for (let slot = 0; slot < length; slot++) {
    const w0 = weights[c0 + slot] ?? 0;
    const w1 = weights[c1 + slot] ?? 0;
    const w2 = weights[c2 + slot] ?? 0;
    const w3 = weights[c3 + slot] ?? 0;
    scores[first + slot] = (scores[first + slot] ?? 0) + a0 * w0 + a1 * w1 + a2 * w2 + a3 * w3;
    scores[second + slot] = (scores[second + slot] ?? 0) + b0 * w0 + b1 * w1 + b2 * w2 + b3 * w3;
  }
}
