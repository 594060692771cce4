import type { Currency, Meter, Tariff, PriceRegion } from '../model/tariff';
import type { Shape } from '../model/shape';
import { measureUsage, type Beside } from './usage';

/** What the reader assumes beside the workloads themselves. */
export interface Terms extends Beside {
  readonly region: PriceRegion;
  /** Whether allowances that are free for good are taken off. */
  readonly isFreeTaken: boolean;
  readonly yenPerDollar: number;
  /** Of people, in dollars an hour. */
  readonly hourlyRate: number;
  /** Hours of people each month by platform; absent: none. */
  readonly hours: Readonly<Record<string, number>>;
}

/** One line of a bill. */
export interface BillLine {
  readonly meter: Meter;
  readonly quantity: number;
  /** Of `quantity`: what is not paid for. */
  readonly free: number;
  readonly price: number;
  readonly currency: Currency;
  /** Dollars a month. */
  readonly cost: number;
}

/** Dollars a month. */
export interface Bill {
  readonly lines: readonly BillLine[];
  readonly people: number;
  readonly total: number;
}

/** Whether a tariff has prices for a region. */
export function isPriced({ meters }: Tariff, region: PriceRegion): boolean {
  return meters.every(({ prices }) => prices[region] !== undefined);
}

/** Dollars for an amount of another currency. */
export function toDollars(amount: number, currency: Currency, yenPerDollar: number): number {
  return currency === 'JPY' ? amount / yenPerDollar : amount;
}

/**
 * What workloads cost together in a month at list prices. Allowances are taken off their sum, as providers do.
 * Throws an Error for a region without prices: see `isPriced`.
 */
export function billOf(tariff: Tariff, shapes: readonly Shape[], terms: Terms): Bill {
  const lines = tariff.meters.map(({ meter, free, prices }): BillLine => {
    const price = prices[terms.region];
    if (!price) throw new Error(`${tariff.id} has no price for ${terms.region}`);
    const quantity = measureUsage(tariff, meter, { shapes, beside: terms });
    const taken = terms.isFreeTaken ? Math.min(quantity, free ?? 0) : 0;
    const cost = toDollars((quantity - taken) * price.value, price.currency, terms.yenPerDollar);
    return { meter, quantity, free: taken, price: price.value, currency: price.currency, cost };
  });
  const people = peopleCost(tariff, terms);
  return { lines, people, total: lines.reduce((sum, { cost }) => sum + cost, people) };
}

function peopleCost({ alternative }: Tariff, { hours, hourlyRate }: Terms): number {
  return (hours[alternative] ?? 0) * hourlyRate;
}
