import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryOccasion } from '@/tests/support/arbitrary-rules';
import type { Prior } from '@/lib/model/prior';
import { rules as catalogue } from '@/tests/support/catalogue';
import { measureShares } from '@/tests/support/exact-shares';
import { inquire, sampleShares, simplexShareAtLeastZero, type Rules } from '.';
import { leaveAsIs } from './acceptability';
import { drawWeights } from './lattice';
import { listSimplexCorners } from './simplex';
import { openField, Tally } from './tally';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
/** Values so far apart in their last digits that nothing ties. */
const table = (m: number, n: number) =>
  fc.array(fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: n, maxLength: n }), { minLength: m, maxLength: m });
/** `b` is first only where both answers let it: `p` and `q` each exclude the leader or not. */
const gates: Rules = {
  version: 1,
  alternatives: [
    { id: 'a', family: 'f' },
    { id: 'b', family: 'f' },
  ],
  criteria: [{ id: 'c', base: { a: { performance: 60 }, b: { performance: 50 } }, effects: [] }],
  questions: ['p', 'q'].map((id) => ({ id, core: true, changeable: true, choices: [{ id: 'yes' }, { id: 'no' }] })),
  exclusions: [{ id: 'e', alternatives: ['a'], when: { p: ['yes'], q: ['yes'] } }],
  purposes: [],
};
const flat = (n: number) => [Array.from({ length: n }, (_, index) => index)];

