import { z } from 'zod';
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

/** Two to six choices: a link has three bits a question, and two of the eight values mean "not asked" and "unknown". */
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
  choices: z.array(choiceSchema).min(2).max(6),
});
export type Question = z.infer<typeof questionSchema>;
