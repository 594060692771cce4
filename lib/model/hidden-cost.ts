/** The five hidden costs of the notes. */
export const HIDDEN_COSTS = ['rewriting', 'dependencies', 'security', 'practices', 'lock-in'] as const;
export type HiddenCost = (typeof HIDDEN_COSTS)[number];
