import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../runner/files.js';

/** Sources are among them: a start looks at each, to see that the build is of exactly these. */
const FOLDERS = ['app', 'assets', 'components', 'content', 'door', 'lib', 'public', 'scripts', '.build', '.next'];
const FILES = ['package.json', 'package-lock.json', 'tsconfig.json', 'next.config.js', 'postcss.config.js', 'LICENSE'];

/**
 * What a build leaves for the next build, for developers, and for the framework's own way from page to page, which no page of ours takes:
 * every link is a plain one. The framework does without those parts.
 */
const LEFT_BY_BUILD = /^\.next\/(cache|diagnostics|types|trace|turbopack)|\.segments\/|\.map$/;

/** Packages that only a build loads: the framework's compiler, and its optimiser of pictures, which is switched off. */
const ONLY_BUILDS = /^node_modules\/(@next\/swc-|@img\/|sharp$|@emnapi\/)/;

/**
 * What packages carry besides what a server in production loads. Licences stay, and so do React's files for development: Node.js reads
 * the names that a CommonJS package exports from them, in production too.
 */
const NEVER_LOADED = [
  /\.(map|md|flow|d\.[cm]?ts)$/,
  /\.runtime\.dev\.js$/,
  /^node_modules\/next\/dist\/(esm|bundle-analyzer)\//,
  /^node_modules\/next\/dist\/compiled\/[a-z-]+-experimental\//,
  /^node_modules\/zod\/src\//,
];

interface Lock {
  readonly packages: Readonly<Record<string, { readonly dev?: boolean; readonly devOptional?: boolean }>>;
}

/**
 * The files that a project with a current build needs to run, by their paths in it: its own, and its packages without those for
 * development.
 * @param root Absolute path of the project.
 */
export function filesToRun(root: string): readonly string[] {
  const own = [...FILES, ...FOLDERS.flatMap((folder) => listFiles(root, folder))].filter((file) => !LEFT_BY_BUILD.test(file));
  return [...own, ...packagesToRun(root).flatMap((folder) => filesOfPackage(root, folder))];
}

/** Folders of installed packages; the lock file knows those of other machines too. */
function packagesToRun(root: string): readonly string[] {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock;
  return Object.entries(packages)
    .filter(([folder, { dev, devOptional }]) => folder !== '' && !dev && !devOptional && !ONLY_BUILDS.test(folder))
    .map(([folder]) => folder)
    .filter((folder) => existsSync(join(root, folder)));
}

/** Packages inside of a package have their own line in the lock file. */
function filesOfPackage(root: string, folder: string): readonly string[] {
  return listFiles(root, folder)
    .filter((file) => !file.slice(folder.length).includes('/node_modules/'))
    .filter((file) => !NEVER_LOADED.some((pattern) => pattern.test(file)));
}
