/** Why a fact wants a second look: its source is old, it was checked long ago, or a vendor tested a rival. */
export type Reason = 'old-source' | 'old-check' | 'rival';

/** A fact with its days, `YYYY-MM-DD`. */
export interface Fact {
  readonly kind: 'evidence' | 'figure' | 'system' | 'measurement' | 'product-source' | 'price';
  readonly id: string;
  /** The day that its source speaks of. */
  readonly day: string;
  /** The day it was last checked. */
  readonly checked: string;
  /** Days from `day` to today. */
  readonly age: number;
  readonly reasons: readonly Reason[];
  /** Where the content rests on it, e.g. `criteria/state effects[3]`. */
  readonly uses: readonly string[];
}

/** A fact before anybody asks how old it is. */
export type Dated = Omit<Fact, 'age' | 'reasons'> & { readonly isRival?: boolean };
