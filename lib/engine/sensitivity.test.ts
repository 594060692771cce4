import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryOccasion, listCompletions } from '@/tests/support/arbitrary-rules';
import { listCorners, readTiers, readValues, meets } from '@/tests/support/oracle';
import { findLeastShift, findThresholds, inquire, type Rules } from '.';

const weightsOf = (n: number) => fc.array(fc.integer({ min: 1, max: 50 }), { minLength: n, maxLength: n });
const table = fc.array(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 4, maxLength: 4 }), { minLength: 3, maxLength: 5 });
const score = (row: readonly number[], weights: readonly number[]): number => row.reduce((sum, value, c) => sum + value * weights[c]!, 0);
const best = (values: readonly (readonly number[])[], weights: readonly number[]): number => {
  const scores = values.map((row) => score(row, weights));
  return scores.indexOf(Math.max(...scores));
};
/** One weight moved to a share, the others in proportion. */
const moved = (weights: readonly number[], criterion: number, share: number): number[] => {
  const rest = weights.reduce((sum, weight, c) => (c === criterion ? sum : sum + weight), 0);
  return weights.map((weight, c) => (c === criterion ? share : (weight * (1 - share)) / rest));
};

describe('the thresholds of one weight', () => {
  it('are where two alternatives tie: just before them the winner stays, just after it is the one named', () => {
    fc.assert(
      fc.property(table, weightsOf(4), (values, weights) => {
        const winner = best(values, weights);
        findThresholds(values, weights, winner).forEach(({ share, up, down }, criterion) => {
          for (const [threshold, outwards] of [
            [up, 1],
            [down, -1],
          ] as const) {
            if (!threshold) continue;
            const at = moved(weights, criterion, threshold.at);
            expect(score(values[winner]!, at)).toBeCloseTo(score(values[threshold.to]!, at), 6);
            expect((threshold.at - share) * outwards).toBeGreaterThanOrEqual(-1e-12);
            const beyond = Math.min(1, Math.max(0, threshold.at + outwards * 1e-6));
            const within = moved(weights, criterion, threshold.at - outwards * 1e-6);
            if (Math.abs(threshold.at - share) > 1e-5) expect(best(values, within)).toBe(winner);
            const after = moved(weights, criterion, beyond);
            expect(score(values[threshold.to]!, after)).toBeGreaterThanOrEqual(score(values[winner]!, after) - 1e-9);
          }
          if (!up) expect(best(values, moved(weights, criterion, 1 - 1e-9))).toBe(winner);
        });
      }),
      { numRuns: 200 },
    );
  });
});

describe('the least shift of weight', () => {
  it('makes the rival draw level, and moving less never does', () => {
    const leadsOf = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(
        leadsOf,
        weightsOf(4),
        fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 4, maxLength: 4 }),
        (leads, weights, split) => {
          fc.pre(score(leads, weights) > 0);
          const shift = findLeastShift(leads, weights);
          const total = weights.reduce((sum, weight) => sum + weight, 0);
          if (!shift) {
            expect(Math.min(...leads)).toBeGreaterThan(0);
            return;
          }
          const shares = weights.map((weight) => weight / total);
          for (const { criterion, amount } of shift.from) shares[criterion]! -= amount;
          shares[shift.to]! += shift.moved;
          expect(score(leads, shares)).toBeCloseTo(0, 9);
          expect(Math.min(...shares)).toBeGreaterThanOrEqual(-1e-12);
          // Any other way to take a little less, to any one criterion, leaves the winner ahead.
          const from = split.map((part, c) =>
            Math.min(
              (part /
                Math.max(
                  1,
                  split.reduce((sum, value) => sum + value, 0),
                )) *
                shift.moved *
                0.99,
              weights[c]! / total,
            ),
          );
          leads.forEach((lead) => {
            const gained = from.reduce((sum, amount) => sum + amount, 0);
            const after = score(leads, weights) / total - score(leads, from) + lead * gained;
            expect(after).toBeGreaterThan(-1e-9);
          });
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('weights of an assessment', () => {
  it('flips and reaches name possible alternatives, and the recommendation is not among them', () => {
    fc.assert(
      fc.property(arbitraryOccasion(), ({ rules, answers, priorities }) => {
        const { assessment, reaches, weightFlips } = inquire(rules, answers, priorities);
        const rivals = assessment.ranking
          .slice(1)
          .filter(({ status }) => status !== 'out')
          .map(({ alternative }) => alternative);
        expect(reaches.map(({ alternative }) => alternative)).toEqual(rivals);
        expect(weightFlips.length).toBe(assessment.recommendation ? rules.criteria.length : 0);
        for (const { up, down } of weightFlips) for (const flip of [up, down]) if (flip) expect(rivals).toContain(flip.to);
      }),
      { numRuns: 60 },
    );
  });
});

describe('an alternative without hope', () => {
  it('is behind the one named in every completion at every corner of what it says', () => {
    fc.assert(
      fc.property(arbitraryOccasion(), ({ rules, answers, priorities }) => {
        for (const { alternative, ahead, weightings, behind } of inquire(rules, answers, priorities).hopeless) {
          const index = (id: string): number => rules.alternatives.findIndex((other) => other.id === id);
          if (Object.keys(answers).length === rules.questions.length && !Object.values(answers).includes('unknown'))
            expect(behind).toBeGreaterThan(0);
          for (const complete of listCompletions(rules, answers)) {
            const values = readValues(rules, complete);
            const lost = rules.exclusions.some((e) => e.alternatives.includes(alternative) && meets(e.when, complete));
            const tiers = weightings === 'any' ? [rules.criteria.map((_, c) => c)] : readTiers({ rules, answers: complete, priorities });
            if (lost) continue;
            for (const corner of listCorners(tiers)) {
              const sum = (row: number): number => corner.reduce((total, c) => total + values[row]![c]!, 0);
              expect(sum(index(ahead))).toBeGreaterThan(sum(index(alternative)));
            }
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('comes with the criteria that bring it closest', () => {
    const performance = (a: number, b: number) => ({ a: { performance: a }, b: { performance: b } });
    const rules: Rules = {
      version: 1,
      alternatives: [
        { id: 'a', family: 'f' },
        { id: 'b', family: 'f' },
      ],
      criteria: [
        { id: 'far', base: performance(90, 10), effects: [] },
        { id: 'near', base: performance(60, 55), effects: [] },
      ],
      questions: [],
      exclusions: [],
      purposes: [],
    };
    expect(inquire(rules, {}).hopeless).toEqual([{ alternative: 'b', ahead: 'a', weightings: 'any', closest: ['near'], behind: 5 }]);
  });
});
