import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listCorners } from '@/tests/support/oracle';
import { combineTiers, rankScores, scoreAlternatives, tierWeights } from '.';
import { findGreatestCorner } from './weights';

const CRITERIA = 5;
const leads = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: CRITERIA, maxLength: CRITERIA });
const marks = fc
  .record({ order: fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: CRITERIA }), most: fc.nat(2), least: fc.nat(2) })
  .map(({ order, most, least }) => ({ most: order.slice(0, most), least: order.slice(most, most + least) }));
const nothing = { most: [], least: [] };

describe('the greatest lead over a cone of weightings', () => {
  it('is that of the best of its corners', () => {
    fc.assert(
      fc.property(leads, marks, marks, (d, purpose, reader) => {
        const tiers = combineTiers(CRITERIA, purpose, reader);
        const mean = (corner: readonly number[]): number => corner.reduce((sum, c) => sum + d[c]!, 0) / corner.length;
        expect(findGreatestCorner(d, tiers).lead).toBeCloseTo(Math.max(...listCorners(tiers).map(mean)), 9);
      }),
    );
  });

  it('never rises when more is said about the weights', () => {
    fc.assert(
      fc.property(leads, marks, (d, reader) => {
        const wide = combineTiers(CRITERIA, nothing, nothing);
        const narrow = combineTiers(CRITERIA, nothing, reader);
        const narrowest = narrow.flatMap((tier) => tier.map((criterion) => [criterion]));
        expect(findGreatestCorner(d, narrow).lead).toBeLessThanOrEqual(findGreatestCorner(d, wide).lead);
        expect(findGreatestCorner(d, narrowest).lead).toBeLessThanOrEqual(findGreatestCorner(d, narrow).lead);
      }),
    );
  });
});

describe('weights and scales', () => {
  const values = fc.array(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: CRITERIA, maxLength: CRITERIA }), {
    minLength: 2,
    maxLength: 5,
  });
  const weightsOf = marks.map((reader) => [...tierWeights(combineTiers(CRITERIA, nothing, reader)).numerators]);

  it('all weights multiplied by the same change no rank', () => {
    fc.assert(
      fc.property(values, weightsOf, fc.integer({ min: 2, max: 1000 }), (table, weights, factor) => {
        const multiplied = weights.map((weight) => weight * factor);
        expect(rankScores(scoreAlternatives(table, multiplied))).toEqual(rankScores(scoreAlternatives(table, weights)));
      }),
    );
  });

  it('a scale turned round together with its values changes no difference', () => {
    fc.assert(
      fc.property(values, weightsOf, fc.nat(CRITERIA - 1), (table, weights, criterion) => {
        const turn = <T>(row: readonly T[], change: (value: T) => T): T[] =>
          row.map((value, c) => (c === criterion ? change(value) : value));
        const turned = scoreAlternatives(
          table.map((row) => turn(row, (value) => 100 - value)),
          turn(weights, (weight) => -weight),
        );
        const straight = scoreAlternatives(table, weights);
        turned.forEach((score, i) => {
          expect(score - turned[0]!).toBe(straight[i]! - straight[0]!);
        });
      }),
    );
  });
});
