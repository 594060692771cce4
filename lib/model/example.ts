import { z } from 'zod';
import { answersSchema, prioritiesSchema } from './answers-schema';
import { idSchema, localisedTextSchema } from './text';

/** A typical workload for the start page, with real answers. */
export const exampleSchema = z.strictObject({
  id: idSchema,
  title: localisedTextSchema,
  description: localisedTextSchema,
  answers: answersSchema,
  priorities: prioritiesSchema.optional(),
});
export type Example = z.infer<typeof exampleSchema>;
