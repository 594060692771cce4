import type { Rules } from '../engine';
import { nearestId } from '../model/nearest-id';
import type { InputFault } from './fault';

export type Unchecked = Readonly<Record<string, unknown>>;

/** Where a check stands in the input, and where it lists what is wrong. */
export interface Checking {
  readonly rules: Rules;
  readonly place: string;
  readonly faults: InputFault[];
}

/** An id is far shorter than a hundred characters: nothing is near to what is longer. */
export function nearest(found: unknown, allowed: readonly string[]): { nearest?: string } {
  const id = typeof found === 'string' && found.length < 100 ? nearestId(found, allowed) : undefined;
  return id === undefined ? {} : { nearest: id };
}

export function isRecord(input: unknown): input is Unchecked {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}
