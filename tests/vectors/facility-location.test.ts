import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chooseSubset } from '@/lib/engine';

/**
 * Uncapacitated warehouse location, the same problem as a portfolio: OR-Library's cap71 to cap74 (Akinc and Khumawala; Beasley 1988), 16 warehouses
 * and 50 customers. The four differ in the fixed cost of a warehouse; one of them, the eleventh, costs nothing. The optima are those that
 * OR-Library publishes in `uncapopt`. Data read 2026-11-30 in a copy on GitHub (lumasepa/MetaH, cap71.txt), costs of allocation alone.
 */
const costs = readFileSync(join(import.meta.dirname, 'or-library-cap7.txt'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(' ').map(Number));

const FREE = 10;

describe('published optima of facility location', () => {
  it('are of 50 customers and 16 warehouses', () => {
    expect(costs.map((row) => row.length)).toEqual(Array.from({ length: 50 }, () => 16));
  });

  it.each([
    ['cap71', 7500, 932615.75],
    ['cap72', 12500, 977799.4],
    ['cap73', 17500, 1010641.45],
    ['cap74', 25000, 1034976.975],
  ])('%s: a warehouse costs %i, all together %f', (_, fixed, optimum) => {
    const costOf = (open: readonly number[]): number => open.filter((warehouse) => warehouse !== FREE).length;
    expect(chooseSubset({ misfit: costs, costOf, lambda: fixed })?.best.total).toBeCloseTo(optimum, 3);
  });
});
