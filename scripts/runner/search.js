import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { basePath } from './base-path.js';
import { bundlePath } from './bundles.js';
import { SEARCH } from './entries.js';
import { fingerprint, readIfThere, writeWhole } from './files.js';

/** Served below `/assets`, beside what `assets.js` makes; a name changes with what the file holds. */
const FOLDER = join('public', 'assets');
const NAME = /^search-[a-z]+-[0-9a-f]{10}\.json$/;

/**
 * Makes the index of each language where it is not of exactly this content and code. Nothing is written otherwise.
 * @param {string} root Of the project, with current bundles and content.
 */
export async function ensureSearch(root) {
  const maker = bundlePath(root, SEARCH);
  // Entries hold whole addresses, with the base.
  const mark = fingerprint(root, [join('.build', 'content.jsonl')], `${basePath()} ${readFileSync(maker, 'utf8')}`);
  const manifest = join(root, '.build', 'search.json');
  const known = JSON.parse(readIfThere(manifest)?.toString() ?? '{}');
  if (known.mark === mark && Object.values(known.indexes).every((address) => existsSync(join(root, 'public', `${address}`)))) return;
  /** @type {typeof import('../../lib/server/search/compile.ts')} */
  const { compileSearch } = await import(`${pathToFileURL(maker).href}?${mark}`);
  const files = Object.entries(compileSearch()).map(([locale, json]) => ({ locale, json, name: nameOf(locale, json) }));
  for (const { name, json } of files) writeWhole(join(root, FOLDER, name), json);
  writeWhole(manifest, JSON.stringify({ mark, indexes: Object.fromEntries(files.map(({ locale, name }) => [locale, `/assets/${name}`])) }));
  const kept = files.map(({ name }) => name);
  for (const name of readdirSync(join(root, FOLDER))) if (NAME.test(name) && !kept.includes(name)) rmSync(join(root, FOLDER, name));
}

/**
 * @param {string} locale
 * @param {string} json
 */
function nameOf(locale, json) {
  return `search-${locale}-${createHash('sha256').update(json).digest('hex').slice(0, 10)}.json`;
}
