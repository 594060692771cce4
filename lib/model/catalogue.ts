import { z } from 'zod';
import type { Alternative } from './alternative';
import type { Caveat } from './caveat';
import type { ClassPrior } from './class-prior';
import type { Contradiction } from './contradiction';
import type { Criterion } from './criterion';
import type { Evidence } from './evidence';
import type { Exclusion } from './exclusion';
import { familySchema, type Family } from './family';
import type { ManagedStore } from './managed-store';
import type { Prior } from './prior';
import type { Purpose } from './purpose';
import type { Question } from './question';
import { dateSchema, idSchema } from './text';

/** `content/catalogue.yaml`: the version and date of the content, the families, and every order that ties fall back to. */
export const catalogueHeadSchema = z.strictObject({
  version: z.int().min(1).max(1023),
  date: dateSchema,
  families: z.array(familySchema).min(1),
  alternatives: z.array(idSchema).min(2),
  criteria: z.array(idSchema).min(1),
  questions: z.array(idSchema).min(1),
  exclusions: z.array(idSchema),
  caveats: z.array(idSchema).default([]),
  managedStores: z.array(idSchema).default([]),
  /** What reasons compare the recommended alternative with. */
  reasons: z.literal('rival').optional(),
  contradictions: z.array(idSchema).default([]),
});
export type CatalogueHead = z.infer<typeof catalogueHeadSchema>;

/** The parsed content: one frozen value that everything else reads. Orders are those of `catalogue.yaml`. */
export interface Catalogue {
  readonly version: number;
  readonly date: string;
  readonly families: readonly Family[];
  readonly alternatives: readonly Alternative[];
  readonly criteria: readonly Criterion[];
  readonly questions: readonly Question[];
  readonly exclusions: readonly Exclusion[];
  readonly caveats: readonly Caveat[];
  /** Versions 1 to 3 have none: their open answers are drawn, and their flips found, without regard to any. */
  readonly contradictions?: readonly Contradiction[];
  /** One for each choice of the question `purpose`, in its order. */
  readonly purposes: readonly Purpose[];
  readonly evidence: Readonly<Record<string, Evidence>>;
  /** Versions 2 to 5: how often published decisions gave each answer. Version 1 has none: every answer was as likely as the others. */
  readonly prior?: Prior;
  /** How likely answers are together. Versions 1 to 5 have none: each question was drawn by itself. */
  readonly classPrior?: ClassPrior;
  /** Kinds of stores that can be bought. Versions 1 to 3 have none. */
  readonly managedStores?: readonly ManagedStore[];
  /** What reasons compare the recommended alternative with: one rival. Versions 1 to 3 have none: the average of the others. */
  readonly reasons?: 'rival';
}
