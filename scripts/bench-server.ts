import { loadCatalogue } from '../lib/content';
import { openCodes } from './bench/codes';
import { makeRandom } from './bench/floors';
import { load, percentile, rate, type Load, type LoadOptions } from './bench/load';
import { startScratch } from './bench/scratch';

/**
 * `npm run --silent bench:server [-- --json]`: what the production server does beside a bare route and a bare page of the same build,
 * in the same run, and what readers notice of floods. A few minutes; for a quiet machine.
 */

const ROUNDS = 3;
const SECONDS = 3;
const CONNECTIONS = 10;
/** As browsers ask. */
const HEADERS = { 'accept-encoding': 'gzip' };

const catalogue = loadCatalogue();
const random = makeRandom(1);

/** A code that nobody asked for before: every question answered by lot. */
const drawCode = openCodes(1);

const CODE = drawCode();
let asked = 0;

/** What is asked for. What is kept in memory is asked at one address, what is not at another one each time. */
const TARGETS = {
  'bare handler': () => `/embed/bare?n=${asked++}`,
  'embed, same code': () => `/embed/${CODE}?lang=en`,
  'embed, new codes': () => `/embed/${drawCode()}?lang=en`,
  'bare page': () => `/en/compare/bare?n=${asked++}`,
  'result, same code': () => `/en/r/${CODE}`,
  'result, new codes': () => `/en/r/${drawCode()}`,
  'picture, new titles': () => `/image/${CODE}.png?lang=en&t=${asked++}`,
  health: () => '/healthz',
  'portfolio, new prices': () => `/en/p/${Array.from({ length: 12 }, () => CODE).join('U')}?cost=${asked++ % 100}`,
  'comparison, new codes': () => `/en/compare?a=${CODE}&b=${drawCode()}`,
  'drawing, new codes': () => `/image/${drawCode()}.svg?lang=en`,
  'picture, new codes': () => `/image/${drawCode()}.png?lang=en`,
} as const;
type Target = keyof typeof TARGETS;

const BASES: readonly (readonly [target: Target, base: Target, bar: number | null])[] = [
  ['embed, same code', 'bare handler', 0.8],
  ['embed, new codes', 'bare handler', 0.5],
  ['result, same code', 'bare page', 0.7],
  ['result, new codes', 'bare page', 0.35],
  ['drawing, new codes', 'bare handler', 0.5],
  ['picture, new codes', 'bare handler', null],
];

interface Throughput {
  readonly target: Target;
  /** Answers a second, the median of the rounds. */
  readonly rate: number;
  readonly base: Target;
  readonly ratio: number;
  readonly bar: number | null;
}

/** Rounds of all targets alternate, so that a busy moment of the machine hits all. */
async function measureThroughput(origin: string): Promise<Throughput[]> {
  const targets = [...new Set(BASES.flatMap(([target, base]) => [base, target]))];
  const rates = new Map<Target, number[]>(targets.map((target) => [target, []]));
  for (let round = 0; round <= ROUNDS; round++) {
    for (const target of targets) {
      const loaded = await run(origin, target, { connections: CONNECTIONS, seconds: SECONDS });
      // The first round warms up.
      if (round > 0) rates.get(target)?.push(rate(loaded));
    }
  }
  const medianOf = (target: Target): number =>
    percentile(
      (rates.get(target) ?? []).sort((a, b) => a - b),
      0.5,
    );
  return BASES.map(([target, base, bar]) => ({ target, rate: medianOf(target), base, ratio: medianOf(target) / medianOf(base), bar }));
}

function run(origin: string, target: Target, options: Omit<LoadOptions, 'headers'>): Promise<Load> {
  return load(() => origin + TARGETS[target](), { ...options, headers: HEADERS });
}

interface Flood {
  readonly page: Target;
  readonly flood: string;
  /** Milliseconds within which 99 of 100 readers have the page. */
  readonly idle: number;
  readonly flooded: number;
  readonly ratio: number;
  readonly statuses: Load['statuses'];
}

const FLOOD_SECONDS = 10;
const READERS: readonly Target[] = ['bare page', 'result, same code'];

