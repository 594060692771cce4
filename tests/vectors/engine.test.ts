import { describe, expect, it } from 'vitest';
import {
  chooseSubset,
  findThresholds,
  maximumRegret,
  rankOrderCentroid,
  rankScores,
  sampleShares,
  scoreAlternatives,
  simplexShareAtLeastZero,
  type PlainQuestionnaire,
} from '@/lib/engine';
import { measureShares } from '@/tests/support/exact-shares';
import file from './engine.json';

/** Published and derived numbers; each carries its source in the file. Fractions are written as "p/q". */
function toNumber(value: string | number): number {
  if (typeof value === 'number') return value;
  const [numerator = NaN, denominator = 1] = value.split('/').map(Number);
  return numerator / denominator;
}

const known = [
  'additive-score',
  'weights',
  'negative-example',
  'smaa',
  'smaa-exact',
  'geometry',
  'sensitivity',
  'portfolio',
  'questionnaire',
];

/** The file's types are those of its vectors, which differ by kind. */
interface Vector<Input, Expected> {
  readonly input: Input;
  readonly expected: Expected;
  readonly tolerance: number;
}

function vector(id: string): unknown {
  const found = file.vectors.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`There is no vector ${id}`);
  return found;
}

function expectNear(found: number, expected: string | number, tolerance: number): void {
  expect(Math.abs(found - toNumber(expected))).toBeLessThanOrEqual(tolerance);
}

type Table = readonly (readonly number[])[];
type Fraction = string | number;

it('every vector is of a kind that is tested here', () => {
  expect([...new Set(file.vectors.map(({ kind }) => kind))].filter((kind) => !known.includes(kind))).toEqual([]);
});

describe('scores', () => {
  it('wsm-two-by-three', () => {
    const { input, expected } = vector('wsm-two-by-three') as Vector<{ V: Table; w: number[] }, { scores: number[]; ranks: number[] }>;
    const scores = scoreAlternatives(input.V, input.w);
    expect(scores).toEqual(expected.scores);
    expect(rankScores(scores)).toEqual(expected.ranks);
  });

  it('wsm-tie: a tie stays a tie, and whole hundredths need no tolerance', () => {
    const { input, expected, tolerance } = vector('wsm-tie') as Vector<{ V: Table; w: number[] }, { scores: number[]; tiedBest: number[] }>;
    const scores = scoreAlternatives(input.V, input.w);
    scores.forEach((score, i) => {
      expectNear(score, expected.scores[i]!, tolerance);
    });
    const best = (ranks: readonly number[]): number[] => ranks.flatMap((rank, i) => (rank === 1 ? [i] : []));
    expect(best(rankScores(scores, tolerance))).toEqual(expected.tiedBest);
    const whole = input.w.map((weight) => Math.round(weight * 100));
    expect(best(rankScores(scoreAlternatives(input.V, whole)))).toEqual(expected.tiedBest);
  });
});

describe('weights', () => {
  const { expected } = vector('roc-weights') as Vector<unknown, { rounded2_n4: number[]; exact: Record<string, string[]> }>;

  it.each(Object.entries(expected.exact))('rank order centroid of %s criteria, as exact fractions', (n, fractions) => {
    const { numerators, denominator } = rankOrderCentroid(Number(n));
    fractions.forEach((fraction, rank) => {
      const [p, q] = fraction.split('/').map(Number) as [number, number];
      expect(numerators[rank]! * q).toBe(p * denominator);
    });
  });

  it('of four criteria, rounded as printed', () => {
    const { numerators, denominator } = rankOrderCentroid(4);
    expect(numerators.map((numerator) => Math.round((numerator * 100) / denominator) / 100)).toEqual(expected.rounded2_n4);
  });
});

