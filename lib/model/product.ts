import { z } from 'zod';
import { dateSchema, idSchema, localisedTextSchema } from './text';

/** What a cell says before its words: it is there, with a condition, or not at all. */
export const SUPPORTS = ['yes', 'limit', 'no'] as const;
export type Support = (typeof SUPPORTS)[number];

/** The literal of a cell that nobody looked up. */
export const NOT_CHECKED = 'not checked';

/** How much at most, in the unit of the feature; `none`: no limit of its own. */
const amountSchema = z.union([z.number().positive(), z.literal('none')]);
export type Amount = z.infer<typeof amountSchema>;

const checkedCellSchema = z.strictObject({
  /** Of a feature of the kind `support`. */
  has: z.enum(SUPPORTS).optional(),
  /** Of a feature of the kind `amount`: what the product reaches in its ordinary form. */
  amount: amountSchema.optional(),
  /** What a special form of it reaches, where that is more. */
  reach: amountSchema.optional(),
  /** The id of a shared phrase, or words of its own. */
  text: z.union([idSchema, localisedTextSchema]),
  /** Ids of product sources or of the catalogue's evidence. */
  sources: z.array(idSchema).min(1),
});
export type CheckedCell = z.infer<typeof checkedCellSchema>;

const cellSchema = z.union([z.literal(NOT_CHECKED), checkedCellSchema]);
export type Cell = z.infer<typeof cellSchema>;

/** A product inside a platform: what holds for it, one cell for each feature. */
export const productSchema = z.strictObject({
  id: idSchema,
  /** In both languages where it differs. */
  name: z.union([z.string().min(1), localisedTextSchema]),
  alternative: idSchema,
  /** Its entry in the list of systems. */
  system: idSchema,
  cells: z.record(idSchema, cellSchema),
});
export type Product = z.infer<typeof productSchema>;

const featureSchema = z.strictObject({
  id: idSchema,
  title: localisedTextSchema,
  kind: z.enum(['support', 'amount', 'text']),
  unit: z.enum(['s', 'GB', 'MB']).optional(),
});
export type Feature = z.infer<typeof featureSchema>;

/** An answer that asks something of a product. */
const needSchema = z.strictObject({
  question: idSchema,
  choices: z.array(idSchema).min(1),
  feature: idSchema,
  /** The amount that is enough; `none`: only what has no limit is. */
  from: amountSchema.optional(),
  /** The smallest amount that is still of use. */
  limited: z.number().positive().optional(),
  /** Whether every answer given to the question has to be one of the choices. */
  all: z.boolean().optional(),
  /** How the answer is read where the row is narrower than it. */
  note: localisedTextSchema.optional(),
});
export type Need = z.infer<typeof needSchema>;

/** The rows of the table of products, in their order. */
export const featureTableSchema = z.strictObject({
  features: z.array(featureSchema).min(1),
  phrases: z.record(idSchema, localisedTextSchema),
  needs: z.array(needSchema),
});
type FeatureTable = z.infer<typeof featureTableSchema>;

/** A page that a cell was read from. */
export const productSourceSchema = z.strictObject({
  /** As the page calls itself, or what it is. */
  title: z.string().min(1),
  address: z.url(),
  /** Of the page. */
  date: z.union([dateSchema, z.literal('undated')]),
  /** The day it was read. */
  read: dateSchema,
});
export type ProductSource = z.infer<typeof productSourceSchema>;

export const productSourcesSchema = z.strictObject({ id: idSchema, sources: z.record(idSchema, productSourceSchema) });
export type ProductSources = z.infer<typeof productSourcesSchema>;

/** The table of products whole: products in the order of the platforms, then by their ids. */
export interface ProductTable extends FeatureTable {
  readonly products: readonly Product[];
  readonly sources: Readonly<Record<string, ProductSource>>;
}
