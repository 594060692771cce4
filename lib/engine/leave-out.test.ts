import fc from 'fast-check';
import { expect, it } from 'vitest';
import { leaveOutMost, type Leaving } from './leave-out';
import type { Way } from './leave-out-courses';

const LIMITS = 3;
const costs = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: LIMITS, maxLength: LIMITS });
const way: fc.Arbitrary<Way<number>> = fc.oneof(
  fc.record({ keep: fc.array(fc.nat(7), { minLength: 1, maxLength: 2 }) }),
  fc.record({ below: fc.nat(LIMITS - 1) }),
);

/** Single things, and pairs that cost more together than alone. */
const problems: fc.Arbitrary<Leaving<number>> = fc
  .record({
    pairs: fc.array(fc.tuple(costs, costs, costs), { maxLength: 4 }),
    limits: fc.array(fc.integer({ min: 1, max: 25 }), { minLength: LIMITS, maxLength: LIMITS }),
    needs: fc.array(fc.array(way, { minLength: 1, maxLength: 3 }), { maxLength: 5 }),
    odd: fc.nat(7),
  })
  .map(({ pairs, limits, needs, odd }) => ({
    groups: pairs.map(([first, second, extra], index) => [
      { things: [2 * index], costs: first },
      { things: [2 * index + 1], costs: second },
      { things: [2 * index, 2 * index + 1], costs: first.map((cost, k) => cost + second[k]! + extra[k]!) },
    ]),
    limits,
    needs,
    // The needs themselves, and something that they do not tell: one thing may not be left out beside the first.
    accepts: () => true,
    odd,
  }))
  .map(({ odd, ...problem }) => ({
    ...problem,
    accepts: (left) => meets(problem, left) && !(left.includes(0) && left.includes(odd) && odd !== 0),
  }));

function meets({ groups, limits, needs }: Omit<Leaving<number>, 'accepts'>, left: readonly number[]): boolean {
  const spent = limits.map((_, k) =>
    groups.reduce((sum, options) => {
      const out = options[2]!.things.filter((thing) => left.includes(thing));
      return sum + (options.find(({ things }) => things.join() === out.join())?.costs[k] ?? 0);
    }, 0),
  );
  return needs.every((ways) =>
    ways.some((one) => ('keep' in one ? !one.keep.some((thing) => left.includes(thing)) : spent[one.below]! < limits[one.below]!)),
  );
}

function listAllowed({ groups, accepts }: Leaving<number>): number[][] {
  const things = groups.flatMap((options) => options[2]!.things);
  const all = things.reduce<number[][]>((found, thing) => [...found, ...found.map((left) => [...left, thing])], [[]]);
  return all.filter(accepts);
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
    { numRuns: 500 },
  );
});

it('asks about none that its needs forbid', () => {
  const problem: Leaving<number> = {
    groups: [[{ things: [1], costs: [3] }], [{ things: [2], costs: [1] }]],
    limits: [2],
    needs: [[{ below: 0 }]],
    accepts: (left) => {
      expect(left).toEqual([2]);
      return true;
    },
  };
  expect(leaveOutMost(problem, 0)).toEqual([2]);
});

it('leaves out nothing where a need cannot be met', () => {
  const groups = [[{ things: [1], costs: [0] }]];
  expect(leaveOutMost({ groups, limits: [0], needs: [[{ below: 0 }]], accepts: () => true }, 0)).toBeNull();
  expect(leaveOutMost({ groups, limits: [0], needs: [[]], accepts: () => true }, 0)).toBeNull();
});
