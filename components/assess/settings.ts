import { useSyncExternalStore } from 'react';
import { openShelf } from '../parts/shelf';

const listeners = new Set<() => void>();
const known = new Map<string, boolean>();

interface Setting {
  readonly key: string;
  /** What holds until the reader says otherwise. */
  readonly isOn: boolean;
}

/**
 * Whether number keys choose an answer from anywhere on the page. Keys of one character must be possible to switch off
 * (WCAG 2.1.4), because speech input can trip over them.
 */
export const NUMBER_KEYS: Setting = { key: 'dokoni.number-keys', isOn: true };

/** Whether the questionnaire goes on by itself after a choice by pointer or number key. */
export const GOES_ON: Setting = { key: 'dokoni.goes-on', isOn: false };

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function shelf() {
  return openShelf(() => window.localStorage);
}

/** A setting of this browser, and how to change it. */
export function useSetting(setting: Setting): readonly [boolean, (isOn: boolean) => void] {
  const isOn = useSyncExternalStore(
    subscribe,
    () => readSetting(setting),
    () => setting.isOn,
  );
  return [
    isOn,
    (next) => {
      setSetting(setting, next);
    },
  ];
}

function readSetting({ key, isOn }: Setting): boolean {
  const already = known.get(key);
  if (already !== undefined) return already;
  const kept = shelf().read(key);
  const read = kept === null ? isOn : kept === 'on';
  known.set(key, read);
  return read;
}

function setSetting({ key, isOn }: Setting, next: boolean): void {
  known.set(key, next);
  if (next === isOn) shelf().remove(key);
  else shelf().write(key, next ? 'on' : 'off');
  listeners.forEach((listener) => {
    listener();
  });
}
