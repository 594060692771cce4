import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadCatalogue, loadReleased } from '@/lib/content';
import { stateArbitrary } from '@/tests/support/link-states';
import { inquire } from './inquiry';
import type { Rules } from './rules';

/** How far a sampled share may be from the exact one. */
const NEAR = 0.03;

interface Drawn {
  readonly shares: readonly number[];
  readonly neutral: number;
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  shares: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 3, maxLength: 3 }),
  neutral: fc.integer({ min: 0, max: 1000 }),
});

/** Ahead is `a`; `q=y` puts `b` first, and `q=z` excludes both. */
function createRules({ shares, neutral }: Drawn): Rules {
  const choices = ['x', 'y', 'z'];
  return {
    version: 1,
    alternatives: ['a', 'b'].map((id) => ({ id, family: id })),
    criteria: [{ id: 'k', base: { a: { performance: 50 }, b: { performance: 40 } }, effects: [{ when: { q: ['y'] }, change: { b: 20 } }] }],
    questions: [{ id: 'q', core: true, changeable: true, choices: choices.map((id) => ({ id })) }],
    exclusions: [{ id: 'gone', alternatives: ['a', 'b'], when: { q: ['z'] } }],
    purposes: [],
    classPrior: { answers: { q: choices }, neutral: { q: neutral }, classes: [{ weight: 1, shares: { q: [...shares] } }] },
  };
}

describe('The chances of open answers', () => {
  it('are as often as the shares say, less what turns out to be nothing out of the ordinary', () => {
    fc.assert(
      fc.property(drawn, ({ shares, neutral }) => {
        const { open } = inquire(createRules({ shares, neutral }), {}).robustness;
        const told = (1 - neutral / 1000) / shares.reduce((sum, share) => sum + share, 0);
        expect(Math.abs((open?.chances[1] ?? 0) - told * shares[1]!)).toBeLessThan(NEAR);
        expect(Math.abs((open?.none ?? 0) - told * shares[2]!)).toBeLessThan(NEAR);
        expect(Math.abs((open?.chances[0] ?? 0) - (1 - told * (shares[1]! + shares[2]!)))).toBeLessThan(NEAR);
      }),
      { numRuns: 50 },
    );
  });

  it('name the answer through which none is left', () => {
    const { open } = inquire(createRules({ shares: [1, 1, 1], neutral: 0 }), {}).robustness;
    expect(open?.noneBy).toEqual({ question: 'q', answer: 'z' });
    expect(inquire(createRules({ shares: [1, 1, 1], neutral: 1000 }), {}).robustness.open?.noneBy).toBeNull();
  });

  it('add up to all ways to answer, and are those of a certain recommendation alone where it is certain', () => {
    const rules = loadCatalogue();
    fc.assert(
      fc.property(stateArbitrary(rules), ({ answers, priorities }) => {
        const { assessment, robustness } = inquire(rules, answers, priorities);
        const { open, verdict } = robustness;
        if (!open) {
          expect(assessment.openQuestions).toEqual([]);
          return;
        }
        expect(open.chances.reduce((sum, chance) => sum + chance, open.none)).toBeCloseTo(1, 9);
        const index = rules.alternatives.findIndex(({ id }) => id === assessment.recommendation?.alternative);
        if (verdict === 'certain') expect([open.chances[index], open.weightings]).toEqual([1, 1]);
        if (verdict === 'robust') expect(Math.min(open.chances[index]!, open.weightings)).toBeGreaterThanOrEqual(0.9);
      }),
      { numRuns: 60 },
    );
  });

  it('are unknown to the versions before the sixth', () => {
    for (const version of [1, 2, 3, 4, 5]) expect(inquire(loadReleased(version)!, {}).robustness.open).toBeNull();
  });
});
