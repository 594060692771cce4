/** Why something could not be kept: the browser forbids it, or there is no room left. */
export type ShelfProblem = 'forbidden' | 'full';

/** Texts that this browser keeps. No method throws. */
export interface Shelf {
  isForbidden(): boolean;
  /** Null where nothing is kept, and where the browser forbids to look. */
  read(key: string): string | null;
  /** Null where it worked. */
  write(key: string, text: string): ShelfProblem | null;
  remove(key: string): void;
}

/** The browser's storage behind a face that never throws; reaching for it may already fail, so it comes as a function. */
export function openShelf(reach: () => Storage): Shelf {
  const attempt = <T>(action: (storage: Storage) => T, fallback: T): T => {
    try {
      return action(reach());
    } catch {
      return fallback;
    }
  };
  return {
    isForbidden: () =>
      attempt((storage) => {
        storage.getItem(DRAFT_KEY);
        return false;
      }, true),
    read: (key) => attempt((storage) => storage.getItem(key), null),
    write: (key, text) => {
      try {
        reach().setItem(key, text);
        return null;
      } catch (error) {
        return isQuotaError(error) ? 'full' : 'forbidden';
      }
    },
    remove: (key) => {
      attempt((storage) => {
        storage.removeItem(key);
      }, undefined);
    },
  };
}

function isQuotaError(error: unknown): boolean {
  return error instanceof DOMException && (error.name === 'QuotaExceededError' || error.name === 'NS_ERROR_DOM_QUOTA_REACHED');
}

export const DRAFT_KEY = 'dokoni.draft';
export const ASIDE_KEY = 'dokoni.aside';
const LINKS_KEY = 'dokoni.links';
const LINK_LIMIT = 5;

/** Where the changed answers of somebody's link are kept. */
export function linkKey(code: string): string {
  return `dokoni.link.${code}`;
}

/** Where it stands which kept assessment a sheet belongs to: the draft's (`draft`), or that of a link (its code). */
export function entryKey(slot: string): string {
  return `dokoni.entry.${slot}`;
}

/** The codes of links whose sheets are kept, the latest used last. */
export function listLinks(shelf: Shelf): readonly string[] {
  return (shelf.read(LINKS_KEY) ?? '').split(' ').filter((code) => code !== '');
}

/** Marks a link's sheet as the latest used; beyond five the one used longest ago goes. */
export function rememberLink(shelf: Shelf, code: string): void {
  const codes = [...listLinks(shelf).filter((other) => other !== code), code];
  for (const old of codes.slice(0, -LINK_LIMIT)) {
    shelf.remove(linkKey(old));
    shelf.remove(entryKey(old));
  }
  shelf.write(LINKS_KEY, codes.slice(-LINK_LIMIT).join(' '));
}

/** Moves a text that cannot be read to a place of its own, so that nothing overwrites it; says where it is now. */
export function keepDamaged(shelf: Shelf, key: string, text: string): string {
  let place = `${key}.damaged`;
  for (let n = 2; n < 10; n++) {
    const there = shelf.read(place);
    if (there === null || there === text) break;
    place = `${key}.damaged.${n}`;
  }
  // Removed first: a full storage has no room for two copies.
  shelf.remove(key);
  shelf.write(place, text);
  return place;
}
