import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createHash } from 'node:crypto';
import { dropUnused } from './drop-unused.js';
import { createRequire } from 'node:module';
import { basePath } from './base-path.js';
import { fingerprint, listFiles, writeWhole } from './files.js';

/** What browsers load besides the framework's own files: one style for every page, and the script of documents. */

const STYLE = 'app/document.css';
const SCRIPT = 'components/islands/entry.ts';
const READER = 'components/assess/files/reader.ts';

/** Served below `/assets`; a name changes with what the file holds. */
const FOLDER = join('public', 'assets');

/** Class names are looked for in all of these. */
const SOURCES = ['app', 'components', 'lib'];
const SETTINGS = ['package.json', 'package-lock.json', 'tsconfig.json', 'scripts/runner/assets.js'];

/**
 * Where browsers find each; read by `lib/server/assets.ts`.
 * @typedef {object} Assets
 * @property {string} base The path below which it is served.
 * @property {string} style
 * @property {string} script
 * @property {readonly string[]} parts What the script loads at once.
 * @property {string} reader The worker that reads files of a system.
 */

/**
 * Makes style and script where they are not of exactly these sources. Nothing is written otherwise.
 * @param {string} root
 */
export async function ensureAssets(root) {
  const mark = fingerprint(root, [
    ...SETTINGS,
    ...SOURCES.flatMap((folder) => listFiles(root, folder).filter((file) => /\.(tsx?|css)$/.test(file))),
  ]);
  const manifest = join(root, '.build', 'assets.json');
  if (isCurrent(root, manifest, mark)) return;
  checkBase(manifest);
  const [style, scripts, reader] = await Promise.all([makeStyle(root), makeScripts(root), makeReader(root)]);
  for (const { path, contents } of [style, reader, ...scripts.files]) writeWhole(join(root, path), contents);
  /** @type {Assets} */
  const assets = {
    base: basePath(),
    style: addressOf(style.path),
    script: addressOf(scripts.entry),
    parts: scripts.parts.map(addressOf),
    reader: addressOf(reader.path),
  };
  writeWhole(manifest, JSON.stringify({ mark, ...assets }));
  const kept = [style.path, reader.path, ...scripts.files.map(({ path }) => path)].map((path) => basename(path));
  const made = readdirSync(join(root, FOLDER)).filter((name) => !name.startsWith('search-'));
  for (const name of made) if (!kept.includes(name)) rmSync(join(root, FOLDER, name), { force: true });
}

/**
 * @param {string} root
 * @param {string} manifest
 * @param {string} mark
 */
function isCurrent(root, manifest, mark) {
  if (!existsSync(manifest)) return false;
  const known = JSON.parse(readFileSync(manifest, 'utf8'));
  const addresses = [known.style, known.script, known.reader, ...known.parts];
  return known.mark === mark && known.base === basePath() && addresses.every((address) => existsSync(join(root, 'public', `${address}`)));
}

/**
 * Where nothing can be built any more, what is built has to be for this base path. Throws an Error that says so.
 * @param {string} manifest
 */
function checkBase(manifest) {
  const built = existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')).base : undefined;
  const base = basePath();
  if (built === undefined || built === base || canBuild()) return;
  throw new Error(
    `DOKONI_BASE_PATH is ${JSON.stringify(base)}, and what is built is for ${JSON.stringify(built)}: set that, or build again with the development packages: npm ci && DOKONI_BASE_PATH=${base} npm run build.`,
  );
}

function canBuild() {
  try {
    createRequire(import.meta.url).resolve('esbuild');
    return true;
  } catch {
    return false;
  }
}

/** @param {string} path */
function addressOf(path) {
  return `/assets/${basename(path)}`;
}

/** @param {string} root */
async function makeStyle(root) {
  const [{ default: postcss }, { default: tailwind }] = await Promise.all([import('postcss'), import('@tailwindcss/postcss')]);
  const from = join(root, STYLE);
  const { css } = await postcss([tailwind({ base: root, optimize: { minify: true } })]).process(readFileSync(from, 'utf8'), { from });
  const hash = createHash('sha256').update(css).digest('hex').slice(0, 10);
  return { path: join(FOLDER, `site-${hash}.css`), contents: css };
}

/** @param {string} root */
async function makeScripts(root) {
  const { build } = await import('esbuild');
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [{ in: SCRIPT, out: 'islands' }],
    outdir: FOLDER,
    entryNames: '[name]-[hash]',
    chunkNames: 'part-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    jsx: 'automatic',
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"', 'process.env.DOKONI_BASE_PATH': JSON.stringify(basePath()) },
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  const files = outputFiles.map(({ path, contents }) => ({ path: join(FOLDER, basename(path)), contents }));
  const [entry = '', { imports = [] } = {}] = Object.entries(metafile.outputs).find(([, output]) => output.entryPoint === SCRIPT) ?? [];
  return { files, entry, parts: imports.filter(({ kind }) => kind === 'import-statement').map(({ path }) => path) };
}

/**
 * One file: its policy lets it load nothing, so what it is given to read cannot leave it but as an answer.
 * @param {string} root
 */
async function makeReader(root) {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [{ in: READER, out: 'reader' }],
    outdir: FOLDER,
    entryNames: '[name]-[hash]',
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    plugins: [dropUnused],
    write: false,
    logLevel: 'silent',
  });
  const [file] = outputFiles;
  if (!file) throw new Error(`Nothing was made of ${READER}`);
  return { path: join(FOLDER, basename(file.path)), contents: file.contents };
}
