import { z } from 'zod';
import { idSchema, localisedTextSchema } from './text';

/** A family of alternatives; the order in `catalogue.yaml` is that of the notes' lock-in ladder, lowest first. */
export const familySchema = z.strictObject({
  id: idSchema,
  title: localisedTextSchema,
  short: localisedTextSchema,
});
export type Family = z.infer<typeof familySchema>;
