import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { billOf, costLine, findCheapest, findObstacles, isPriced, reachOf, type CostLine } from '.';
import { tariffOf, shapeWith, termsWith } from '@/tests/support/costs';
import { loadTariffs } from '@/lib/content';
import type { Shape } from '@/lib/model/shape';

const tariffs = loadTariffs().filter((tariff) => isPriced(tariff, 'us'));

const arbitraryShape: fc.Arbitrary<Shape> = fc.record({
  requests: fc.integer({ min: 0, max: 200_000_000 }),
  duration: fc.integer({ min: 1, max: 60_000 }),
  memory: fc.constantFrom(0.125, 0.25, 0.5, 1),
  vcpu: fc.constantFrom(0.25, 0.5, 1),
  together: fc.integer({ min: 1, max: 80 }),
  load: fc.double({ min: 1, max: 100, noNaN: true }),
  peak: fc.double({ min: 1, max: 10, noNaN: true }),
  copies: fc.integer({ min: 1, max: 4 }),
});
const arbitraryTerms = fc.boolean().map((isFreeTaken) => termsWith({ isFreeTaken }));
const arbitraryPricing = fc.record({ shape: arbitraryShape, terms: arbitraryTerms });
const arbitraryTariff = fc.constantFrom(...tariffs);

/** Far enough for several copies, near enough for a test. */
function limitOf(shape: Shape): number {
  return Math.min(reachOf({ ...shape, requests: 0 }), 1e10);
}

describe('a bill', () => {
  it('never falls when requests are added', () => {
    fc.assert(
      fc.property(arbitraryTariff, arbitraryPricing, fc.integer({ min: 0, max: 1e8 }), (tariff, { shape, terms }, more) => {
        fc.pre(findObstacles(tariff, shape).length === 0);
        const less = billOf(tariff, [shape], terms).total;
        expect(billOf(tariff, [{ ...shape, requests: shape.requests + more }], terms).total).toBeGreaterThanOrEqual(less - 1e-9);
      }),
    );
  });

  it('is never raised by an allowance, and never below nothing', () => {
    fc.assert(
      fc.property(arbitraryTariff, arbitraryShape, (tariff, shape) => {
        fc.pre(findObstacles(tariff, shape).length === 0);
        const free = billOf(tariff, [shape], termsWith({ isFreeTaken: true })).total;
        expect(free).toBeGreaterThanOrEqual(0);
        expect(free).toBeLessThanOrEqual(billOf(tariff, [shape], termsWith()).total);
      }),
    );
  });

  it('takes an allowance off once for workloads together, so that they never cost less than their usage beyond it', () => {
    fc.assert(
      fc.property(arbitraryTariff, arbitraryShape, arbitraryShape, (tariff, one, other) => {
        fc.pre([one, other].every((shape) => findObstacles(tariff, shape).length === 0));
        const terms = termsWith({ isFreeTaken: true });
        const apart = billOf(tariff, [one], terms).total + billOf(tariff, [other], terms).total;
        const isCluster = tariff.meters.some(({ meter }) => meter === 'cluster-hour');
        if (!isCluster) expect(billOf(tariff, [one, other], terms).total).toBeGreaterThanOrEqual(apart - 1e-6);
        expect(billOf(tariff, [one, other], termsWith()).total).toBeLessThanOrEqual(
          billOf(tariff, [one], termsWith()).total + billOf(tariff, [other], termsWith()).total + 1e-6,
        );
      }),
    );
  });

  it('turns yen into dollars by the rate: twice the yen for a dollar, half the dollars', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 500, noNaN: true }), (yenPerDollar) => {
        const at = (rate: number): number =>
          billOf(tariffOf('sakura-vps-2gb'), [shapeWith()], termsWith({ region: 'tokyo', yenPerDollar: rate })).total;
        expect(at(yenPerDollar) * yenPerDollar).toBeCloseTo(19_118 / 12, 6);
        expect(at(2 * yenPerDollar)).toBeCloseTo(at(yenPerDollar) / 2, 9);
      }),
    );
  });

  it('adds the time of people on the platform of the tariff, and no other', () => {
    const terms = termsWith({ hourlyRate: 80, hours: { compose: 2.5 } });
    expect(billOf(tariffOf('ec2-t4g-medium'), [shapeWith()], terms).people).toBe(200);
    expect(billOf(tariffOf('lambda'), [shapeWith()], terms).people).toBe(0);
  });

  it('counts nodes of a cluster together, and machines each for its workload', () => {
    const half = shapeWith({ memory: 2, vcpu: 1 });
    const eks = billOf(tariffOf('eks'), [half, half, half, half], termsWith());
    expect(eks.lines.find(({ meter }) => meter === 'machine-hour')?.quantity).toBe(2 * 730);
    const machines = billOf(tariffOf('ec2-t4g-medium'), [half, half, half, half], termsWith());
    expect(machines.lines.find(({ meter }) => meter === 'machine-hour')?.quantity).toBe(4 * 730);
  });
});

