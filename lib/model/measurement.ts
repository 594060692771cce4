import { z } from 'zod';
import { dateSchema } from './text';

/** Who else judged the same sheets: a plain model with one weight an answer, a language model that saw the sheets alone, a habit. */
export const COMPARISONS = ['fitted-model', 'blind-judge', 'always-caas'] as const;
export type ComparisonId = (typeof COMPARISONS)[number];

const percentSchema = z.number().min(0).max(100);

/** A percentage, or the lowest and the highest of several runs. */
const shareSchema = z.union([
  percentSchema,
  z.tuple([percentSchema, percentSchema]).refine(([low, high]) => low < high, 'does not rise from the lowest to the highest'),
]);
export type Share = z.infer<typeof shareSchema>;

const comparisonSchema = z.strictObject({
  who: z.enum(COMPARISONS),
  agreed: shareSchema,
  ruledOut: shareSchema.optional(),
  first: shareSchema.optional(),
  firstTwo: shareSchema.optional(),
  /** Cases that a model was fitted to; none of them is in the set. */
  fittedTo: z.int().min(1).optional(),
});

/** Decisions that the rules of a version had not seen when it was released, judged by that version as it was. */
const setSchema = z
  .strictObject({
    measured: dateSchema,
    /** Coded decisions. */
    decisions: z.int().min(1),
    /** Those of them that decide between families, and those that name an alternative. */
    cases: z.strictObject({ family: z.int().min(1), alternative: z.int().min(1) }),
    rules: z.strictObject({ agreed: percentSchema, ruledOut: percentSchema, first: percentSchema, firstTwo: percentSchema }),
    comparisons: z.array(comparisonSchema),
  })
  .refine(({ decisions, cases }) => Math.max(cases.family, cases.alternative) <= decisions, {
    path: ['cases'],
    message: 'counts more cases than there are decisions',
  });
export type MeasuredSet = z.infer<typeof setSchema>;

/** How often the stated chance of the first place came true: `npm run prior -- --chances` measures it. */
const chancesSchema = z.strictObject({
  of: z.enum(['cut-sheets', 'decisions']),
  /** How many chances were stated. */
  sheets: z.int().min(1),
  /** The mean distance of what was stated from what came true, in points of 100, by tenths. */
  error: percentSchema,
  /** `tenth` 9 is 90 % and more. Mean stated chance, and how often it came true. */
  tenths: z.array(z.strictObject({ tenth: z.int().min(0).max(9), sheets: z.int().min(1), said: percentSchema, came: percentSchema })),
});
export type MeasuredChances = z.infer<typeof chancesSchema>;

/** `content/measurements.yaml`: by version of the content, the newest first. A version without a set was not measured yet. */
export const measurementsSchema = z.array(
  z.strictObject({ version: z.int().min(1), sets: z.array(setSchema), chances: z.array(chancesSchema).optional() }),
);
export type Measurement = z.infer<typeof measurementsSchema>[number];
