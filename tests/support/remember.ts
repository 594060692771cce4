import { deepFreeze } from '@/lib/engine';

/** Work on plain arguments, done once for the same ones. What it gives is frozen, so that one test cannot change what the next is given. */
export function remember<Args extends readonly unknown[], T>(work: (...args: Args) => T): (...args: Args) => T {
  const known = new Map<string, T>();
  return (...args) => {
    const key = JSON.stringify(args);
    const found = known.get(key) ?? deepFreeze(work(...args));
    known.set(key, found);
    return found;
  };
}
