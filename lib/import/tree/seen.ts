import type { Seen } from '../shared/notes';
import { at, entriesOf, itemsOf, placeAt, placeOf, textOf, type Maybe, type Value } from './value';

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

/** The keys of a mapping, or the names before the first `=` of a list, each with its line. */
export function seenNames(value: Maybe): readonly Seen[] {
  if (value?.kind === 'map') return entriesOf(value).map(([key, item, line]) => ({ file: item.file, line, key }));
  return itemsOf(value).map((item) => ({ ...placeOf(item), key: (textOf(item) ?? '').split('=')[0] ?? '' }));
}

/** The names of a list of mappings, `[{ name: A, value: 1 }]`. */
export function seenNamed(items: Maybe, ...keys: readonly string[]): readonly Seen[] {
  return itemsOf(items).flatMap((item) => {
    const key = keys.map((one) => textOf(at(item, one))).find((found) => found !== undefined);
    return key === undefined ? [] : [{ ...placeOf(item), key }];
  });
}
