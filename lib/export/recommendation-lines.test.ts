import fc from 'fast-check';
import { expect, it } from 'vitest';
import { catalogue } from '@/tests/support/catalogue';
import { stateArbitrary } from '@/tests/support/link-states';
import { IMPOSSIBLE } from '@/tests/support/shared';
import { NO_PRIORITIES } from '../model/answers';
import { toRecommendationJson } from './json';
import { writeRecommendation } from './recommendation-lines';

const impossible = { answers: IMPOSSIBLE, priorities: NO_PRIORITIES };

it('writes the very text of the whole document, for one workload and for several', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(stateArbitrary(catalogue), fc.constant(impossible)), { minLength: 1, maxLength: 3 }), (states) => {
      const workloads = states.map(({ answers, priorities }, index) => ({ id: `w-${index}`, answers, priorities }));
      const text = [...writeRecommendation(catalogue, workloads)].join('\n');
      expect(text).toBe(JSON.stringify(toRecommendationJson(catalogue, workloads), null, 2));
    }),
    { numRuns: 10 },
  );
});