describe('shares of the weightings', () => {
  it('every alternative has some rank and every rank somebody, while nothing ties', () => {
    fc.assert(
      fc.property(table(4, 5), (values) => {
        const { ranks, acceptability, pairwise } = sampleShares(values, { size: 1024 });
        ranks.forEach((row, i) => {
          expect(sum(row)).toBeCloseTo(1, 9);
          expect(sum(ranks.map((other) => other[i]!))).toBeCloseTo(1, 9);
          expect(acceptability[i]).toBe(row[0]);
        });
        pairwise.forEach((row, i) => {
          row.forEach((share, j) => {
            if (i !== j) expect(share + pairwise[j]![i]!).toBeCloseTo(1, 9);
          });
        });
      }),
      { numRuns: 40 },
    );
  });

  it('who is always first is always at least level with every other, and only then', () => {
    fc.assert(
      fc.property(table(3, 3), fc.integer({ min: -20_000, max: 20_000 }), (values, lift) => {
        const lifted = [values[0]!.map((value, c) => Math.max(...values.map((row) => row[c]!), value) + lift), ...values.slice(1)];
        const { acceptability, pairwise } = sampleShares(lifted, { tiers: [[0], [1, 2]], size: 1024 });
        expect(acceptability[0] === 1).toBe(pairwise[0]!.every((share) => share === 1));
      }),
      { numRuns: 60 },
    );
  });

  it('the central weights of all alternatives, weighed by their shares, are the mean of the cone, and lie in it', () => {
    const tiers = [[2, 0], [1, 4], [3]];
    fc.assert(
      fc.property(table(3, 5), (values) => {
        const { acceptability, centralWeights } = sampleShares(values, { tiers, size: 1024 });
        const all = sampleShares([[1, 1, 1, 1, 1]], { tiers, size: 1024 }).centralWeights[0]!;
        all.forEach((mean, c) => {
          expect(sum(centralWeights.map((weights, i) => (weights?.[c] ?? 0) * acceptability[i]!))).toBeCloseTo(mean, 6);
        });
        for (const weights of centralWeights) {
          if (!weights) continue;
          expect(sum(weights)).toBeCloseTo(1, 6);
          expect(Math.min(weights[2]!, weights[0]!)).toBeGreaterThanOrEqual(Math.max(weights[1]!, weights[4]!));
          expect(Math.min(weights[1]!, weights[4]!)).toBeGreaterThanOrEqual(weights[3]!);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('one that is nowhere worse is first at least as often', () => {
    fc.assert(
      fc.property(table(3, 4), fc.nat(2), (values, a) => {
        const better = [...values, values[a]!.map((value) => value + 1)];
        const { acceptability, pairwise } = sampleShares(better, { size: 1024 });
        expect(acceptability[3]).toBeGreaterThanOrEqual(acceptability[a]!);
        expect(pairwise[3]![a]).toBe(1);
      }),
      { numRuns: 40 },
    );
  });

  it('raising one value never makes another first more often', () => {
    fc.assert(
      fc.property(table(4, 4), fc.nat(3), fc.nat(3), (values, a, c) => {
        const raised = values.map((row, i) => row.map((value, k) => (i === a && k === c ? value + 9000 : value)));
        const before = sampleShares(values, { size: 1024 }).acceptability;
        const after = sampleShares(raised, { size: 1024 }).acceptability;
        before.forEach((share, i) => {
          if (i !== a) expect(after[i]).toBeLessThanOrEqual(share);
        });
      }),
      { numRuns: 40 },
    );
  });

  it('one more alternative changes no share between two others, and a copy is always level', () => {
    fc.assert(
      fc.property(table(3, 4), fc.nat(2), (values, copied) => {
        const tiers = [[1], [0, 2, 3]];
        const before = sampleShares(values, { tiers, size: 1024 }).pairwise;
        const after = sampleShares([...values, values[copied]!], { tiers, size: 1024 }).pairwise;
        expect(after.slice(0, 3).map((row) => row.slice(0, 3))).toEqual(before);
        expect([after[3]![copied], after[copied]![3]]).toEqual([1, 1]);
      }),
      { numRuns: 40 },
    );
  });

  it('all who tie count as first', () => {
    expect(
      sampleShares([
        [7, 7],
        [7, 7],
        [1, 1],
      ]).acceptability,
    ).toEqual([1, 1, 0]);
  });
});

describe('the closed form, the bisection and the lattice agree', () => {
  const pair = (values: number[][], i: number, j: number): number[] => values[i]!.map((value, c) => value - values[j]![c]!);

  it.each([2, 3, 4, 5, 6])('closed form = bisection, to rounding, with %i criteria', (criteria) => {
    fc.assert(
      fc.property(table(2, criteria), (values) => {
        const { ranks } = measureShares(values);
        expect(simplexShareAtLeastZero(pair(values, 0, 1))).toBeCloseTo(ranks[0]![0]!, 9);
      }),
      { numRuns: 30 },
    );
  });

  it('over cones whose pairs have a closed form, the lattice is at most 0.003 (root mean square) off it for 8 x 13 values', () => {
    const singles = (from: number) => Array.from({ length: 13 - from }, (_, index) => [from + index]);
    const cones = [[flat(13).flat()], [[0, 1, 2], ...singles(3)], [[0, 1, 2, 3, 4, 5, 6, 7], ...singles(8)], singles(0)];
    const squares = cones.map((tiers) => {
      const corners = listSimplexCorners(tiers)!;
      const sample = drawWeights(tiers, 4096);
      const found: number[] = [];
      fc.assert(
        fc.property(table(8, 13), (values) => {
          const tally = new Tally(8, 13);
          tally.add(openField(values.flat(), { alternatives: 8, out: 0 }), { sample, adjustment: leaveAsIs(4096) });
          for (let i = 0; i < 8; i++) {
            for (let j = 0; j < i; j++) {
              const leads = pair(values, i, j);
              const exact = simplexShareAtLeastZero(
                corners.map((corner) => corner.reduce((total, c) => total + leads[c]!, 0) / corner.length),
              );
              found.push((tally.atLeast[i * 8 + j]! / 4096 - exact) ** 2);
            }
          }
        }),
        { numRuns: 40, seed: 7 },
      );
      return sum(found) / found.length;
    });
    // The widest cone is the hardest, 0.0033: its pairs are published in closed form.
    for (const square of squares) expect(Math.sqrt(square)).toBeLessThan(0.0034);
    expect(Math.sqrt(sum(squares) / squares.length)).toBeLessThan(0.003);
  });

  it('on an order of the criteria the lattice is near the bisection of the cone', () => {
    const values = [
      [90, 20, 50],
      [40, 80, 60],
      [60, 50, 70],
    ];
    const corners = [
      [1, 0, 0],
      [1 / 2, 1 / 2, 0],
      [1 / 3, 1 / 3, 1 / 3],
    ];
    const exact = measureShares(values, corners);
    const sampled = sampleShares(values, { tiers: [[0], [1], [2]] });
    exact.ranks.forEach((row, i) => {
      row.forEach((share, rank) => {
        expect(Math.abs(sampled.ranks[i]![rank]! - share)).toBeLessThan(0.006);
      });
    });
  });

  it('a full order is a simplex, so its pairwise shares are exact; later tiers of several criteria are sampled', () => {
    const values = [
      [90, 20, 50],
      [40, 80, 60],
    ];
    expect(sampleShares(values, { tiers: [[0], [1], [2]] }).pairwise[0]![1]).toBeCloseTo(150 / 187, 12);
    expect(sampleShares(values, { tiers: flat(3) }).pairwise[0]![1]).toBeCloseTo(25 / 66, 12);
    const tiers = sampleShares(values, { tiers: [[0], [1, 2]] }).pairwise[0]![1]!;
    expect(tiers * 4096).toBeCloseTo(Math.round(tiers * 4096), 9);
  });
});

describe('robustness of a recommendation', () => {
  it('a certain recommendation is first in every sample, and an excluded alternative never', () => {
    fc.assert(
      fc.property(arbitraryOccasion(), ({ rules, answers, priorities }) => {
        const { assessment, robustness } = inquire(rules, answers, priorities);
        const { acceptability, verdict, ranks } = robustness;
        expect(verdict === 'certain').toBe(assessment.proven);
        rules.alternatives.forEach(({ id }, index) => {
          const status = assessment.ranking.find(({ alternative }) => alternative === id)?.status;
          if (assessment.proven) expect(acceptability[index]).toBe(id === assessment.recommendation?.alternative ? 1 : 0);
          if (status === 'out') expect(sum(ranks[index]!)).toBe(0);
        });
      }),
      { numRuns: 40 },
    );
  });

  it('counts each way to answer what is open as often as the rules say it is likely', () => {
    const likely = fc.record({ yes: fc.integer({ min: 1, max: 20 }), no: fc.integer({ min: 1, max: 20 }) });
    fc.assert(
      fc.property(likely, likely, (p, q) => {
        const shares = (answers: Record<string, string>, prior?: Prior): readonly number[] => {
          const rules = prior ? { ...gates, prior } : gates;
          return inquire(rules, answers).robustness.acceptability;
        };
        const [, second] = shares({}, { p, q });
        expect(second).toBeCloseTo((p.yes / (p.yes + p.no)) * (q.yes / (q.yes + q.no)), 1);
        expect(shares({})).toEqual(shares({}, { p: { yes: 3, no: 3 }, q: { yes: 7, no: 7 } }));
        expect(shares({ p: 'yes', q: 'yes' }, { p, q })).toEqual([0, 1]);
      }),
      { numRuns: 40 },
    );
  });

  it('is the same every time, to the last bit', () => {
    const answers = { traffic: 'bursty', state: 'stateless', operators: 'none' };
    const measure = () => JSON.stringify(inquire(catalogue, answers).robustness);
    const first = measure();
    // Other cones push the first one out of memory; it must come back the same.
    for (const { id } of catalogue.criteria.slice(0, 4)) {
      expect(inquire(catalogue, answers, { most: [id], least: [] }).robustness.acceptability).toHaveLength(catalogue.alternatives.length);
    }
    expect(measure()).toBe(first);
  });

  it('is open where everything is excluded', () => {
    const nothing = {
      ...catalogue,
      exclusions: [{ id: 'all', alternatives: catalogue.alternatives.map(({ id }) => id), when: { traffic: ['bursty'] } }],
    };
    const { verdict, acceptability } = inquire(nothing, { traffic: 'bursty' }).robustness;
    expect(verdict).toBe('open');
    expect(sum(acceptability)).toBe(0);
  });
});
