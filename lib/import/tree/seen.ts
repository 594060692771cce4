import type { Seen } from '../shared/notes';
import { at, placeAt, placeOf, textOf, type Value } from './value';

/** A key below others, with its value as written. */
export function seenIn(value: Value, ...keys: readonly string[]): Seen {
  return { ...seenKey(value, ...keys), value: textOf(at(value, ...keys)) };
}

/** A key below others without its value, which may be long or secret. */
export function seenKey(value: Value, ...keys: readonly string[]): Seen {
  return { ...placeAt(value, ...keys), key: keys.at(-1) ?? '' };
}

/** An item of a list under a key. */
export function seenItem(key: string, item: Value): Seen {
  return { ...placeOf(item), key, value: textOf(item) };
}
