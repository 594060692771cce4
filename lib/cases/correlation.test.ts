import { describe, expect, it } from 'vitest';
import type { Rules } from '../engine';
import { correlateCriteria, findSharedFacts } from './correlation';

const steady = { when: { traffic: ['steady'] }, change: { a: 20 } };
const rules: Rules = {
  version: 1,
  alternatives: [
    { id: 'a', family: 'f' },
    { id: 'b', family: 'f' },
  ],
  criteria: [
    { id: 'cost', base: { a: { performance: 50 }, b: { performance: 50 } }, effects: [steady] },
    { id: 'twin', base: { a: { performance: 40 }, b: { performance: 40 } }, effects: [steady] },
    {
      id: 'state',
      base: { a: { performance: 50 }, b: { performance: 50 } },
      effects: [{ when: { state: ['stateful'] }, change: { b: 20 } }],
    },
  ],
  questions: [
    { id: 'traffic', core: true, changeable: false, choices: [{ id: 'steady' }, { id: 'bursty' }] },
    { id: 'state', core: true, changeable: false, choices: [{ id: 'stateless' }, { id: 'stateful' }] },
  ],
  exclusions: [],
  purposes: [],
};

describe('correlation report', () => {
  it('finds two criteria that are driven alike, first of all pairs', () => {
    const [first, ...others] = correlateCriteria(rules, 50);
    expect(first?.criteria).toEqual(['cost', 'twin']);
    expect(first?.coefficient).toBeCloseTo(1, 10);
    expect(others.every(({ coefficient }) => coefficient < 0.9)).toBe(true);
  });

  it('lists the choices that move more than one criterion', () => {
    expect(findSharedFacts(rules)).toEqual([
      {
        question: 'traffic',
        choice: 'steady',
        effects: [
          { criterion: 'cost', effect: 0 },
          { criterion: 'twin', effect: 0 },
        ],
      },
    ]);
  });
});
