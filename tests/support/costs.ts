import { loadTariffs } from '@/lib/content';
import { reprice, type Terms } from '@/lib/cost';
import type { Tariff } from '@/lib/model/tariff';
import type { Shape } from '@/lib/model/shape';

/** A workload that is there all month, with what a test is about changed. */
export function shapeWith(change: Partial<Shape> = {}): Shape {
  const plain = { requests: 1_000_000, duration: 100, memory: 0.5, vcpu: 1, together: 1, load: 100, peak: 1, copies: 1 };
  return { ...plain, ...change };
}

/** Prices of the US without allowances, people and balancers, with what a test is about changed. */
export function termsWith(change: Partial<Terms> = {}): Terms {
  return { region: 'us', isFreeTaken: false, balancers: 0, yenPerDollar: 150, hourlyRate: 0, hours: {}, ...change };
}

/** A tariff of the content; `prices` by `us.ID.METER` stand in for listed ones. */
export function tariffOf(id: string, prices: Readonly<Record<string, number>> = {}): Tariff {
  const tariff = reprice(loadTariffs(), new Map(Object.entries(prices))).find((candidate) => candidate.id === id);
  if (!tariff) throw new Error(`There is no tariff ${id}`);
  return tariff;
}