describe('the cheapest', () => {
  it('is, on each stretch, no dearer than any other', () => {
    fc.assert(
      fc.property(arbitraryShape, arbitraryTerms, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (shape, terms, share) => {
        const possible = tariffs.filter((tariff) => findObstacles(tariff, shape).length === 0);
        const lines = possible.map((tariff) => costLine(tariff, shape, terms));
        for (const { from, to, line } of findCheapest(lines, limitOf(shape))) {
          const x = from + share * (to - from);
          const own = lines[line]?.at(x) ?? Infinity;
          const least = Math.min(...lines.map((other) => other.at(x)));
          expect(own).toBeLessThanOrEqual(least + 1e-6 * Math.max(1, least));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('changes where both cost the same, or where one of them adds a copy', () => {
    fc.assert(
      fc.property(arbitraryTariff, arbitraryTariff, arbitraryPricing, (one, other, { shape, terms }) => {
        fc.pre(one.id !== other.id && [one, other].every((tariff) => findObstacles(tariff, shape).length === 0));
        const lines = [costLine(one, shape, terms), costLine(other, shape, terms)];
        const limit = limitOf(shape);
        const stretches = findCheapest(lines, limit);
        for (const { to } of stretches.slice(0, -1)) {
          const [a = 0, b = 0] = lines.map((line) => line.at(to));
          const isBend = lines.some((line) => line.bends(limit).some((bend) => Math.abs(bend - to) <= 1));
          expect(isBend || Math.abs(a - b) <= 1e-6 * Math.max(1, a)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('covers everything from nothing to the limit without a gap', () => {
    fc.assert(
      fc.property(arbitraryShape, arbitraryTerms, (shape, terms) => {
        const possible = tariffs.filter((tariff) => findObstacles(tariff, shape).length === 0);
        const limit = limitOf(shape);
        const found = findCheapest(
          possible.map((tariff) => costLine(tariff, shape, terms)),
          limit,
        );
        expect([found[0]?.from, found.at(-1)?.to]).toEqual([0, limit]);
        found.slice(1).forEach(({ from }, index) => {
          expect(from).toBe(found[index]?.to);
        });
      }),
      { numRuns: 40 },
    );
  });

  const straight = (start: number, slope: number): CostLine => ({ at: (x) => start + slope * x, bends: () => [] });

  it('finds the one crossing of two straight lines', () => {
    expect(findCheapest([straight(0, 2), straight(30, 0.5)], 100)).toEqual([
      { from: 0, to: 20, line: 0 },
      { from: 20, to: 100, line: 1 },
    ]);
  });

  it('goes back to what was dearer where the other one jumps', () => {
    const steps: CostLine = { at: (x) => (x <= 50 ? 30 : 120), bends: () => [50] };
    expect(findCheapest([straight(0, 1), steps], 100).map(({ from, to, line }) => [from, to, line])).toEqual([
      [0, 30, 0],
      [30, 50, 1],
      [50, 100, 0],
    ]);
  });

  it('is nothing where nothing is compared', () => {
    expect(findCheapest([], 10)).toEqual([]);
  });
});
