import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Every file below a folder, in order.
 * @param {string} root
 * @param {string} folder
 */
export function listFiles(root, folder) {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
}

/**
 * A fingerprint of what the files hold, and of what was built from them otherwise. Times and sizes say nothing: copies and images
 * change the ones and keep the others.
 * @param {string} root
 * @param {readonly string[]} files
 * @param {string} [rest]
 */
export function fingerprint(root, files, rest = '') {
  const hash = createHash('sha256').update(rest);
  for (const file of files) {
    const path = join(root, file);
    if (!existsSync(path)) return `${file} is missing`;
    const bytes = readFileSync(path);
    hash.update(`\n${file} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}

/**
 * Writes under another name first: a reader sees the file as it was or whole, and two that write at once leave one of theirs.
 * @param {string} path
 * @param {string | Uint8Array} bytes
 */
export function writeWhole(path, bytes) {
  const draft = `${path}.${process.pid}`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(draft, bytes);
  renameSync(draft, path);
}
