import { cpSync, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { ensureBuild } from './build';
import { filesToRun } from './pack/files';

/** `pack FOLDER`: copies what the server needs to run, and nothing else, into a new or empty folder. Builds first where needed. */
export function main([folder, ...rest]: readonly string[]): void {
  if (folder === undefined || rest.length > 0) {
    refuse('Name one folder: node scripts/run.js pack FOLDER');
    return;
  }
  const target = resolve(process.env['INIT_CWD'] ?? process.cwd(), folder);
  if (existsSync(target) && readdirSync(target).length > 0) {
    refuse(`${target} is not empty: name a new folder.`);
    return;
  }
  ensureBuild();
  const root = process.cwd();
  let bytes = 0;
  const files = filesToRun(root);
  for (const file of files) {
    bytes += statSync(join(root, file)).size;
    mkdirSync(dirname(join(target, file)), { recursive: true });
    cpSync(join(root, file), join(target, file), { dereference: true });
  }
  console.log(`${files.length} files, ${(bytes / 1e6).toFixed(0)} MB, in ${target}: node scripts/run.js start`);
}

function refuse(message: string): void {
  console.error(message);
  process.exitCode = 2;
}
