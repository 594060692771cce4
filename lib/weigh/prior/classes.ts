import type { PriorSettings } from '../../model/class-prior';
import { normalise, type Columns, type Sheet } from './sheets';

/** Hidden classes: `weights` add up to 1, and the shares of each class to 1 for each question. */
export interface Classes {
  readonly weights: readonly number[];
  /** By class, by column. */
  readonly shares: readonly Float64Array[];
}

/**
 * Finds hidden classes by expectation and maximisation: sheets are parted among classes as the classes' shares say, and shares
 * counted anew from the parts. `all`: the shares of all sheets, which every class counts as some more cases.
 */
export function findClasses(columns: Columns, sheets: readonly Sheet[], by: { settings: PriorSettings; all: Float64Array }): Classes {
  const { classes: count, rounds, seed } = by.settings;
  let parts = sheets.map(startParts(count, makeRandom(seed)));
  let found: Classes = { weights: [], shares: [] };
  for (let round = 0; round < rounds; round++) {
    found = countClasses(columns, { sheets, parts }, by);
    const logs = found.shares.map((shares) => shares.map(Math.log));
    parts = sheets.map((sheet) => partSheet(sheet, found.weights, logs));
  }
  return found;
}

interface Parted {
  readonly sheets: readonly Sheet[];
  /** By sheet, by class. */
  readonly parts: readonly (readonly number[])[];
}

function countClasses(columns: Columns, { sheets, parts }: Parted, by: { settings: PriorSettings; all: Float64Array }): Classes {
  const { classes: count, smoothing } = by.settings;
  const shares = Array.from({ length: count }, () => by.all.map((share) => share * smoothing));
  const weights = new Array<number>(count).fill(1);
  sheets.forEach((sheet, index) => {
    parts[index]?.forEach((part, own) => {
      weights[own] = (weights[own] ?? 0) + part;
      const counted = shares[own];
      if (counted) for (const [column, weight] of sheet) counted[column] = (counted[column] ?? 0) + part * weight;
    });
  });
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return { weights: weights.map((weight) => weight / sum), shares: shares.map((counted) => normalise(columns, counted)) };
}

function partSheet(sheet: Sheet, weights: readonly number[], logs: readonly Float64Array[]): number[] {
  const fits = weights.map((weight, own) =>
    sheet.reduce((fit, [column, counted]) => fit + counted * (logs[own]?.[column] ?? 0), Math.log(weight)),
  );
  const best = Math.max(...fits);
  const likely = fits.map((fit) => Math.exp(fit - best));
  const sum = likely.reduce((total, part) => total + part, 0);
  return likely.map((part) => part / sum);
}

/** Uneven parts, so that classes differ from the start. */
function startParts(count: number, random: () => number): () => number[] {
  return () => {
    const parts = Array.from({ length: count }, () => (-Math.log(1 - random() * 0.999999)) ** 3 + 1e-6);
    const sum = parts.reduce((total, part) => total + part, 0);
    return parts.map((part) => part / sum);
  };
}

/** Mulberry32: numbers 0..1 that only the seed decides. */
function makeRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
