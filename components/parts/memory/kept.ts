import { keepDamaged, type Shelf, type ShelfProblem } from '../shelf';

/** What a stored text holds. `isWhole`: nothing in it had to be left out or replaced. */
export type ReadKept<T> =
  | { readonly kind: 'sound'; readonly value: T; readonly isWhole: boolean }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'damaged' };

/** How something is kept as a text of the browser's storage. */
export interface Format<T> {
  readonly key: string;
  readonly empty: T;
  /** Never throws. */
  readonly read: (text: string) => ReadKept<T>;
  readonly write: (value: T) => string;
}

export interface KeptState<T> {
  readonly value: T;
  /** Why changes stay in this tab; `newer`: a newer Dokoni wrote what is stored, which is left alone. */
  readonly problem: ShelfProblem | 'newer' | null;
  /** Where a text that could not be read, or not all of it, is kept now. */
  readonly damaged: string | null;
}

/** Something that this browser keeps, the same in all tabs. */
export interface Kept<T> {
  readonly get: () => KeptState<T>;
  /** Works on what is stored at this moment, so that the changes of two tabs both stay. `change` never throws, whatever it is given. */
  readonly change: (change: (value: T) => T) => void;
  /** Looks whether another tab changed it. */
  readonly refresh: () => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Opens what is kept. Changes that cannot be stored stay here, and are tried again with the next one. */
export function createKept<T>(format: Format<T>, shelf: Shelf): Kept<T> {
  const listeners = new Set<() => void>();
  let unsaved: ((value: T) => T)[] = [];
  let text: string | null = null;
  let state: KeptState<T> = { value: format.empty, problem: shelf.isForbidden() ? 'forbidden' : null, damaged: null };
  const set = (next: KeptState<T>): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  const refresh = (): void => {
    const stored = shelf.read(format.key);
    if (stored === text) return;
    const found = readStored({ format, shelf }, stored);
    text = shelf.read(format.key);
    const value = unsaved.reduce((now, made) => made(now), found.value);
    set({ value, problem: found.problem ?? (unsaved.length > 0 ? state.problem : null), damaged: found.damaged ?? state.damaged });
  };
  const store = (value: T): KeptState<T>['problem'] => {
    if (state.problem === 'newer') return 'newer';
    const problem = shelf.write(format.key, format.write(value));
    if (problem === null) [unsaved, text] = [[], shelf.read(format.key)];
    return problem;
  };
  const change = (next: (value: T) => T): void => {
    refresh();
    const value = next(state.value);
    unsaved.push(next);
    set({ ...state, value, problem: store(value) });
  };
  refresh();
  return {
    get: () => state,
    change,
    refresh,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

interface Place<T> {
  readonly format: Format<T>;
  readonly shelf: Shelf;
}

/** What a stored text says; one that cannot be read, or not all of it, is moved to a place of its own first. */
function readStored<T>({ format, shelf }: Place<T>, stored: string | null): KeptState<T> {
  const empty: KeptState<T> = { value: format.empty, problem: null, damaged: null };
  if (stored === null) return empty;
  const found = format.read(stored);
  if (found.kind === 'newer') return { ...empty, problem: 'newer' };
  if (found.kind === 'damaged') return { ...empty, damaged: keepDamaged(shelf, format.key, stored) };
  if (found.isWhole) return { ...empty, value: found.value };
  const damaged = keepDamaged(shelf, format.key, stored);
  shelf.write(format.key, format.write(found.value));
  return { ...empty, value: found.value, damaged };
}
