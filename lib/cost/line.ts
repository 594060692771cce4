import type { Tariff } from '../model/tariff';
import type { Shape } from '../model/shape';
import { billOf, type Terms } from './bill';
import { listBends, measureUsage, requestsPerCopy } from './usage';

/** A cost by the number of requests a month. Between two bends it is a straight line, and at a bend it has the value of the line before. */
export interface CostLine {
  readonly at: (requests: number) => number;
  /** Between 0 and `limit`, rising. */
  readonly bends: (limit: number) => readonly number[];
}

/** The cost of a tariff while all of the shape stays but its requests. */
export function costLine(tariff: Tariff, shape: Shape, terms: Terms): CostLine {
  return {
    at: (requests) => billOf(tariff, [{ ...shape, requests }], terms).total,
    bends: (limit) => {
      const bends = [...listBends(tariff, shape, limit), ...(terms.isFreeTaken ? listFreeBends(tariff, shape, limit) : [])];
      return [...new Set(bends)].filter((bend) => bend > 0 && bend < limit).sort((a, b) => a - b);
    },
  };
}

/** Where an allowance is used up by what grows with every request. */
function listFreeBends(tariff: Tariff, shape: Shape, limit: number): number[] {
  const measure = (meter: Tariff['meters'][number]['meter'], requests: number): number =>
    measureUsage(tariff, meter, { shapes: [{ ...shape, requests }], beside: { balancers: 0 } });
  return tariff.meters.flatMap(({ meter, free }) => {
    const used = measure(meter, limit);
    // Where it only grows by steps, the steps are bends already.
    if (free === undefined || used <= free || tariff.paidWhile === 'always') return [];
    // From its last bend on, usage is in proportion to the requests.
    return [(free * limit) / used];
  });
}

/** Copies that are worked out at most: what needs more is no question of list prices. */
export const MOST_COPIES = 1000;

/** The number of requests up to which costs are compared: what at least fifty copies carry, and four times what is asked for. */
export function reachOf(shape: Shape): number {
  const perCopy = requestsPerCopy(shape);
  const copies = Math.min(MOST_COPIES, Math.max(50, Math.ceil((4 * shape.requests) / perCopy)));
  return Math.min(1e12, Math.max(copies * perCopy, shape.requests));
}
