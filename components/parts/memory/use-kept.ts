import { useEffect, useState, useSyncExternalStore } from 'react';
import { openShelf } from '../shelf';
import { createKept, type Format, type Kept, type KeptState } from './kept';

const opened = new Map<string, Kept<unknown>>();

/** What is kept under a key is opened once a page, so that all of its parts see the same. */
export function openKept<T>(format: Format<T>): Kept<T> {
  const known = opened.get(format.key) as Kept<T> | undefined;
  if (known) return known;
  const kept = createKept(
    format,
    openShelf(() => window.localStorage),
  );
  opened.set(format.key, kept as Kept<unknown>);
  // A page that comes back from the browser's history missed the events of its absence.
  for (const event of ['storage', 'pageshow']) window.addEventListener(event, kept.refresh);
  return kept;
}

/** Something that this browser keeps, and how it stands now. Only where a browser is: it looks into the storage at once. */
export function useKept<T>(format: Format<T>): readonly [KeptState<T>, Kept<T>] {
  const [kept] = useState(() => openKept(format));
  const state = useSyncExternalStore(kept.subscribe, kept.get, kept.get);
  useEffect(() => {
    kept.refresh();
  }, [kept]);
  return [state, kept];
}
