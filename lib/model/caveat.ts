import { z } from 'zod';
import { conditionSchema } from './condition';
import { evidenceIdsSchema, idSchema, localisedTextSchema } from './text';

/** A soft warning: while its condition holds these alternatives work, but hurt. It changes no score and excludes nothing. */
export const caveatSchema = z.strictObject({
  id: idSchema,
  title: localisedTextSchema,
  alternatives: z.array(idSchema).min(1),
  /** Absent where it holds for the alternatives whatever is answered, e.g. a product that closes. */
  when: conditionSchema.optional(),
  /** What happens, and what helps against it. */
  text: localisedTextSchema,
  evidence: evidenceIdsSchema,
});
export type Caveat = z.infer<typeof caveatSchema>;
