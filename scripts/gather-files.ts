import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { formatByName, IMPORT_LIMITS, type ImportFile } from '@/lib/import';

/** Folders that hold code of others, or none of one's own. */
const PASSED_OVER = new Set(['node_modules', 'vendor', 'bower_components', 'dist', 'target', '__pycache__']);
const LOCKS = /^(package-lock|npm-shrinkwrap|composer\.lock|tsconfig.*)\.json$/;

/** Files that were named, and those of folders that may say something. */
export interface Gathered {
  readonly files: readonly ImportFile[];
  /** Paths of files that nobody named: where one is in no known format, that is no fault. */
  readonly found: ReadonlySet<string>;
}

/** Reads a file, or every file below a folder whose name may be one of a known format. Throws what `statSync` throws. */
export function gatherFiles(path: string): Gathered {
  if (!statSync(path).isDirectory()) return { files: [readOne(path, basename(path))], found: new Set() };
  const names = walk(path).slice(0, IMPORT_LIMITS.files + 1);
  const files = names.map((name) => readOne(name, relative(path, name)));
  return { files, found: new Set(files.map((file) => file.path.replaceAll('\\', '/'))) };
}

function walk(folder: string): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  const files = entries.filter((entry) => entry.isFile() && formatByName(entry.name) !== null && !LOCKS.test(entry.name));
  const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && !PASSED_OVER.has(entry.name));
  return [...files.map(({ name }) => join(folder, name)), ...folders.flatMap(({ name }) => walk(join(folder, name)))];
}

function readOne(name: string, path: string): ImportFile {
  const bytes = statSync(name).size;
  return bytes > IMPORT_LIMITS.bytes ? { path, text: '', bytes } : { path, text: readFileSync(name, 'utf8') };
}
