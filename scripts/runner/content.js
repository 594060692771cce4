import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundlePath } from './bundles.js';
import { COMPILER } from './entries.js';
import { fingerprint, listFiles, writeWhole } from './files.js';

/**
 * Compiles `content` where it is not what the compiled file was made from, by the code that made it. Nothing is written otherwise.
 * Throws an Error that lists the faults of the content.
 * @param {string} root Of the project, with current bundles.
 */
export async function ensureContent(root) {
  const compiler = bundlePath(root, COMPILER);
  const mark = fingerprint(root, listFiles(root, 'content'), readFileSync(compiler, 'utf8'));
  const path = join(root, '.build', 'content.jsonl');
  if (existsSync(path) && isMarked(readFileSync(path), `${JSON.stringify(mark)}\n`)) return;
  /** @type {typeof import('../../lib/content/source/compile.ts')} */
  const { compileContent } = await import(pathToFileURL(compiler).href);
  const compiled = compileContent(join(root, 'content'), mark);
  if (!compiled.ok) throw new Error(compiled.message);
  writeWhole(path, compiled.text);
}

/**
 * A file that was cut short lacks the mark at its end.
 * @param {Buffer} file
 * @param {string} mark
 */
function isMarked(file, mark) {
  return file.toString('latin1', 0, mark.length) === mark && file.toString('latin1', file.length - mark.length) === mark;
}
