import { useEffect, useRef, useState } from 'react';
import type { Finder } from './search-live';

/** What a list shows: nothing yet, why it shows nothing, or what was found. */
export type Live = { readonly state: 'idle' | 'loading' | 'failed' } | ({ readonly state: 'found' } & ReturnType<Finder>);

const IDLE: Live = { state: 'idle' };

/** As many as stand in sight. */
const SHOWN = 7;

/** Finds while somebody types. The index and what reads it are loaded with the first sign. */
export function useSearch(address: string): readonly [live: Live, look: (query: string) => void] {
  const [live, setLive] = useState<Live>(IDLE);
  const finder = useRef<Promise<Finder> | null>(null);
  const latest = useRef('');
  const look = (query: string): void => {
    latest.current = query;
    if (query.trim() === '') {
      setLive(IDLE);
      return;
    }
    finder.current ??= import('./search-live').then(({ loadFinder }) => loadFinder(address));
    setLive((before) => (before.state === 'found' ? before : { state: 'loading' }));
    finder.current.then(
      (find) => {
        // Whoever types on is shown what the last sign makes of it.
        if (latest.current === query) setLive({ state: 'found', ...find(query, SHOWN) });
      },
      () => {
        finder.current = null;
        setLive({ state: 'failed' });
      },
    );
  };
  return [live, look];
}

/** A press of `/` anywhere but in a field. */
export function useSlash(onSlash: () => void): void {
  const act = useRef(onSlash);
  useEffect(() => {
    act.current = onSlash;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const { key, ctrlKey, metaKey, altKey, target, defaultPrevented } = event;
      if (key !== '/' || ctrlKey || metaKey || altKey || defaultPrevented || isField(target)) return;
      event.preventDefault();
      act.current();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
    };
  }, []);
}

function isField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || (target.matches('input, select, textarea') && !target.matches('[type=radio], [type=checkbox]'));
}
