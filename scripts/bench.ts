import { spawnSync } from 'node:child_process';
import { loadCatalogue, toRules } from '../lib/content';
import { listTasks, type Task } from './bench/tasks';

/** `npm run --silent bench [-- --json]`: how long the engine takes, beside the least work in the same run. */

const ROUNDS = 9;

/** Rounds before the first that counts. */
const WARM_UP = 3;

/** Asks for one task alone, by its place. */
const TASK = '--task';

interface Timing {
  readonly task: string;
  /** Medians, in microseconds a call. */
  readonly engine: number;
  readonly floor: number;
  readonly ratio: number;
  readonly bar: number | null;
  /** The slowest of a hundred different calls, in microseconds; null where the task has no more than its few. */
  readonly p99: number | null;
}

/** Rounds of both alternate, so that a busy moment of the machine hits both. */
function time({ name, run, floor, calls, bar, spread }: Task): Timing {
  for (let round = 0; round < WARM_UP; round++) {
    measure(run, calls);
    measure(floor, calls);
  }
  const engineTimes: number[] = [];
  const floorTimes: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    engineTimes.push(measure(run, calls));
    floorTimes.push(measure(floor, calls));
  }
  const engine = median(engineTimes);
  const least = median(floorTimes);
  return { task: name, engine, floor: least, ratio: engine / least, bar, p99: spread ? measureSlowest(spread) : null };
}

/** The median call of a round, by the clock: a call that the collector or another process interrupts does not count. */
function measure(run: () => unknown, calls: number): number {
  const times = Array.from({ length: calls }, () => {
    const start = performance.now();
    run();
    return (performance.now() - start) * 1000;
  });
  return median(times);
}

/** Of each call the least of some times: what interrupts one of them does not count. */
function measureSlowest(runs: readonly (() => unknown)[]): number {
  const times = runs.map((run) => Math.min(...Array.from({ length: ROUNDS }, () => measure(run, 1))));
  return times.sort((a, b) => a - b)[Math.floor(times.length * 0.99)] ?? 0;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function formatTable(timings: readonly Timing[]): string {
  const rows = timings.map(({ task, engine, floor, ratio, bar, p99 }) => [
    task,
    engine.toFixed(1),
    floor.toFixed(1),
    ratio.toFixed(1),
    bar === null ? '-' : String(bar),
    p99 === null ? '-' : p99.toFixed(1),
  ]);
  const table = [['task', 'engine us', 'floor us', 'ratio', 'bar us', 'p99 us'], ...rows];
  const widths = [0, 1, 2, 3, 4, 5].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  const lines = table.map((row) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '),
  );
  return lines.join('\n');
}

/** Each task is timed in a process of its own: what the compiler made of an earlier task would colour the next. */
function timeAlone(index: number): Timing {
  const { status, stdout } = spawnSync(process.execPath, ['scripts/run.js', 'bench', TASK, String(index)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`Task ${index} of the benchmark failed.`);
  return JSON.parse(stdout) as Timing;
}

export function main(): void {
  const tasks = listTasks(toRules(loadCatalogue()));
  const task = tasks[Number(process.argv[process.argv.indexOf(TASK) + 1])];
  if (process.argv.includes(TASK) && task) {
    console.log(JSON.stringify(time(task)));
    return;
  }
  const timings = tasks.map((_, index) => timeAlone(index));
  if (process.argv.includes('--json')) {
    console.log(JSON.stringify({ node: process.version, unit: 'microseconds, medians of single calls', timings }, null, 2));
    return;
  }
  console.log(formatTable(timings));
  console.log(
    `\nNode ${process.version}, medians of single calls over ${ROUNDS} rounds. The floor is the least work as plain loops over typed arrays,`,
  );
  console.log('in the same run: the ratio is what counts. Times depend on the machine and on what else it does.');
}
