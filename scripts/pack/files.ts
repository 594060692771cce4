import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PACKED } from '../runner/entries.js';
import { listFiles } from '../runner/files.js';
import { readLock, withDependencies } from './packages';

/** Sources are among them: a start looks at each, to see that the build is of exactly these. */
const FOLDERS = ['app', 'assets', 'components', 'content', 'door', 'lib', 'public', 'scripts', '.build', '.next'];
const FILES = ['package.json', 'package-lock.json', 'tsconfig.json', 'next.config.js', 'postcss.config.js', 'LICENSE'];

/**
 * What a build leaves for the next build, for developers, and for the framework's own way from page to page, which no page of ours takes:
 * every link is a plain one. The framework does without those parts.
 */
const LEFT_BY_BUILD = /^\.next\/(cache|diagnostics|types|trace|turbopack)|\.segments\/|\.map$/;

/** What is loaded as a package. All other dependencies are parts of the bundles of commands, of pages or of what browsers load. */
const LOADED = ['@resvg/resvg-js', 'next', 'prom-client', 'react', 'react-dom', 'recharts'];

/** Packages that only a build loads: the framework's compiler, and its optimiser of pictures, which is switched off. */
const ONLY_BUILDS = /^node_modules\/(@next\/swc-|@img\/|sharp(\/|$)|@emnapi\/)/;

/** Of what the framework brings compiled: what only its build, its development server or parts load that no page of ours has. */
const COMPILED = [
  '@modelcontextprotocol',
  '@vercel/(blob|nft|og)',
  '@edge-runtime/primitives',
  '@next/font',
  '[a-z-]+-experimental',
  'babel(-packages)?',
  '(crypto|stream|vm)-browserify',
  'cssnano-simple',
  'next-devtools',
  'postcss-preset-env',
  'react-dom',
  'react-server-dom-[a-z]+',
  'terser',
];

/**
 * What packages carry besides what a server in production loads. Licences stay, and so do React's files for development: Node.js reads
 * the names that a CommonJS package exports from them, in production too.
 */
const NEVER_LOADED = [
  /\.(map|md|flow|d\.[cm]?ts)$/,
  /^node_modules\/bintrees\/test\//,
  /\.runtime\.dev\.js$/,
  /^node_modules\/next\/dist\/(esm|bundle-analyzer|docs|next-devtools)\//,
  new RegExp(`^node_modules/next/dist/compiled/(${COMPILED.join('|')})/`),
];

/**
 * The files that a project with a current build needs to run, by their paths in it: its own, and its packages without those for
 * development.
 * @param root Absolute path of the project.
 */
export function filesToRun(root: string): readonly string[] {
  const own = [...FILES, ...FOLDERS.flatMap((folder) => listFiles(root, folder))];
  const kept = own.filter((file) => !LEFT_BY_BUILD.test(file) && isForCommand(file));
  return [...kept, ...packagesToRun(root).flatMap((folder) => filesOfPackage(root, folder))];
}

/** Commands of developers stay where the sources are worked on. */
function isForCommand(file: string): boolean {
  const name = /^\.build\/(.*)\.(js|css)$/.exec(file)?.[1];
  return name === undefined || PACKED.includes(name);
}

/** Folders of installed packages; the lock file knows those of other machines too. */
function packagesToRun(root: string): readonly string[] {
  return withDependencies(readLock(root), LOADED).filter((folder) => !ONLY_BUILDS.test(folder) && existsSync(join(root, folder)));
}

/** Packages inside of a package have their own line in the lock file. */
function filesOfPackage(root: string, folder: string): readonly string[] {
  return listFiles(root, folder)
    .filter((file) => !file.slice(folder.length).includes('/node_modules/'))
    .filter((file) => LICENCE.test(file) || !NEVER_LOADED.some((pattern) => pattern.test(file)));
}

const LICENCE = /\/licen[cs]e[^/]*$/i;
