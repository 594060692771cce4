import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryOccasion } from '@/tests/support/arbitrary-rules';
import { rules as catalogue } from '@/tests/support/catalogue';
import { assess } from '.';

describe('what a score is made of', () => {
  it('is worked out once', () => {
    fc.assert(
      fc.property(arbitraryOccasion(), ({ rules, answers, priorities }) => {
        for (const ranked of assess(rules, answers, priorities).ranking) {
          expect(ranked.values).toBe(ranked.values);
          expect(ranked.contributions).toBe(ranked.contributions);
          expect(ranked.questionContributions).toBe(ranked.questionContributions);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('does not depend on when and in which order it is asked for', () => {
    fc.assert(
      fc.property(arbitraryOccasion(), ({ rules, answers, priorities }) => {
        const [forward, backward] = [assess(rules, answers, priorities).ranking, assess(rules, answers, priorities).ranking];
        const asked = [...backward]
          .reverse()
          .map(({ questionContributions, contributions, values }) => [values, contributions, questionContributions]);
        expect(forward.map(({ values, contributions, questionContributions }) => [values, contributions, questionContributions])).toEqual(
          asked.reverse(),
        );
      }),
      { numRuns: 50 },
    );
  });

  it('is in a copy by JSON, as it is in the alternative', () => {
    fc.assert(
      fc.property(arbitraryOccasion(), ({ rules, answers, priorities }) => {
        const { ranking } = assess(rules, answers, priorities);
        const copies = JSON.parse(JSON.stringify(ranking)) as typeof ranking;
        copies.forEach((copy, position) => {
          const { alternative, score, values, contributions, demanded, base, questionContributions, exclusions } = ranking[position]!;
          expect(copy).toMatchObject({ alternative, score, values, contributions, demanded, base, questionContributions, exclusions });
        });
      }),
      { numRuns: 50 },
    );
  });

  it('cannot be changed while results are frozen, as they are in tests', () => {
    const [first] = assess(catalogue, {}).ranking;
    expect(() => Object.assign(first!.values, { 0: 101 })).toThrow(TypeError);
    expect(() => Object.assign(first!, { score: 0 })).toThrow(TypeError);
  });
});
