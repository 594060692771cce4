import fc from 'fast-check';
import { expect, it } from 'vitest';
import { leaveOutMost, type Leaving } from './leave-out';

const LIMITS = 3;
const costs = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: LIMITS, maxLength: LIMITS });

/** Single things, and pairs that cost more together than alone. */
const problems: fc.Arbitrary<Leaving<number>> = fc
  .record({
    pairs: fc.array(fc.tuple(costs, costs, costs), { maxLength: 4 }),
    limits: fc.array(fc.integer({ min: 1, max: 25 }), { minLength: LIMITS, maxLength: LIMITS }),
    guards: fc.array(fc.array(fc.nat(7), { minLength: 1, maxLength: 3 }), { maxLength: 2 }),
    odd: fc.nat(7),
  })
  .map(({ pairs, limits, guards, odd }) => ({
    groups: pairs.map(([first, second, extra], index) => [
      { things: [2 * index], costs: first },
      { things: [2 * index + 1], costs: second },
      { things: [2 * index, 2 * index + 1], costs: first.map((cost, k) => cost + second[k]! + extra[k]!) },
    ]),
    limits,
    guards,
    // Something that costs do not tell: one thing may not be left out beside the first.
    accepts: (left) => !(left.includes(0) && left.includes(odd) && odd !== 0),
  }));

function listAllowed({ groups, limits, guards, accepts }: Leaving<number>): number[][] {
  const nothing = { things: [] as readonly number[], costs: [0, 0, 0] as readonly number[] };
  const all = groups.reduce(
    (found, options) =>
      found.flatMap(({ things, costs: spent }) =>
        [nothing, ...options].map((option) => ({
          things: [...things, ...option.things],
          costs: spent.map((cost, k) => cost + option.costs[k]!),
        })),
      ),
    [nothing],
  );
  return all
    .filter(({ costs: spent }) => spent.every((cost, k) => cost < limits[k]!))
    .map(({ things }) => [...things])
    .filter((things) => !guards.some((guard) => guard.every((thing) => things.includes(thing))) && accepts(things));
}

it('leaves out as many as trying everything does, and only what may be', () => {
  fc.assert(
    fc.property(problems, fc.nat(3), (problem, count) => {
      const allowed = listAllowed(problem).map((things) => things.sort((a, b) => a - b));
      const most = Math.max(0, ...allowed.map(({ length }) => length));
      const found = leaveOutMost(problem, count);
      expect(found?.length ?? null).toBe(most > count ? most : null);
      if (found) expect(allowed).toContainEqual([...found].sort((a, b) => a - b));
    }),
    { numRuns: 300 },
  );
});

it('leaves out nothing where a limit is used up from the start', () => {
  expect(leaveOutMost({ groups: [[{ things: [1], costs: [0] }]], limits: [0], guards: [], accepts: () => true }, 0)).toBeNull();
});
