import { z } from 'zod';
import { conditionSchema } from './condition';
import { dateSchema, evidenceIdsSchema, idSchema, localisedTextSchema } from './text';

/** A published limit behind an exclusion. */
export const figureSchema = z.strictObject({
  value: z.number(),
  unit: z.string().min(1),
  product: z.string().min(1),
  asOf: dateSchema,
});
export type Figure = z.infer<typeof figureSchema>;

/** A hard rule: while its condition holds, the alternatives cannot do the job. Never a low score. */
export const exclusionSchema = z.strictObject({
  id: idSchema,
  title: localisedTextSchema,
  alternatives: z.array(idSchema).min(1),
  when: conditionSchema,
  reason: localisedTextSchema,
  /** What would lift it. */
  lift: localisedTextSchema,
  figure: figureSchema.optional(),
  evidence: evidenceIdsSchema,
});
export type Exclusion = z.infer<typeof exclusionSchema>;
