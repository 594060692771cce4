import { z } from 'zod';
import { answersSchema } from './answers-schema';
import { conditionSchema } from './condition';
import { idSchema, localisedTextSchema } from './text';

/** A kind of workload with the answers that published decisions about it give: something to begin with, and no advice. */
export const archetypeSchema = z.strictObject({
  id: idSchema,
  title: localisedTextSchema,
  description: localisedTextSchema,
  /** Which published decisions are about it: those whose answers name one of these choices for each question. */
  when: conditionSchema,
  /** What `typicalAnswers` of these decisions gives; a test keeps the two together. */
  answers: answersSchema,
});
export type Archetype = z.infer<typeof archetypeSchema>;
