import { z } from 'zod';
import { conditionSchema } from './condition';
import { idSchema, localisedTextSchema } from './text';

/** An allowed reply. */
export const choiceSchema = z.strictObject({
  id: idSchema,
  title: localisedTextSchema,
  /** What choosing it means, precise enough that two architects choose the same. */
  meaning: localisedTextSchema,
  /**
   * The criterion that this answer is a demand on: what the answer alone does to it counts beyond what the purpose gives the
   * criterion (docs/engine.md).
   */
  demands: idSchema.optional(),
  /** The alternatives that it says are in place already. */
  inPlace: z.array(idSchema).min(1).optional(),
});
export type Choice = z.infer<typeof choiceSchema>;

/** How several answers to one question are given, and how they count together (docs/engine.md). */
export const severalSchema = z.strictObject({
  /** The most that may be chosen. */
  most: z.int().min(2),
  /** Choices that stand for themselves: none goes with another. */
  alone: z.array(idSchema),
  /** In each value the least of their points counts, or the greatest. */
  counts: z.enum(['hardest', 'best']),
  /** The first answer comes before the second. */
  ordered: z.literal(true).optional(),
});
export type Several = z.infer<typeof severalSchema>;

/** Other answers that make a question pointless, and why, said to the reader. */
export const mootSchema = z.strictObject({ when: conditionSchema, why: localisedTextSchema });

/** Other answers that say what this one is taken for until it is given, and why, said to the reader. */
export const presumedSchema = z.strictObject({ when: conditionSchema, choice: idSchema, why: localisedTextSchema });

/** Two choices or more. How many a link can carry is up to its slots (lib/share/slots.ts). */
export const questionSchema = z.strictObject({
  id: idSchema,
  core: z.boolean(),
  /** The question, as asked. */
  title: localisedTextSchema,
  /** Two or three words, for lists. */
  short: localisedTextSchema,
  /** Why it is asked: what depends on it. */
  why: localisedTextSchema,
  /** True where the team can decide it (skills, stance); false where the business gives it (latency need). */
  changeable: z.boolean(),
  choices: z.array(choiceSchema).min(2),
  /** Absent: one answer. */
  several: severalSchema.optional(),
  /** When it is not asked; the first that holds gives the reason. It can still be answered, and stays open until it is. */
  moot: z.array(mootSchema).min(1).optional(),
  /** What it counts as while it is open and not moot; the first that holds. */
  presumed: z.array(presumedSchema).min(1).optional(),
});
export type Question = z.infer<typeof questionSchema>;
