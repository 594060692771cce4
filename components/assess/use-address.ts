import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('hashchange', listener);
  window.addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('hashchange', listener);
    window.removeEventListener('popstate', listener);
  };
}

/** The hash of the address, `#` included; empty on the server. */
export function useHash(): string {
  return useSyncExternalStore(
    subscribe,
    () => window.location.hash,
    () => '',
  );
}

/** The query of the address, `?` included; empty on the server. */
export function useSearch(): string {
  return useSyncExternalStore(
    subscribe,
    () => window.location.search,
    () => '',
  );
}

/**
 * Changes the address without a step in the history. The framework's own `replaceState` would run its router for what is
 * only a place inside this page; the browser's keeps the router's entry as it is.
 */
export function replaceAddress(address: string): void {
  History.prototype.replaceState.call(window.history, window.history.state, '', address);
  listeners.forEach((listener) => {
    listener();
  });
}

/** One step on in the history, as a click on a link would. */
export function goToHash(hash: string): void {
  window.location.hash = hash;
}
