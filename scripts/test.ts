import { spawn } from 'node:child_process';
import { ensureBrowser } from './browser';

type Step = readonly [what: string, script: string];

/** What reads sources alone: run side by side, since each uses one processor. The longest comes first; types write files that lint reads, so last. */
const READINGS: readonly Step[] = [
  ['Lint', 'check:lint'],
  ['Format', 'check:format'],
  ['Import walls', 'check:imports'],
  ['Unused code', 'check:unused'],
  ['Content', 'check:content'],
  ['Types', 'check:types'],
];

/** What uses every processor by itself, one after the other. */
const UNIT: Step = ['Unit and property tests', 'test:unit'];
const PRODUCTION: readonly Step[] = [
  ['Production build', 'build'],
  ['Budgets', 'check:budgets'],
  ['Browser tests', 'test:browser'],
];

/** How many readings run at once. */
const SIDE_BY_SIDE = 2;

interface Outcome {
  readonly step: Step;
  readonly passed: boolean;
  readonly seconds: number;
}

/** Runs one step. With `held` its output comes at once when it ends, so that two steps do not mix their lines. */
async function runStep(step: Step, held: boolean): Promise<Outcome> {
  const [what, script] = step;
  const title = `\n== ${what} (npm run ${script})`;
  if (!held) console.log(title);
  const begun = Date.now();
  const child = spawn('npm', ['run', '--silent', script], {
    stdio: held ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    shell: process.platform === 'win32',
  });
  const output: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => output.push(chunk));
  const status = await new Promise<number | null>((resolve, reject) => child.once('close', resolve).once('error', reject));
  if (held) process.stdout.write(`${title}\n${Buffer.concat(output).toString()}`);
  return { step, passed: status === 0, seconds: (Date.now() - begun) / 1000 };
}

/** Runs the readings, a few at a time; all of them, so that one run names every fault. */
async function runReadings(): Promise<readonly Outcome[]> {
  const waiting = [...READINGS];
  const outcomes: Outcome[] = [];
  const work = async (): Promise<void> => {
    for (let step = waiting.shift(); step; step = waiting.shift()) outcomes.push(await runStep(step, true));
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, work));
  return outcomes;
}

/** Everything in order; after a fault nothing more is begun. */
async function runAll(steps: readonly Step[]): Promise<readonly Outcome[]> {
  const outcomes = [...(await runReadings())];
  for (const step of steps) {
    if (outcomes.some(({ passed }) => !passed)) break;
    outcomes.push(await runStep(step, false));
  }
  return outcomes;
}

/** `npm test`, or with `--checks` what needs no browser. */
export async function main(argv: readonly string[]): Promise<void> {
  const onlyChecks = argv.includes('--checks');
  if (!onlyChecks) ensureBrowser();
  const outcomes = await runAll(onlyChecks ? [UNIT] : [UNIT, ...PRODUCTION]);
  console.log(`\n${outcomes.map(({ step: [what], seconds }) => `${what}: ${seconds.toFixed(1)} s`).join('\n')}\n`);
  const failed = outcomes.filter(({ passed }) => !passed);
  for (const { step } of failed) console.error(`${step[0]} failed: run it alone with "npm run ${step[1]}".`);
  console.log(`${outcomes.length - failed.length} passed, ${failed.length} failed`);
  if (failed.length > 0) process.exitCode = 1;
}
