import { z } from 'zod';
import { productSourceSchema } from './product';
import { idSchema, localisedTextSchema } from './text';

const saidSchema = z.strictObject({
  /** What the design notes said. */
  notes: localisedTextSchema,
  today: localisedTextSchema,
  /** Ids of sources of this file, of the products, or of the catalogue's evidence. */
  sources: z.array(idSchema).min(1),
});

/** How the design notes set up Kubernetes, and what they said of two distributions, against today. */
export const kubernetesSchema = z.strictObject({
  sources: z.record(idSchema, productSourceSchema),
  /** `system`: the entry in the list of systems with state and sources. */
  ways: z.array(z.strictObject({ system: idSchema, notes: localisedTextSchema, today: localisedTextSchema })).min(1),
  cells: z.array(z.strictObject({ title: localisedTextSchema, k3s: saidSchema, microk8s: saidSchema })).min(1),
});
export type KubernetesNotes = z.infer<typeof kubernetesSchema>;
