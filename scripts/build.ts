import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fingerprint, listFiles } from './runner/files';

/** What a build depends on. */
const INPUTS = [
  'app',
  'components',
  'lib',
  'content',
  'public',
  'next.config.js',
  'postcss.config.js',
  'tsconfig.json',
  'package-lock.json',
];
const STAMP = join('.next', 'dokoni-inputs.txt');

/** A fingerprint of everything a build depends on. */
function markInputs(): string {
  const root = process.cwd();
  const files = INPUTS.filter(existsSync).flatMap((input) => (statSync(input).isDirectory() ? listFiles(root, input) : [input]));
  return fingerprint(root, files);
}

function isCurrent(): boolean {
  return existsSync(join('.next', 'BUILD_ID')) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === markInputs();
}

/** Builds the production app. Throws an Error where the build fails. */
export function main(): void {
  const next = createRequire(import.meta.url).resolve('next/dist/bin/next');
  const before = markInputs();
  const { status } = spawnSync(process.execPath, [next, 'build'], {
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) throw new Error('The build failed; its messages stand above.');
  writeFileSync(STAMP, before);
}

function canBuild(): boolean {
  try {
    createRequire(import.meta.url).resolve('@tailwindcss/postcss');
    return true;
  } catch {
    return false;
  }
}

/** Builds where no build of exactly these sources exists. */
export function ensureBuild(): void {
  if (isCurrent()) return;
  if (!canBuild())
    throw new Error('No build of these sources is here, and building needs the development packages: npm ci && npm run build.');
  console.log('No build of these sources yet: building (about half a minute).');
  main();
}
