/** How the result of some answers looked when it was kept. */
export interface Outcome {
  /** Id of the platform that came first; `none` where every one was excluded. Null where it is not known. */
  readonly first: string | null;
  /** Id of the verdict; null where there is none. */
  readonly sure: string | null;
}

/** A result that somebody keeps: its code, and a name for it. */
export interface Entry extends Outcome {
  readonly id: string;
  readonly code: string;
  /** Cleaned; empty where it has none. */
  readonly title: string;
  /** Moments in UTC, as ISO 8601 writes them. */
  readonly made: string;
  readonly changed: string;
  /** The codes that it had before, the latest first. */
  readonly earlier: readonly Earlier[];
}

export interface Earlier {
  readonly code: string;
  readonly changed: string;
}

/** A result as its page tells it. */
export interface Found extends Outcome {
  readonly code: string;
  readonly title: string;
}

/** What is new about an entry. */
export interface Fresh {
  readonly id: string;
  readonly at: string;
}

export type Assessments = readonly Entry[];

/** More would not be found again. */
export const MOST_ENTRIES = 1000;
const MOST_EARLIER = 20;

export function findByCode(list: Assessments, code: string): Entry | undefined {
  return list.find((entry) => entry.code === code);
}

/** The entry whose code it is, or was: the one with it now goes first. */
export function findByAnyCode(list: Assessments, code: string): Entry | undefined {
  return findByCode(list, code) ?? list.find(({ earlier }) => earlier.some((before) => before.code === code));
}

/** Whether there is room for one more. */
export function hasRoom(list: Assessments): boolean {
  return list.length < MOST_ENTRIES;
}

/** Adds a result as an entry of its own. */
export function addEntry(list: Assessments, { code, title, first, sure }: Found, { id, at }: Fresh): Assessments {
  if (!hasRoom(list) || list.some((entry) => entry.id === id)) return list;
  return [...list, { id, code, title, made: at, changed: at, first, sure, earlier: [] }];
}

/** The answers of an entry were changed: it has another result now, and remembers the one before. */
export function updateEntry(list: Assessments, id: string, { found, at }: { readonly found: Found; readonly at: string }): Assessments {
  return replace(list, id, (entry) => {
    const { code, title, first, sure } = found;
    const before = { code: entry.code, changed: entry.changed };
    const earlier = [before, ...entry.earlier].filter((one) => one.code !== code).slice(0, MOST_EARLIER);
    return { ...entry, code, title: title === '' ? entry.title : title, changed: at, first, sure, earlier };
  });
}

/** The name of an entry, cleaned by whoever calls. It is no change of the answers. */
export function renameEntry(list: Assessments, id: string, title: string): Assessments {
  return replace(list, id, (entry) => ({ ...entry, title }));
}

/** A copy right behind its original. */
export function duplicateEntry(list: Assessments, original: string, { id, at, title }: Fresh & { readonly title: string }): Assessments {
  if (!hasRoom(list) || list.some((entry) => entry.id === id)) return list;
  return list.flatMap((entry) => (entry.id === original ? [entry, { ...entry, id, title, made: at, changed: at, earlier: [] }] : [entry]));
}

export function removeEntry(list: Assessments, id: string): Assessments {
  return list.filter((entry) => entry.id !== id);
}

/** Puts a removed entry back to its place. */
export function restoreEntry(list: Assessments, entry: Entry, place: number): Assessments {
  return list.some(({ id }) => id === entry.id) ? list : list.toSpliced(place, 0, entry);
}

function replace(list: Assessments, id: string, change: (entry: Entry) => Entry): Assessments {
  return list.map((entry) => (entry.id === id ? change(entry) : entry));
}

export interface Merged {
  readonly list: Assessments;
  /** How many were added, were there already, and found no room. */
  readonly added: number;
  readonly known: number;
  readonly left: number;
}

/**
 * Adds what another list has. Nothing is written over: an entry that has another code or name here stays as it is, and the other one
 * stands beside it. Merging the same list again adds nothing.
 */
export function mergeEntries(list: Assessments, others: Assessments, freshId: () => string): Merged {
  const known = others.filter((other) => isKnown(list, other));
  const fresh = others.filter((other) => !isKnown(list, other));
  const room = fresh.slice(0, Math.max(0, MOST_ENTRIES - list.length));
  const ids = new Set(list.map(({ id }) => id));
  const added = room.map((entry) => {
    const id = ids.has(entry.id) ? freshId() : entry.id;
    ids.add(id);
    return { ...entry, id };
  });
  return { list: [...list, ...added], added: added.length, known: known.length, left: fresh.length - added.length };
}

/** One that has the same code and name, or one of the same id that had this code before and has moved on. */
function isKnown(list: Assessments, { id, code, title }: Entry): boolean {
  return list.some(
    (entry) => (entry.code === code && entry.title === title) || (entry.id === id && entry.title === title && hadCode(entry, code)),
  );
}

function hadCode({ earlier }: Entry, code: string): boolean {
  return earlier.some((before) => before.code === code);
}
