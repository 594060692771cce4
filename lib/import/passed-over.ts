import { formatByName } from './by-name';
import { baseName } from './shared/paths';

/** Folders that hold code of others, or none of one's own. */
const FOLDERS = new Set(['node_modules', 'vendor', 'bower_components', 'dist', 'target', '__pycache__']);
const LOCKS = /^(package-lock|npm-shrinkwrap|composer\.lock|tsconfig.*)\.json$/;

/** Whether a folder below one that was given is left out, by its name. */
export function isFolderPassedOver(name: string): boolean {
  return name.startsWith('.') || FOLDERS.has(name);
}

/** Whether a file of a folder is left out: it is in no format by its name, or a tool wrote it. */
export function isFilePassedOver(path: string): boolean {
  return formatByName(path) === null || LOCKS.test(baseName(path));
}
