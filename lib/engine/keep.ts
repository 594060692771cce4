/** Keeps a value under a key. With `most` of them the one kept longest goes: keys come from readers, so there is no end to them. */
export function keep<Key, T>(kept: Map<Key, T>, key: Key, { most, value }: { readonly most: number; readonly value: T }): T {
  for (const oldest of kept.keys()) {
    if (kept.size < most) break;
    kept.delete(oldest);
  }
  kept.set(key, value);
  return value;
}
