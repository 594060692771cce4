import { z } from 'zod';
import { idSchema } from './text';

/**
 * A conjunction of literals: every named question must have one of the listed choices.
 * `{ duration: [hours], state: [external, stateless] }` reads "duration is hours and state is external or stateless".
 */
export const conditionSchema = z
  .record(idSchema, z.array(idSchema).min(1))
  .refine((condition) => Object.keys(condition).length > 0, 'names no question');
export type Condition = z.infer<typeof conditionSchema>;
