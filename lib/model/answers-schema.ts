import { z } from 'zod';
import { PRIORITY_LIMIT } from './answers';
import { idSchema } from './text';

// Apart from `answers.ts`, which browsers load: full Zod would cost every page 31 KB.

export const answersSchema = z.record(idSchema, idSchema);

export const prioritiesSchema = z.strictObject({
  most: z.array(idSchema).max(PRIORITY_LIMIT).default([]),
  least: z.array(idSchema).max(PRIORITY_LIMIT).default([]),
});
