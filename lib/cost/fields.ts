import { PRICE_REGIONS, type Tariff } from '../model/tariff';
import { shapeSchema, type Shape } from '../model/shape';
import type { Terms } from './bill';

/** A figure that a reader enters, by its name in a link. */
export interface Field {
  readonly name: string;
  readonly least: number;
  readonly most: number;
  readonly isWhole: boolean;
}

/** The figures of a shape by their names in links, which are promises. */
export const SHAPE_NAMES = {
  requests: 'r',
  duration: 'ms',
  memory: 'gb',
  vcpu: 'cpu',
  together: 'c',
  load: 'load',
  peak: 'peak',
  copies: 'n',
} as const satisfies Readonly<Record<keyof Shape, string>>;

export const SHAPE_KEYS = Object.keys(SHAPE_NAMES) as (keyof Shape)[];

/** Bounds of the schema: written once. */
export function shapeField(key: keyof Shape): Field {
  const { minValue, maxValue, format } = shapeSchema.shape[key];
  return { name: SHAPE_NAMES[key], least: minValue ?? 0, most: maxValue ?? 0, isWhole: format === 'safeint' };
}

/** The figures beside a shape. */
export const TERM_FIELDS = {
  balancers: { name: 'lb', least: 0, most: 5, isWhole: true },
  yenPerDollar: { name: 'yen', least: 1, most: 1000, isWhole: false },
  hourlyRate: { name: 'rate', least: 0, most: 10_000, isWhole: false },
} as const satisfies Readonly<Partial<Record<keyof Terms, Field>>>;

/** Hours of people each month on a platform. */
export function hoursField(alternative: string): Field {
  return { name: `hours.${alternative}`, least: 0, most: 10_000, isWhole: false };
}

/** A price, in the currency of the list. */
export function priceField(name: string): Field {
  return { name, least: 0, most: 1_000_000, isWhole: false };
}

/** The names of a tariff's prices in links: `us.fargate.vcpu-hour`. */
export function listPriceNames({ id, meters }: Tariff): { readonly name: string; readonly value: number }[] {
  return PRICE_REGIONS.flatMap((region) =>
    meters.flatMap(({ meter, prices }) => {
      const price = prices[region];
      return price ? [{ name: `${region}.${id}.${meter}`, value: price.value }] : [];
    }),
  );
}

/** The tariffs with what a reader entered instead of the listed prices. */
export function reprice(tariffs: readonly Tariff[], entered: ReadonlyMap<string, number>): Tariff[] {
  if (entered.size === 0) return [...tariffs];
  return tariffs.map((tariff) => ({
    ...tariff,
    meters: tariff.meters.map((meter) => ({
      ...meter,
      prices: Object.fromEntries(
        Object.entries(meter.prices).map(([region, price]) => {
          const value = entered.get(`${region}.${tariff.id}.${meter.meter}`);
          return [region, value === undefined ? price : { ...price, value }];
        }),
      ),
    })),
  }));
}
