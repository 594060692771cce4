import type { Meter, Tariff } from '../model/tariff';
import type { Shape } from '../model/shape';

/** Hours and seconds of a month, as providers count them. */
const MONTH_HOURS = 730;
const MONTH_SECONDS = MONTH_HOURS * 3600;

/** What stands beside the workloads and is paid by the hour. */
export interface Beside {
  /** Load balancers. */
  readonly balancers: number;
}

/** Copies that are always on: as many as the busiest minute needs, and no fewer than asked for. */
export function countCopies(shape: Shape): number {
  return Math.max(shape.copies, roundUp(shape.requests / requestsPerCopy(shape)));
}

/** Requests a month that one more copy carries where the busiest minute has to be carried too. */
export function requestsPerCopy({ load, together, peak, duration }: Shape): number {
  return ((load / 100) * MONTH_SECONDS * together) / (peak * (duration / 1000));
}

/** Copies of a workload that one machine holds; 0 where not even one fits. */
export function copiesPerMachine({ machine }: Tariff, { memory, vcpu }: Shape): number {
  if (!machine) return 0;
  return Math.floor(Math.min(machine.memory / memory, machine.vcpu === undefined ? Infinity : machine.vcpu / vcpu) + DUST);
}

/** How much of a meter the workloads use in a month, together. Workloads share a cluster and its balancers, and nothing else. */
export function measureUsage(
  tariff: Tariff,
  meter: Meter,
  { shapes, beside }: { readonly shapes: readonly Shape[]; readonly beside: Beside },
): number {
  const sum = (of: (shape: Shape) => number): number => shapes.reduce((total, shape) => total + of(shape), 0);
  const isCluster = tariff.meters.some((other) => other.meter === 'cluster-hour');
  switch (meter) {
    case 'million-requests':
      return sum(({ requests }) => requests) / 1e6;
    case 'vcpu-second':
      return sum((shape) => paidSeconds(tariff, shape) * shape.vcpu);
    case 'gb-second':
      return sum((shape) => paidSeconds(tariff, shape) * shape.memory);
    case 'vcpu-hour':
      return sum((shape) => paidSeconds(tariff, shape) * shape.vcpu) / 3600;
    case 'gb-hour':
      return sum((shape) => paidSeconds(tariff, shape) * shape.memory) / 3600;
    case 'cluster-hour':
      return MONTH_HOURS;
    case 'machine-hour':
      return countMachines(tariff, shapes) * MONTH_HOURS;
    case 'machine-month':
      return countMachines(tariff, shapes);
    case 'machine-year':
      return countMachines(tariff, shapes) / 12;
    case 'balancer-hour':
      return beside.balancers * MONTH_HOURS * (isCluster ? 1 : shapes.length);
  }
}

/** Nodes of a cluster are shared; other machines belong to one workload each. */
function countMachines(tariff: Tariff, shapes: readonly Shape[]): number {
  const need = shapes.map((shape) => countCopies(shape) / copiesPerMachine(tariff, shape));
  const least = tariff.least ?? 1;
  if (!tariff.meters.some(({ meter }) => meter === 'cluster-hour'))
    return need.reduce((sum, one) => sum + Math.max(least, roundUp(one)), 0);
  return Math.max(least, roundUp(need.reduce((sum, one) => sum + one, 0)));
}

/** Seconds of copies that are paid for in a month. */
function paidSeconds(tariff: Tariff, shape: Shape): number {
  const { requests, duration, together, load, copies } = shape;
  if (tariff.kind === 'per-use') {
    const seconds = tariff.roundTo === undefined ? duration / 1000 : roundUp(duration / 1000 / tariff.roundTo) * tariff.roundTo;
    return (requests * seconds) / (tariff.sharesInstances ? together : 1);
  }
  if (tariff.paidWhile === 'always') return countCopies(shape) * MONTH_SECONDS;
  return Math.max((load / 100) * MONTH_SECONDS * copies, (requests * (duration / 1000)) / together);
}

/**
 * Numbers of requests up to `limit` between which the usage of one workload grows evenly, in no order: where a copy or machine is added,
 * and where copies that live while there is load are full.
 */
export function listBends(tariff: Tariff, shape: Shape, limit: number): number[] {
  if (tariff.kind === 'per-use') return [];
  const perCopy = requestsPerCopy(shape);
  if (tariff.kind === 'instance' && tariff.paidWhile === 'loaded') {
    const full = shape.copies * perCopy * shape.peak;
    return full < limit ? [full] : [];
  }
  const step = tariff.kind === 'machine' ? copiesPerMachine(tariff, shape) : 1;
  const bends: number[] = [];
  if (step === 0) return bends;
  for (let copies = step; copies * perCopy < limit; copies += step) if (copies >= shape.copies) bends.push(copies * perCopy);
  return bends;
}

/** Binary fractions must not add a copy where the number is whole. */
const DUST = 1e-9;

function roundUp(value: number): number {
  return Math.ceil(value - DUST * Math.max(1, value));
}
