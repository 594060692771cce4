import { z } from 'zod';
import { dateSchema, idSchema, localisedTextSchema } from './text';

/** A product that is no clear case: the alternative that it counts as. */
const placedProductSchema = z.strictObject({
  /** In both languages where it differs. */
  name: z.union([z.string().min(1), localisedTextSchema]),
  alternative: idSchema,
  why: localisedTextSchema,
  source: z.strictObject({ address: z.url(), date: z.union([dateSchema, z.literal('undated')]) }),
  /** False where the source could not be read: it is shown with reserve. */
  verified: z.boolean(),
});
export type PlacedProduct = z.infer<typeof placedProductSchema>;

/** Where products of one kind belong. */
export const placesSchema = z.strictObject({
  id: idSchema,
  title: localisedTextSchema,
  products: z.array(placedProductSchema).min(1),
  readDate: dateSchema,
});
export type ProductPlaces = z.infer<typeof placesSchema>;
