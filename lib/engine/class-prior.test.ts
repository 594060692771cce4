import fc from 'fast-check';
import { expect, it } from 'vitest';
import { loadCatalogue, loadReleased } from '@/lib/content';
import { compile } from './compile';
import { Drawing } from './drawing';
import { predictAnswer } from './predict';
import type { Rules } from './rules';
import { readState } from './situation';

const CHOICES = ['x', 'y', 'z'];
const row = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 3, maxLength: 3 });
const classPrior = fc.record({
  classes: fc.array(fc.record({ weight: fc.integer({ min: 1, max: 9 }), shares: fc.record({ p: row, q: row, r: row }) }), {
    minLength: 1,
    maxLength: 3,
  }),
});

type Drawn = Pick<NonNullable<Rules['classPrior']>, 'classes'>;

function createRules({ classes }: Drawn, neutral = {}): Rules {
  return {
    version: 1,
    alternatives: [{ id: 'a', family: 'f' }],
    criteria: [{ id: 'k', base: { a: { performance: 50 } }, effects: [] }],
    questions: ['p', 'q', 'r'].map((id) => ({ id, core: true, changeable: true, choices: CHOICES.map((choice) => ({ id: choice })) })),
    exclusions: [],
    purposes: [],
    classPrior: { answers: { p: CHOICES, q: CHOICES, r: CHOICES }, neutral, classes },
  };
}

/** The share of two open answers together, with `p=x` given: summed over the classes. */
function enumerate({ classes }: Drawn, [q, r]: readonly [number, number]): number {
  const part = (shares: readonly number[], place: number): number => shares[place]! / shares.reduce((sum, share) => sum + share, 0);
  const likely = classes.map(({ weight, shares }) => weight * part(shares['p']!, 0));
  const all = likely.reduce((sum, share) => sum + share, 0);
  return classes.reduce((sum, { shares }, own) => {
    return sum + (likely[own]! / all) * part(shares['q']!, q) * part(shares['r']!, r);
  }, 0);
}

it('two open answers are drawn together as often as all classes, beside the answer given, say', () => {
  fc.assert(
    fc.property(classPrior, fc.nat(2), fc.nat(2), (drawn, q, r) => {
      const model = compile(createRules(drawn));
      const drawing = new Drawing(model, readState(model, { p: 'x' }), 4096);
      const [first, second] = [drawing.draw(1), drawing.draw(2)];
      const both = first.filter((choice, point) => choice === q && second[point] === r).length / 4096;
      expect(Math.abs(both - enumerate(drawn, [q, r]))).toBeLessThan(0.03);
    }),
    { numRuns: 100 },
  );
});

it('an answer is predicted as all ways to answer the others add up', () => {
  fc.assert(
    fc.property(classPrior, fc.nat(2), (drawn, q) => {
      const exact = [0, 1, 2].reduce((sum, r) => sum + enumerate(drawn, [q, r]), 0);
      expect(predictAnswer(createRules(drawn), { p: 'x' }, 'q').get(CHOICES[q]!)).toBeCloseTo(exact, 9);
    }),
  );
});

it('belongs to version 6 on: earlier ones draw each question by itself', () => {
  expect(loadCatalogue().classPrior?.classes).toHaveLength(20);
  for (const version of [1, 2, 3, 4, 5]) expect(loadReleased(version)?.classPrior).toBeUndefined();
});
