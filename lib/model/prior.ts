/**
 * How likely each answer is before it is given: question id -> choice id -> a positive integer, read as a share of the
 * question's sum.
 */
export type Prior = Readonly<Record<string, Readonly<Record<string, number>>>>;
