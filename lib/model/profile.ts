import { z } from 'zod';
import { answersSchema } from './answers-schema';
import { idSchema, localisedTextSchema } from './text';

const profileSchema = z.strictObject({ why: localisedTextSchema, answers: answersSchema });

/** Typical workloads in which a platform comes first, and in which it does not. */
export const profilesSchema = z.strictObject({
  /** Of the alternative. */
  id: idSchema,
  first: z.array(profileSchema).min(1),
  notFirst: z.array(profileSchema).min(1),
});
export type Profiles = z.infer<typeof profilesSchema>;
