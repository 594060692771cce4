import { useSyncExternalStore } from 'react';
import { openShelf } from './shelf';

const KEY = 'dokoni.number-keys';
const listeners = new Set<() => void>();
let isOff: boolean | undefined;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function shelf() {
  return openShelf(() => window.localStorage);
}

/**
 * Whether number keys choose an answer from anywhere on the page, and how to set it. Keys of one character must be
 * possible to switch off (WCAG 2.1.4), because speech input can trip over them.
 */
export function useNumberKeys(): readonly [boolean, (isOn: boolean) => void] {
  const isOn = useSyncExternalStore(
    subscribe,
    () => !(isOff ??= shelf().read(KEY) === 'off'),
    () => true,
  );
  return [isOn, setNumberKeys];
}

function setNumberKeys(isOn: boolean): void {
  isOff = !isOn;
  if (isOn) shelf().remove(KEY);
  else shelf().write(KEY, 'off');
  listeners.forEach((listener) => {
    listener();
  });
}