/** One reader of pages, alone and beside connections of somebody else that ask for something costly as fast as they get it. */
async function measureFlood(
  origin: string,
  { name, readers = READERS }: { readonly name: string; readonly readers?: readonly Target[] },
  flood: (seconds: number) => Promise<Load>,
): Promise<Flood[]> {
  const found: Flood[] = [];
  for (const page of readers) {
    const read = (): Promise<Load> => run(origin, page, { connections: 1, seconds: FLOOD_SECONDS, isOther: true });
    const idle = percentile((await read()).times, 0.99);
    const [beside, { statuses }] = await Promise.all([read(), flood(FLOOD_SECONDS)]);
    const flooded = percentile(beside.times, 0.99);
    found.push({ page, flood: name, idle, flooded, ratio: flooded / idle, statuses });
  }
  return found;
}

/** What many ask for at once, and who must not notice: connections, target, readers. */
const FLOODS: readonly (readonly [connections: number, target: Target, readers: readonly Target[]])[] = [
  [8, 'picture, new titles', READERS],
  [8, 'picture, new codes', READERS],
  [64, 'embed, new codes', ['result, same code', 'embed, same code']],
  [64, 'result, new codes', ['result, same code', 'health']],
  [4, 'portfolio, new prices', ['health']],
  [4, 'comparison, new codes', ['health']],
];

async function measureFloods(origin: string): Promise<Flood[]> {
  const found: Flood[] = [];
  for (const [connections, target, readers] of FLOODS) {
    const name = `${connections} x ${target}`;
    found.push(...(await measureFlood(origin, { name, readers }, (seconds) => run(origin, target, { connections, seconds }))));
  }
  return found;
}

/** The largest batch that the API takes, one after the other. */
async function floodApi(origin: string, seconds: number): Promise<Load> {
  const end = performance.now() + seconds * 1000;
  const times: number[] = [];
  const statuses: Record<number, number> = {};
  while (performance.now() < end) {
    const workloads = Array.from({ length: 100 }, (_, index) => ({
      id: `w${index}`,
      answers: Object.fromEntries(catalogue.questions.map(({ id, choices }) => [id, choices[Math.floor(random() * choices.length)]?.id])),
    }));
    const begun = performance.now();
    const response = await fetch(`${origin}/api/v1/recommendations`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ workloads }),
    });
    await response.arrayBuffer();
    times.push(performance.now() - begun);
    statuses[response.status] = (statuses[response.status] ?? 0) + 1;
  }
  console.error(`Batches of 100 workloads took ${times.map((time) => Math.round(time)).join(', ')} ms.`);
  return { times, statuses, seconds };
}

function formatTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row.map((cell, column) => (column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '),
    )
    .join('\n');
}

export async function main(): Promise<void> {
  const server = await startScratch();
  try {
    const throughput = await measureThroughput(server.origin);
    // The threads are started before anything is compared.
    await run(server.origin, 'picture, new codes', { connections: 2, seconds: SECONDS });
    const floods = [
      ...(await measureFloods(server.origin)),
      ...(await measureFlood(server.origin, { name: 'API, batches of 100', readers: [...READERS, 'health'] }, (seconds) =>
        floodApi(server.origin, seconds),
      )),
    ];
    if (process.argv.includes('--json')) {
      console.log(JSON.stringify({ node: process.version, throughput, floods }, null, 2));
      return;
    }
    console.log(
      formatTable([
        ['target', 'beside', '1/s', 'ratio', 'bar'],
        ...throughput.map((t) => [t.target, t.base, t.rate.toFixed(0), t.ratio.toFixed(2), t.bar === null ? '-' : String(t.bar)]),
      ]),
    );
    console.log('');
    console.log(
      formatTable([
        ['reader of', 'beside', 'idle p99 ms', 'flooded', 'ratio', 'answers'],
        ...floods.map((f) => [f.page, f.flood, f.idle.toFixed(1), f.flooded.toFixed(1), f.ratio.toFixed(2), JSON.stringify(f.statuses)]),
      ]),
    );
  } finally {
    server.stop();
  }
}
