import { z } from 'zod';
import { conditionSchema } from './condition';
import { idSchema } from './text';

/** `content/weighing/settings.yaml`: all that a weighing depends on besides the content. See docs/weighing.md. */
export const weighingSettingsSchema = z.strictObject({
  /** Points of lead that make an alternative e times as likely. */
  temperature: z.number().positive(),
  /** What the alternative that a source names counts beside the families that it leaves open. */
  variant: z.number().min(0),
  /** What it counts besides that a family is none of those that a source rules out. */
  ruledOut: z.number().min(0),
  /** By kind of source: what one sheet of it counts. A kind without a weight is not weighed. */
  weights: z.record(idSchema, z.number().min(0)),
  /** Log-likelihood that a strength costs one step away from the written one; it grows with the square of the distance. */
  penalty: z.number().min(0),
  /** How far a strength may end from the written one, in points. */
  reach: z.int().min(0).max(100),
  /** Strengths move by multiples of this many points. */
  step: z.int().min(1),
  /** Into how many parts the sheets are dealt for the figures held out; 0 for none. */
  folds: z.int().min(0),
  /** Of the order in which strengths are tried. */
  seed: z.int().min(0),
  /** Passes over all strengths at most; it ends sooner where none moves. */
  rounds: z.int().min(1),
});
export type WeighingSettings = z.infer<typeof weighingSettingsSchema>;

/** `content/weighing/written/CRITERION.yaml`: the strengths of a criterion as its authors wrote them, each effect by its condition. */
export const writtenSchema = z
  .strictObject({
    criterion: idSchema,
    base: z.record(idSchema, z.int()),
    effects: z.array(z.strictObject({ when: conditionSchema, change: z.record(idSchema, z.int()) })),
  })
  .transform(({ criterion, base, effects }) => ({ id: criterion, base, effects }));
export type Written = z.infer<typeof writtenSchema>;
