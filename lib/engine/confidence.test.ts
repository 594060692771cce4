import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryOccasion, listCompletions, weighCompletion } from '@/tests/support/arbitrary-rules';
import { readExcluded, readValues } from '@/tests/support/oracle';
import { assess, measureConfidence, measureRobustness } from '.';

describe('confidence in an alternative at its central weights', () => {
  it('is near the share of the ways to answer in which it is first there, each as likely as the rules say', () => {
    fc.assert(
      fc.property(arbitraryOccasion(), ({ rules, answers, priorities }) => {
        const assessment = assess(rules, answers, priorities);
        const robustness = measureRobustness(rules, assessment);
        const confidence = measureConfidence(rules, assessment, robustness);
        robustness.centralWeights.forEach((central, alternative) => {
          expect(confidence[alternative] === null).toBe(central === null);
          if (!central) return;
          let least = 0;
          let most = 0;
          let all = 0;
          for (const complete of listCompletions(rules, answers)) {
            const excluded = readExcluded(rules, complete);
            const scores = readValues(rules, complete).map((row) => row.reduce((sum, value, c) => sum + value * central[c]!, 0));
            const lead = scores[alternative]! - Math.max(...scores.filter((_, rival) => rival !== alternative && !excluded[rival]));
            const likelihood = weighCompletion(rules, complete);
            all += likelihood;
            if (excluded[alternative]) continue;
            // A tie may go either way in the last digit.
            if (lead > 1e-6) least += likelihood;
            if (lead > -1e-6) most += likelihood;
          }
          expect(confidence[alternative]).toBeGreaterThan(least / all - 0.08);
          expect(confidence[alternative]).toBeLessThan(most / all + 0.08);
        });
      }),
      { numRuns: 60 },
    );
  });
});
