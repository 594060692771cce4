import { spawnSync } from 'node:child_process';
import { ensureBrowser } from './browser';

type Step = readonly [what: string, script: string];

/** What must hold before a review (`npm run check`), cheapest first. */
const CHECKS: readonly Step[] = [
  ['Format', 'check:format'],
  ['Lint', 'check:lint'],
  ['Import walls', 'check:imports'],
  ['Types', 'check:types'],
  ['Unused code', 'check:unused'],
  ['Content', 'check:content'],
  ['Unit and property tests', 'test:unit'],
];

/** What `npm test` looks at besides. */
const PRODUCTION: readonly Step[] = [
  ['Production build', 'build'],
  ['Budgets', 'check:budgets'],
  ['Browser tests', 'test:browser'],
];

/** `npm test`, or with `--checks` what needs no browser. */
export function main(argv: readonly string[]): void {
  const onlyChecks = argv.includes('--checks');
  if (!onlyChecks) ensureBrowser();
  const times: string[] = [];
  for (const [what, script] of onlyChecks ? CHECKS : [...CHECKS, ...PRODUCTION]) {
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
