import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryAnswers, arbitraryOccasion, type Occasion } from '@/tests/support/arbitrary-rules';
import { rules as catalogue } from '@/tests/support/catalogue';
import { assess } from './assess';
import { findStandings } from './standings';

const realOccasion: fc.Arbitrary<Occasion> = arbitraryAnswers(catalogue).map((answers) => ({
  rules: catalogue,
  answers,
  priorities: { most: [], least: [] },
}));

describe('standings', () => {
  it('are the scores and exclusions of an assessment', () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryOccasion({ contradictions: true }), realOccasion), ({ rules, answers, priorities }) => {
        const { ranking, weightTotal } = assess(rules, answers, priorities);
        const standings = findStandings(rules, answers, priorities);
        expect(standings.weightTotal).toBe(weightTotal);
        rules.alternatives.forEach(({ id }, index) => {
          const ranked = ranking.find(({ alternative }) => alternative === id);
          expect(standings.scores[index]).toBe(ranked?.score);
          expect(((standings.out >> index) & 1) === 1).toBe(ranked?.status === 'out');
        });
      }),
    );
  });
});
