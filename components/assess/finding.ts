import type { LinkFinding } from './opening';

/** Something that the reader has to be told. */
export type Finding =
  LinkFinding | { readonly kind: 'damaged'; readonly place: string } | { readonly kind: 'newer-draft'; readonly version: number };
