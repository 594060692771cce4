import { z } from 'zod';
import { evidenceIdsSchema, idSchema, localisedTextSchema } from './text';

/**
 * The weight profile of one choice of the question `purpose`: tiers of criteria, the most important first.
 * Criteria that no tier names form one tier of their own between the named ones and `least`.
 */
export const purposeSchema = z.strictObject({
  id: idSchema,
  title: localisedTextSchema,
  reason: localisedTextSchema,
  most: z.array(idSchema).min(1),
  least: z.array(idSchema),
  evidence: evidenceIdsSchema,
});
export type Purpose = z.infer<typeof purposeSchema>;
