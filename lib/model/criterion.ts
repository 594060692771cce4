import { z } from 'zod';
import { conditionSchema } from './condition';
import { evidenceIdsSchema, idSchema, localisedTextSchema } from './text';

/** A rating on the criterion's fixed scale: an integer from 0 (the worst text) to 100 (the best text). */
const performanceSchema = z.int().min(0).max(100);

/** The rating of one alternative before any answer: how it does in the ordinary case. */
export const basePerformanceSchema = z.strictObject({
  performance: performanceSchema,
  reason: localisedTextSchema,
  evidence: evidenceIdsSchema,
});
export type BasePerformance = z.infer<typeof basePerformanceSchema>;

/**
 * What an answer does to the value of some alternatives, in points of the criterion's scale.
 * `when` names one question, or two where the field knows an interaction; the first named carries its contribution.
 */
export const effectSchema = z.strictObject({
  when: conditionSchema,
  change: z.record(idSchema, z.int().min(-100).max(100)),
  reason: localisedTextSchema,
  evidence: evidenceIdsSchema,
});
export type Effect = z.infer<typeof effectSchema>;

/** An axis whole: what it means, its fixed scale, how each alternative does, and what each answer changes. */
export const criterionSchema = z.strictObject({
  id: idSchema,
  title: localisedTextSchema,
  summary: localisedTextSchema,
  /** The text of its swing: 0 and 100 on the scale. Weights are asked against these two. */
  swing: z.strictObject({ worst: localisedTextSchema, best: localisedTextSchema }),
  /** Which axis of the two notes it stands for. */
  origin: localisedTextSchema,
  base: z.record(idSchema, basePerformanceSchema),
  effects: z.array(effectSchema),
});
export type Criterion = z.infer<typeof criterionSchema>;
