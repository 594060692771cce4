import { z } from 'zod';
import { answersSchema, prioritiesSchema } from './answers-schema';
import { idSchema } from './text';

/** A real, published decision, coded from what its source states (see `content/cases`). */
export const caseSchema = z.strictObject({
  /** In kebab-case; unlike our own ids it may begin with a figure. */
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not kebab-case'),
  title: z.string().min(1),
  url: z.string().min(1),
  source: z.string().min(1),
  /** Absent where the source gives none. */
  year: z.int().optional(),
  origin: z.string().min(1),
  group: z.string().min(1),
  facts: z.string().min(1),
  answers: answersSchema,
  priorities: prioritiesSchema.optional(),
  /** The family that was chosen. */
  chose: idSchema,
  /** The alternative that was chosen. */
  variant: idSchema,
  acceptable: z.array(idSchema).min(1),
  unacceptable: z.array(idSchema),
  outcome: z.string().min(1),
  why: z.string().min(1),
  'family-evidence': z.boolean(),
  'variant-evidence': z.boolean(),
});
export type Case = z.infer<typeof caseSchema>;
