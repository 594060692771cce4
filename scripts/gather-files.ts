import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { IMPORT_LIMITS, isFilePassedOver, isFolderPassedOver, type ImportFile } from '@/lib/import';

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
  const files = entries.filter((entry) => entry.isFile() && !isFilePassedOver(entry.name));
  const folders = entries.filter((entry) => entry.isDirectory() && !isFolderPassedOver(entry.name));
  return [...files.map(({ name }) => join(folder, name)), ...folders.flatMap(({ name }) => walk(join(folder, name)))];
}

function readOne(name: string, path: string): ImportFile {
  const bytes = statSync(name).size;
  return bytes > IMPORT_LIMITS.bytes ? { path, text: '', bytes } : { path, text: readFileSync(name, 'utf8') };
}
