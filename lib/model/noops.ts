import { z } from 'zod';
import { evidenceIdsSchema, idSchema, localisedTextSchema } from './text';

/** Who acts: the platform by itself, the platform as people have set it up or started it, or people. */
export const ACTORS = ['platform', 'shared', 'people'] as const;
export type Actor = (typeof ACTORS)[number];

const capabilitySchema = z.strictObject({
  actor: z.enum(ACTORS),
  /** By what it is reached. */
  mechanism: localisedTextSchema,
  /** What is still left to people. */
  left: localisedTextSchema,
  evidence: evidenceIdsSchema,
});

/** How one alternative reaches the NoOps capabilities. */
export const noopsSchema = z.strictObject({
  /** Of the alternative. */
  id: idSchema,
  capabilities: z.strictObject({
    'self-healing': capabilitySchema,
    'in-flight-renewing': capabilitySchema,
    'adaptive-scale': capabilitySchema,
  }),
});
export type Noops = z.infer<typeof noopsSchema>;
