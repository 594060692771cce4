import { spawnSync } from 'node:child_process';
import { ensureBrowser } from './browser';

/** Everything that must hold, cheapest first. `npm run check` is the first half. */
const STEPS: readonly (readonly [what: string, script: string])[] = [
  ['Format', 'check:format'],
  ['Lint', 'check:lint'],
  ['Import walls', 'check:imports'],
  ['Types', 'check:types'],
  ['Unused code', 'check:unused'],
  ['Content', 'check:content'],
  ['Unit and property tests', 'test:unit'],
  ['Production build', 'build'],
  ['Budgets', 'check:budgets'],
  ['Browser tests', 'test:browser'],
];

export function main(): void {
  ensureBrowser();
  const times: string[] = [];
  for (const [what, script] of STEPS) {
    console.log(`\n== ${what} (npm run ${script})`);
    const begun = Date.now();
    const { status } = spawnSync('npm', ['run', '--silent', script], { stdio: 'inherit', shell: process.platform === 'win32' });
    times.push(`${what}: ${((Date.now() - begun) / 1000).toFixed(1)} s`);
    if (status === 0) continue;
    console.error(`\n${what} failed: run it alone with "npm run ${script}".`);
    console.log(`${times.length - 1} passed, 1 failed`);
    process.exit(1);
  }
  console.log(`\n${times.join('\n')}\n`);
  console.log(`${times.length} passed, 0 failed`);
}
