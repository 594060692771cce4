import { z } from 'zod';
import { conditionSchema } from './condition';
import { localisedTextSchema } from './text';

const between = (least: number, most: number) => z.number().min(least).max(most);

/** How a workload uses what is paid for. */
export const shapeSchema = z.strictObject({
  /** Each month. */
  requests: z.int().min(0).max(1e11),
  /** Of one request, in milliseconds. */
  duration: z.int().min(1).max(86_400_000),
  /** Of one copy, in GB. */
  memory: between(0.125, 256),
  /** Of one copy. */
  vcpu: between(0.1, 64),
  /** Requests that a copy serves at the same time, on average while it is busy. */
  together: z.int().min(1).max(1000),
  /** Percent of the month with load. */
  load: between(0.1, 100),
  /** The busiest minute in times of the average under load. */
  peak: between(1, 100),
  /** Copies that run at least where something is always on. */
  copies: z.int().min(1).max(100),
});
export type Shape = z.infer<typeof shapeSchema>;

/** Some figures of a shape: those that a file names. */
type PartOfShape = { readonly [Key in keyof Shape]?: Shape[Key] };
const partSchema: z.ZodType<PartOfShape> = shapeSchema.partial().transform((part) => part as PartOfShape);

/** `content/cost/shapes.yaml`: from answers to a shape to start with. */
export const shapeRulesSchema = z.strictObject({
  start: shapeSchema,
  /** In order: a later one wins. */
  rules: z.array(z.strictObject({ when: conditionSchema, set: partSchema })),
});
export type ShapeRules = z.infer<typeof shapeRulesSchema>;

/** `content/cost/exchange.yaml`. */
export const exchangeSchema = z.strictObject({
  yenPerDollar: between(1, 1000),
  /** Of the rate. */
  day: z.iso.date(),
  checked: z.iso.date(),
  how: localisedTextSchema,
  source: z.url(),
});
export type Exchange = z.infer<typeof exchangeSchema>;

/** What the page about cost needs besides prices. */
export interface CostContent {
  readonly exchange: Exchange;
  readonly shapes: ShapeRules;
}
