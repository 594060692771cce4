/** The three NoOps capabilities of the notes, in their order. */
export const CAPABILITIES = ['self-healing', 'in-flight-renewing', 'adaptive-scale'] as const;
export type Capability = (typeof CAPABILITIES)[number];
