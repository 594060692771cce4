import { z } from 'zod';
import { evidenceIdsSchema, idSchema, localisedTextSchema } from './text';

/** The layers of the notes' table, the lowest first. */
export const LAYERS = ['hardware', 'virtualisation', 'operating-system', 'container', 'runtime', 'application', 'function'] as const;

/**
 * Who runs a layer: the vendor (`provider`), a platform team of one's own organisation (`operator`), the team that owns the
 * application (`team`), vendor or platform and team together (`shared`), or nobody, as the layer does not exist (`none`).
 */
export const CARRIERS = ['provider', 'operator', 'shared', 'team', 'none'] as const;
const carrierSchema = z.enum(CARRIERS);
export type Carrier = (typeof CARRIERS)[number];

/** Who runs what on one alternative. */
export const responsibilitySchema = z.strictObject({
  /** Of the alternative. */
  id: idSchema,
  layers: z.strictObject({
    hardware: carrierSchema,
    virtualisation: carrierSchema,
    'operating-system': carrierSchema,
    container: carrierSchema,
    runtime: carrierSchema,
    application: carrierSchema,
    function: carrierSchema,
  }),
  /** What the seven words leave out, and where the notes' table reads differently. */
  note: localisedTextSchema,
  evidence: evidenceIdsSchema,
});
export type Responsibility = z.infer<typeof responsibilitySchema>;
