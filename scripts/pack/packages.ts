import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Package {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}

/** What a lock file says of installed packages, by their folders. */
export interface Lock {
  readonly packages: Readonly<Record<string, Package>>;
}

export function readLock(root: string): Lock {
  return JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock;
}

/**
 * The folders of some dependencies of the project and of everything that those depend on, found as Node.js finds them.
 * @param names Of the project's dependencies.
 */
export function withDependencies(lock: Lock, names: readonly string[]): readonly string[] {
  const found = new Set<string>();
  const add = (from: string, name: string): void => {
    const folder = findFolder(lock, from, name);
    if (folder === null || found.has(folder)) return;
    found.add(folder);
    for (const needed of needs(lock.packages[folder] ?? {})) add(folder, needed);
  };
  for (const name of names) add('', name);
  return [...found].sort();
}

function needs({ dependencies, optionalDependencies, peerDependencies = {}, peerDependenciesMeta = {} }: Package): readonly string[] {
  const peers = Object.keys(peerDependencies).filter((name) => peerDependenciesMeta[name]?.optional !== true);
  return [...Object.keys({ ...dependencies, ...optionalDependencies }), ...peers];
}

/** The nearest folder of a package, seen from another; null where it is not installed. */
function findFolder({ packages }: Lock, from: string, name: string): string | null {
  const here = join(from, 'node_modules', name);
  if (Object.hasOwn(packages, here)) return here;
  if (from === '') return null;
  // Above a package lies the one in whose folder of packages it is; above that, the project.
  return findFolder({ packages }, from.slice(0, Math.max(0, from.lastIndexOf('node_modules/') - 1)), name);
}
