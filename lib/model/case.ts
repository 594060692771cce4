import { z } from 'zod';
import { answersSchema, prioritiesSchema } from './answers-schema';
import { idSchema } from './text';

/** A real, published decision, coded from what its source states (see `content/cases`). */
export const caseSchema = z.strictObject({
  /** In kebab-case; unlike our own ids it may begin with a figure. */
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not kebab-case'),
  title: z.string().min(1),
  url: z.string().min(1),
  source: z.string().min(1),
  /** Absent where the source gives none. */
  year: z.int().optional(),
  origin: z.string().min(1),
  group: z.string().min(1),
  facts: z.string().min(1),
  answers: answersSchema,
  priorities: prioritiesSchema.optional(),
  /** The family that was chosen. */
  chose: idSchema,
  /** The alternative that was chosen. */
  variant: idSchema,
  acceptable: z.array(idSchema).min(1),
  unacceptable: z.array(idSchema),
  outcome: z.string().min(1),
  why: z.string().min(1),
  'family-evidence': z.boolean(),
  'variant-evidence': z.boolean(),
});
export type Case = z.infer<typeof caseSchema>;

/** A list of decisions: those that the rules are measured against, those coded later and less thoroughly, and those unseen until version 3. */
export type CaseList = 'calibration' | 'further' | 'unseen';

/** A decision with the list that it stands in. */
export interface ListedCase extends Case {
  readonly list: CaseList;
}

/** The part of the decisions whose sources name a family and no single platform. */
export const FAMILY_ONLY = 'family-only';

/** The part of a list that a decision belongs to: the platform that it chose, or `family-only`. */
export function partOf(entry: Pick<Case, 'variant' | 'variant-evidence'>): string {
  return entry['variant-evidence'] ? entry.variant : FAMILY_ONLY;
}
