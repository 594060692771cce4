import { z } from 'zod';
import { evidenceSchema, type Evidence } from './evidence';
import { idSchema, localisedTextSchema } from './text';

/** Why a fact of a file speaks for an answer. Which answer it is, and how surely, the readers know by the same id. */
const importRuleSchema = z.strictObject({
  id: idSchema,
  why: localisedTextSchema,
  evidence: z.array(idSchema).min(1),
});
export type ImportRule = z.infer<typeof importRuleSchema>;

/**
 * What becomes of a part of a file on one platform. `as-is`: it carries over, or is of no concern there; `counterpart`: something else
 * does the same, by name; `none`: nothing does, so the application has to change or stay.
 */
const moveSchema = z.discriminatedUnion('how', [
  z.strictObject({ how: z.literal('as-is'), evidence: z.array(idSchema).optional() }),
  z.strictObject({ how: z.literal('counterpart'), name: localisedTextSchema, evidence: z.array(idSchema).min(1) }),
  z.strictObject({ how: z.literal('none'), name: localisedTextSchema.optional(), evidence: z.array(idSchema).min(1) }),
]);
export type Move = z.infer<typeof moveSchema>;

/** A part of files that has to move along, and how it moves to each alternative. */
const movingPartSchema = z.strictObject({
  id: idSchema,
  title: localisedTextSchema,
  to: z.record(idSchema, moveSchema),
});
export type MovingPart = z.infer<typeof movingPartSchema>;

export const importRulesSchema = z.array(importRuleSchema).min(1);
export const movingPartsSchema = z.array(movingPartSchema).min(1);
export const importEvidenceSchema = z.array(evidenceSchema);

/** All that is said about what files prove. */
export interface ImportContent {
  readonly rules: readonly ImportRule[];
  readonly parts: readonly MovingPart[];
  /** Every source that the rules and moves name, by its id. */
  readonly evidence: Readonly<Record<string, Evidence>>;
}
