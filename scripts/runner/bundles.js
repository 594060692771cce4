import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint, writeWhole } from './files.js';

/** Packages that start much sooner as a part of the bundle. All others stay packages. */
const BUNDLED = ['minisearch', 'smol-toml', 'yaml', 'zod', '@modelcontextprotocol/sdk'];

/** What every bundle depends on besides its sources. */
const SETTINGS = ['package.json', 'package-lock.json', 'tsconfig.json', 'scripts/runner/entries.js', 'scripts/runner/bundles.js'];

/** Some of what is bundled is CommonJS, and asks for modules of Node.js by `require`. */
const BANNER =
  "import { createRequire as createRequireOfBundle } from 'node:module';\nconst require = createRequireOfBundle(import.meta.url);";

/**
 * @typedef {object} Project
 * @property {string} root Absolute path of the project.
 * @property {Readonly<Record<string, string>>} entries Sources by the name of their bundle.
 * @property {readonly string[]} [wanted] Names of the bundles that have to be there; all of them by default.
 */

/** Where a bundle stands.
 * @param {string} root
 * @param {string} name
 */
export function bundlePath(root, name) {
  return join(root, '.build', `${name}.js`);
}

/**
 * Bundles the entries where no bundles of exactly these sources exist. Nothing is written otherwise. Throws an Error that says what
 * is wrong with a source.
 * @param {Project} project
 */
export async function ensureBundles(project) {
  if (areCurrent(project)) return;
  const { build } = await import('esbuild');
  const { root, entries } = project;
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: Object.entries(entries).map(([name, source]) => ({ in: source, out: name })),
    outdir: join(root, '.build'),
    bundle: true,
    platform: 'node',
    target: 'node20.20',
    format: 'esm',
    external: listExternal(root),
    banner: { js: BANNER },
    sourcemap: 'linked',
    sourcesContent: false,
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  for (const { path, contents } of outputFiles) writeWhole(path, contents);
  const inputs = [...SETTINGS, ...Object.keys(metafile.inputs).filter((path) => !path.includes('node_modules/'))];
  // Last: bundles count from their line here.
  writeWhole(manifestPath(root), JSON.stringify({ inputs, mark: fingerprint(root, inputs) }));
}

/** @param {Project} project */
function areCurrent({ root, entries, wanted = Object.keys(entries) }) {
  if (!wanted.every((name) => existsSync(bundlePath(root, name)))) return false;
  const { inputs, mark } = readManifest(root);
  return fingerprint(root, inputs) === mark;
}

/**
 * What the bundles were made from; nothing where that is not known.
 * @param {string} root
 * @returns {{ readonly inputs: readonly string[], readonly mark: string }}
 */
function readManifest(root) {
  try {
    return JSON.parse(readFileSync(manifestPath(root), 'utf8'));
  } catch {
    return { inputs: [], mark: 'none' };
  }
}

/** @param {string} root */
function manifestPath(root) {
  return join(root, '.build', 'bundles.json');
}

/** @param {string} root */
function listExternal(root) {
  /** @type {{ dependencies: Record<string, string>, devDependencies: Record<string, string> }} */
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const names = Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !BUNDLED.includes(name));
  return names.flatMap((name) => [name, `${name}/*`]);
}
