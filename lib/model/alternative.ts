import { z } from 'zod';
import { evidenceIdsSchema, idSchema, localisedTextSchema } from './text';

/** A sentence about an alternative with its support. */
export const claimSchema = z.strictObject({ text: localisedTextSchema, evidence: evidenceIdsSchema });
export type Claim = z.infer<typeof claimSchema>;

/** What is compared: one way to run a workload. */
export const alternativeSchema = z.strictObject({
  id: idSchema,
  family: idSchema,
  title: localisedTextSchema,
  /** For charts and table heads: at most 22 characters in English, 14 in Japanese. */
  short: z.strictObject({ en: z.string().min(1).max(22), ja: z.string().min(1).max(14) }),
  summary: localisedTextSchema,
  /** Products a reader knows, by their current names. */
  examples: z.array(z.string().min(1)).min(2),
  pros: z.array(claimSchema).min(2),
  cons: z.array(claimSchema).min(2),
  hiddenCosts: z.strictObject({
    rewriting: claimSchema,
    dependencies: claimSchema,
    security: claimSchema,
    practices: claimSchema,
    'lock-in': claimSchema,
  }),
  nextSteps: z.array(claimSchema).min(3),
  /** Where the notes are out of date: what they said and what holds today. */
  corrections: z.array(z.strictObject({ notes: localisedTextSchema, today: localisedTextSchema, evidence: evidenceIdsSchema })).optional(),
});
export type Alternative = z.infer<typeof alternativeSchema>;
