import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { BASE } from '../lib/model/base-path';
import { SETTINGS } from '../lib/server/settings/table';
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

/** What the build was made of, and for which base path. */
function stampOf(mark: string): string {
  return `${mark}${BASE}`;
}

function isCurrent(): boolean {
  return existsSync(join('.next', 'BUILD_ID')) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stampOf(markInputs());
}

/** Builds the production app. Throws an Error where the build fails. */
export function main(): void {
  const next = createRequire(import.meta.url).resolve('next/dist/bin/next');
  const { schema, name, allowed } = SETTINGS.basePath;
  if (!schema.safeParse(BASE).success) throw new Error(`${name} is ${JSON.stringify(BASE)}: allowed is ${allowed}.`);
  const before = markInputs();
  const { status } = spawnSync(process.execPath, [next, 'build'], {
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) throw new Error('The build failed; its messages stand above.');
  writeFileSync(STAMP, stampOf(before));
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
  console.log(`No build of these sources${BASE === '' ? '' : ` for the base path ${BASE}`} yet: building (about half a minute).`);
  main();
}
