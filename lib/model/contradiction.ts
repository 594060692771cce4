import { z } from 'zod';
import { conditionSchema } from './condition';
import { evidenceIdsSchema, idSchema, localisedTextSchema } from './text';

/** Two answers that cannot both be true. It changes no score: the answers stand, and whoever gave them is told. */
export const contradictionSchema = z.strictObject({
  id: idSchema,
  title: localisedTextSchema,
  /** Of exactly two questions. */
  when: conditionSchema.refine((when) => Object.keys(when).length === 2, 'names other than two questions'),
  /** Why both cannot be true. */
  reason: localisedTextSchema,
  /** What to find out, and which answer to change then. */
  ask: localisedTextSchema,
  evidence: evidenceIdsSchema,
});
export type Contradiction = z.infer<typeof contradictionSchema>;
