import { z } from 'zod';
import { joinAnswer, PRIORITY_LIMIT } from './answers';
import { idSchema } from './text';

// Apart from `answers.ts`, which browsers load: full Zod would cost every page 31 KB.

/** Question id -> a choice, or a list of several, which becomes one answer in the order given. */
export const answersSchema = z.record(idSchema, z.union([idSchema, z.array(idSchema).min(2).transform(joinAnswer)]));

export const prioritiesSchema = z.strictObject({
  most: z.array(idSchema).max(PRIORITY_LIMIT).default([]),
  least: z.array(idSchema).max(PRIORITY_LIMIT).default([]),
});
