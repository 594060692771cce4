import { z } from 'zod';
import { dateSchema, idSchema, localisedTextSchema } from './text';

/** Where prices are read for. */
export const PRICE_REGIONS = ['us', 'tokyo'] as const;
export type PriceRegion = (typeof PRICE_REGIONS)[number];

/** What a provider counts. A price is for one of it; GB is GiB where the provider says so. */
export const METERS = [
  'million-requests',
  'vcpu-second',
  'gb-second',
  'vcpu-hour',
  'gb-hour',
  'cluster-hour',
  'machine-hour',
  'machine-month',
  'machine-year',
  'balancer-hour',
] as const;
export type Meter = (typeof METERS)[number];

export const CURRENCIES = ['USD', 'JPY'] as const;
export type Currency = (typeof CURRENCIES)[number];

/**
 * `official`: the provider says it; `independent`: somebody else with an address does; `quoted`: texts without an address of their own
 * quote the provider's page, which was not read itself; `derived`: worked out from a price of another kind.
 */
const evidenceSchema = z.enum(['official', 'independent', 'quoted', 'derived']);

const sourceSchema = z.strictObject({
  address: z.url(),
  /** Of what was read. */
  date: z.union([dateSchema, z.literal('undated')]),
  evidence: evidenceSchema,
});
export type PriceSource = z.infer<typeof sourceSchema>;

const priceSchema = z.strictObject({
  value: z.number().nonnegative(),
  currency: z.enum(CURRENCIES),
  /** The provider's own name of the place. */
  place: z.string().min(1),
  /** One of the tariff's sources. */
  source: idSchema,
});
export type Price = z.infer<typeof priceSchema>;

const meterSchema = z.strictObject({
  meter: z.enum(METERS),
  /** How much of it is free each month, for good. */
  free: z.number().positive().optional(),
  prices: z.partialRecord(z.enum(PRICE_REGIONS), priceSchema),
});
export type TariffMeter = z.infer<typeof meterSchema>;

const sizeSchema = z.number().positive();

/** `content/prices`: one way to pay for running a workload. */
export const tariffSchema = z.strictObject({
  id: idSchema,
  title: z.union([z.string().min(1), localisedTextSchema]),
  alternative: idSchema,
  /** What is counted: the time of requests, that of copies of the workload, or whole machines that copies are packed on. */
  kind: z.enum(['per-use', 'instance', 'machine']),
  /** `instance` only: every hour, or only the share of the month with load. */
  paidWhile: z.enum(['always', 'loaded']).optional(),
  /** `per-use` only: seconds that the time of a request is rounded up to. */
  roundTo: sizeSchema.optional(),
  /** `per-use` only: whether a copy serves several requests at once for the price of one. */
  sharesInstances: z.literal(true).optional(),
  /** `machine` only: GB and vCPU of one; without vCPU the processor is shared and does not bound what fits. */
  machine: z.strictObject({ vcpu: sizeSchema.optional(), memory: sizeSchema }).optional(),
  /** `machine` only: how many there are at least. Default: 1. */
  least: z.int().min(1).optional(),
  /** What one request (seconds) and one copy (GB, vCPU) may take at most. */
  limits: z.strictObject({ seconds: sizeSchema.optional(), memory: sizeSchema.optional(), vcpu: sizeSchema.optional() }).optional(),
  /** In the picture unless a reader chooses others. */
  drawn: z.literal(true).optional(),
  /** The day on which every price of the file was looked up. */
  checked: z.iso.date(),
  note: localisedTextSchema.optional(),
  meters: z.array(meterSchema).min(1),
  sources: z.record(idSchema, sourceSchema),
});
export type Tariff = z.infer<typeof tariffSchema>;

/** What each kind of tariff can count. */
export const METERS_OF: Readonly<Record<Tariff['kind'], readonly Meter[]>> = {
  'per-use': ['million-requests', 'vcpu-second', 'gb-second'],
  instance: ['vcpu-second', 'gb-second', 'vcpu-hour', 'gb-hour', 'cluster-hour', 'balancer-hour'],
  machine: ['machine-hour', 'machine-month', 'machine-year', 'cluster-hour', 'balancer-hour'],
};
