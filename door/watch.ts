import type { AddressKind } from './policy';

/** What the door tells whoever counts. Nothing of an address but its kind: names of series must not be anybody's. */
export interface Watch {
  readonly answered: (answer: { readonly kind: AddressKind; readonly status: number; readonly seconds: number }) => void;
  readonly malformed: (status: number) => void;
  readonly busy: () => void;
}

const nothing = (): void => undefined;
export const NO_WATCH: Watch = { answered: nothing, malformed: nothing, busy: nothing };
