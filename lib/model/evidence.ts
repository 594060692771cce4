import { z } from 'zod';
import { dateSchema, idSchema, localisedTextSchema } from './text';

/**
 * Support for a claim: a source that somebody can open.
 * `kind` says how far it carries: `official` (vendor or standards body), `project` (the project's own repository),
 * `independent` (a third party), `notes` (the two design notes that the axes come from), `judgement` (experience in the
 * field that no source states; such rules are counted).
 * `verified: false` means that only part of the claim could be checked: it is shown with reserve.
 */
export const evidenceSchema = z.strictObject({
  id: idSchema,
  title: localisedTextSchema,
  publisher: z.string().min(1),
  kind: z.enum(['official', 'project', 'independent', 'notes', 'judgement']),
  address: z.url().optional(),
  path: z.string().min(1).optional(),
  sourceDate: z.union([dateSchema, z.literal('undated')]),
  readDate: dateSchema,
  supports: localisedTextSchema,
  verified: z.boolean(),
});
export type Evidence = z.infer<typeof evidenceSchema>;