describe('shares of the weightings', () => {
  it('smaa-all-equal: every one that ties has the middle as its central weight', () => {
    const { input, expected, tolerance } = vector('smaa-all-equal') as Vector<{ V: Table }, { centralWeights: number[][] }>;
    for (const shares of [sampleShares(input.V), measureShares(input.V)]) {
      shares.centralWeights.forEach((weights, i) => {
        weights!.forEach((weight, c) => {
          expectNear(weight, expected.centralWeights[i]![c]!, tolerance);
        });
      });
    }
  });

  it('smaa-dominated-no-central-weight: no first rank, no central weight', () => {
    const { input } = vector('smaa-dominated-no-central-weight') as Vector<{ V: Table }, unknown>;
    for (const shares of [sampleShares(input.V), measureShares(input.V)]) expect(shares.centralWeights[1]).toBeNull();
  });

  it.each([
    { id: 'smaa-exact-3x3', corners: undefined, tiers: undefined },
    {
      id: 'smaa-exact-3x3-rank-order',
      corners: [
        [1, 0, 0],
        [1 / 2, 1 / 2, 0],
        [1 / 3, 1 / 3, 1 / 3],
      ],
      tiers: [[0], [1], [2]],
    },
  ])('$id', ({ id, corners, tiers }) => {
    const { input, expected, tolerance } = vector(id) as Vector<
      { V: Table },
      { rankAcceptability: Fraction[][]; centralWeights: Fraction[][]; pairwiseWinning: (Fraction | null)[][] }
    >;
    const exact = measureShares(input.V, corners);
    const sampled = sampleShares(input.V, { tiers });
    exact.ranks.forEach((row, i) => {
      row.forEach((share, rank) => {
        expectNear(share, expected.rankAcceptability[i]![rank]!, tolerance);
        expectNear(sampled.ranks[i]![rank]!, expected.rankAcceptability[i]![rank]!, 0.006);
      });
    });
    exact.centralWeights.forEach((weights, i) => {
      weights!.forEach((weight, c) => {
        expectNear(weight, expected.centralWeights[i]![c]!, tolerance);
      });
    });
    sampled.pairwise.forEach((row, i) => {
      row.forEach((share, j) => {
        const wanted = expected.pairwiseWinning[i]![j];
        if (wanted !== null && wanted !== undefined) expectNear(share, wanted, tolerance);
      });
    });
  });

  it('simplex-halfspace-fraction', () => {
    const { input, expected, tolerance } = vector('simplex-halfspace-fraction') as Vector<{ d: number[][] }, Record<string, string[]>>;
    const fractions = expected['fractionOfSimplexWhere_d.w>=0']!;
    input.d.forEach((d, k) => {
      expectNear(simplexShareAtLeastZero(d), fractions[k]!, tolerance);
    });
  });
});

describe('sensitivity', () => {
  it('flip-one-weight', () => {
    interface Flip {
      readonly at: string;
      readonly to: string;
    }
    const { input, expected, tolerance } = vector('flip-one-weight') as Vector<
      { V: Table; w: string[] },
      { thresholds: { weight: string; flipUp: Flip | null; flipDown: Flip | null }[] }
    >;
    const weights = input.w.map(toNumber);
    const scores = scoreAlternatives(input.V, weights);
    const winner = rankScores(scores).indexOf(1);
    const found = findThresholds(input.V, weights, winner);
    const named = new Map<string, number>();
    expected.thresholds.forEach(({ weight, flipUp, flipDown }, criterion) => {
      const { share, up, down } = found[criterion]!;
      expectNear(share, weight, tolerance);
      for (const [flip, threshold] of [
        [flipUp, up],
        [flipDown, down],
      ] as const) {
        expect(threshold === null).toBe(flip === null);
        if (!flip || !threshold) continue;
        expectNear(threshold.at, flip.at, tolerance);
        // The same name is always the same alternative.
        expect(named.get(flip.to) ?? threshold.to).toBe(threshold.to);
        named.set(flip.to, threshold.to);
      }
    });
    expect(new Set(named.values()).size).toBe(named.size);
  });
});

describe('portfolio', () => {
  it('ufl-csplib-034, without capacities', () => {
    const { input, expected } = vector('ufl-csplib-034') as Vector<
      { cost: Table; fixed: number[] },
      { uncapacitatedOptimum: number; uncapacitatedOpen: number[] }
    >;
    const costOf = (platforms: readonly number[]): number => platforms.reduce((sum, platform) => sum + input.fixed[platform]!, 0);
    const { best } = chooseSubset({ misfit: input.cost, costOf, lambda: 1 })!;
    expect(best.total).toBe(expected.uncapacitatedOptimum);
    expect(best.platforms).toEqual(expected.uncapacitatedOpen);
  });
});

describe('early stop of a questionnaire', () => {
  interface Case {
    readonly answers: Record<string, string>;
    readonly proven: string | null;
    readonly maxRegret: Record<string, number>;
  }
  const { input, expected } = vector('questionnaire-early-stop') as Vector<
    { options: string[]; contributions: PlainQuestionnaire },
    { cases: Case[] }
  >;

  it.each(expected.cases)('after $answers', ({ answers, proven, maxRegret }) => {
    const regrets = maximumRegret(input.contributions, answers);
    expect(Object.fromEntries(input.options.map((option, i) => [option, regrets[i]]))).toEqual(maxRegret);
    expect(input.options.find((_, i) => regrets[i]! < 0) ?? null).toBe(proven);
  });
});
