import { readFileSync } from 'node:fs';

/** One installed package of the lock file. */
export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  /** An expression of SPDX; null where the package declares none. */
  readonly licence: string | null;
  /** Whether the server needs it, on any machine. */
  readonly runs: boolean;
  /** Whether the lock file knows what exactly has to be downloaded. What another package carries in itself is covered by that. */
  readonly isPinned: boolean;
  /** Where it comes from besides the registry that npm is set to; null as a rule. */
  readonly source: string | null;
}

/** A line of the lock file, as far as it is looked at here. */
export interface Entry {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly integrity?: string;
  readonly inBundle?: boolean;
  readonly resolved?: string;
}

export type Entries = Readonly<Record<string, Entry>>;

/** The lines of a lock file (version 3), by folder; the project’s own has the empty one. */
export function readEntries(text: string): Entries {
  return (JSON.parse(text) as { readonly packages: Entries }).packages;
}

/**
 * The lines of what the server needs, on any machine, and of the project. What tools need, and a running package only optionally, is
 * marked alike whether it is asked for or merely welcome: only the former is kept.
 */
export function withoutTools(entries: Entries): Entries {
  const surely = Object.entries(entries).filter(([, { dev, devOptional }]) => !dev && !devOptional);
  const asked = new Set(surely.flatMap(([, entry]) => Object.keys({ ...entry.dependencies, ...entry.optionalDependencies })));
  const perhaps = Object.entries(entries).filter(([folder, { devOptional }]) => devOptional && asked.has(nameOf(folder)));
  return Object.fromEntries([...surely, ...perhaps]);
}

/** Every package of a lock file. */
export function readLock(text: string): readonly LockedPackage[] {
  const entries = readEntries(text);
  const running = withoutTools(entries);
  return Object.entries(entries)
    .filter(([folder]) => folder !== '')
    .map(([folder, entry]) => ({
      name: nameOf(folder),
      version: entry.version ?? '',
      licence: entry.license ?? null,
      runs: folder in running,
      isPinned: entry.integrity !== undefined || entry.inBundle === true,
      source: entry.resolved ?? null,
    }));
}

export function ourLock(): readonly LockedPackage[] {
  return readLock(readFileSync('package-lock.json', 'utf8'));
}

function nameOf(folder: string): string {
  return folder.split('node_modules/').at(-1) ?? folder;
}
