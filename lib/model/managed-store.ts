import { z } from 'zod';
import { evidenceIdsSchema, idSchema, localisedTextSchema } from './text';

/** A product's name; in both languages where it differs. */
const nameSchema = z.union([z.string().min(1), localisedTextSchema]);
export type StoreName = z.infer<typeof nameSchema>;

/** Names by who sells them, as they are called today; a list is absent where it sells none of the kind. */
const examplesSchema = z.strictObject({
  aws: z.array(nameSchema).min(1).optional(),
  azure: z.array(nameSchema).min(1).optional(),
  google: z.array(nameSchema).min(1).optional(),
  /** Japanese providers and those that belong to no cloud. */
  others: z.array(nameSchema).min(1).optional(),
});
export type StoreProvider = keyof z.infer<typeof examplesSchema>;

/** A kind of store that somebody else runs for money: what is thought of before where to run one. */
export const managedStoreSchema = z.strictObject({
  id: idSchema,
  title: localisedTextSchema,
  /** The need that it answers. */
  when: localisedTextSchema,
  examples: examplesSchema,
  /** What speaks for buying it. */
  buy: localisedTextSchema,
  /** When to run it oneself all the same. */
  run: localisedTextSchema,
  evidence: evidenceIdsSchema,
});
export type ManagedStore = z.infer<typeof managedStoreSchema>;
