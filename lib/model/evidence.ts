import { z } from 'zod';
import { dateSchema, idSchema, localisedTextSchema } from './text';

/** How far a source carries. */
export const EVIDENCE_KINDS = ['official', 'project', 'independent', 'rival', 'notes', 'judgement'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/**
 * Support for a claim: a source that somebody can open.
 * `kind` says how far it carries: `official` (vendor or standards body), `project` (the project's own repository),
 * `independent` (a third party), `rival` (a vendor's own test of a rival), `notes` (the two design notes that the axes come
 * from), `judgement` (experience in the field that no source states; such rules are counted).
 * `verified: false` means that only part of the claim could be checked: it is shown with reserve.
 */
export const evidenceSchema = z.strictObject({
  id: idSchema,
  title: localisedTextSchema,
  publisher: z.string().min(1),
  kind: z.enum(EVIDENCE_KINDS),
  address: z.url().optional(),
  path: z.string().min(1).optional(),
  sourceDate: z.union([dateSchema, z.literal('undated')]),
  readDate: dateSchema,
  supports: localisedTextSchema,
  verified: z.boolean(),
});
export type Evidence = z.infer<typeof evidenceSchema>;
