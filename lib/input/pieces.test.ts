import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '@/lib/content';
import { INPUT_LIMITS, parseWorkloads } from './index';

const rules = loadCatalogue();

describe('The limit on pieces', () => {
  it('takes a hundred workloads with every question answered and all that may stand beside, in any layout', () => {
    const answers = Object.fromEntries(rules.questions.map(({ id, choices }) => [id, choices[0]?.id]));
    const [first, second, third, fourth] = rules.criteria.map(({ id }) => id);
    const workloads = Array.from({ length: INPUT_LIMITS.workloads }, (_, index) => ({
      id: `workload-${index}`,
      title: 'A title of some words',
      answers,
      priorities: { most: [first, second], least: [third, fourth] },
    }));
    for (const space of [0, 2]) {
      const parsed = parseWorkloads(new TextEncoder().encode(JSON.stringify({ workloads }, null, space)), rules);
      expect(parsed.ok ? [] : parsed.faults).toEqual([]);
    }
  });
});
