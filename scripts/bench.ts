import { loadCatalogue, toRules } from '../lib/content';
import { listTasks, type Task } from './bench/tasks';

/** `npm run --silent bench [-- --json]`: how long the engine takes, beside the least work in the same run. */

const ROUNDS = 9;

/** Rounds before the first that counts, over all tasks: the compiler has then seen every way the engine is used. */
const WARM_UP = 2;

interface Timing {
  readonly task: string;
  /** Medians, in microseconds a call. */
  readonly engine: number;
  readonly floor: number;
  readonly ratio: number;
  readonly bar: number | null;
}

/** Rounds of both alternate, so that a busy moment of the machine hits both. */
function time({ name, run, floor, calls, bar }: Task): Timing {
  const engineTimes: number[] = [];
  const floorTimes: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    engineTimes.push(measure(run, calls));
    floorTimes.push(measure(floor, calls));
  }
  const engine = median(engineTimes);
  const least = median(floorTimes);
  return { task: name, engine, floor: least, ratio: engine / least, bar };
}

/** Processor time instead of the clock's: what else the machine does disturbs it less. */
function measure(run: () => unknown, calls: number): number {
  const start = process.cpuUsage();
  for (let call = 0; call < calls; call++) run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / calls;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function formatTable(timings: readonly Timing[]): string {
  const rows = timings.map(({ task, engine, floor, ratio, bar }) => [
    task,
    engine.toFixed(1),
    floor.toFixed(1),
    ratio.toFixed(1),
    bar === null ? '-' : String(bar),
  ]);
  const table = [['task', 'engine us', 'floor us', 'ratio', 'bar us'], ...rows];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  const lines = table.map((row) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '),
  );
  return lines.join('\n');
}

const tasks = listTasks(toRules(loadCatalogue()));
for (let round = 0; round < WARM_UP; round++) {
  for (const { run, floor, calls } of tasks) {
    measure(run, calls);
    measure(floor, calls);
  }
}
const timings = tasks.map(time);
if (process.argv.includes('--json')) {
  console.log(JSON.stringify({ node: process.version, unit: 'microseconds of processor time, medians', timings }, null, 2));
} else {
  console.log(formatTable(timings));
  console.log(
    `\nNode ${process.version}, processor time, medians of ${ROUNDS} rounds. The floor is the least work as plain loops over typed arrays,`,
  );
  console.log('in the same run: the ratio is what counts. Times depend on the machine and on what else it does.');
}
