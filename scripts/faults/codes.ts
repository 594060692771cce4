import { Agent } from 'node:http';
import { openCodes } from '../bench/codes';
import { ask } from './ask';
import { startReplica } from './replica';
import { countFiles, lookAt, slopeOf } from './watch-process';

const CONNECTIONS = 8;
const STEPS = 20;
/** So many are asked for first: what a server keeps is full by then, and code is compiled. */
const WARM_UP = 2000;
const GROWTH_MEGABYTES = 64;
const FOLDERS = ['.next', '.build', 'public', 'content', 'assets'];

/** Of ten addresses: what readers, wikis and chats ask for, and half of the codes damaged. */
const WAYS: readonly ((code: string) => string)[] = [
  (code) => `/embed/${code}`,
  (code) => `/embed/${damage(code)}`,
  (code) => `/image/${code}.svg`,
  (code) => `/en/r/${damage(code)}`,
  (code) => `/embed/${code}?lang=ja`,
  (code) => `/image/${damage(code)}.svg`,
  (code) => `/ja/r/${code}`,
  (code) => `/export/${damage(code)}.json`,
  (code) => `/image/${code}.png`,
  (code) => `/embed/${damage(code)}?lang=ja`,
];

/** Another last sign: the check digits no longer fit. */
function damage(code: string): string {
  return `${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`;
}

/** Asks for one distinct code after the other, on some connections. */
function openAsking(port: number): {
  readonly until: (end: number) => Promise<void>;
  readonly failures: number[];
  readonly leave: () => void;
} {
  const draw = openCodes(7);
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const failures: number[] = [];
  let asked = 0;
  const askOn = async (end: number): Promise<void> => {
    while (asked < end) {
      const way = WAYS[asked++ % WAYS.length] ?? WAYS[0];
      const status = await ask({ address: `http://127.0.0.1:${port}${way?.(draw()) ?? '/'}`, agent });
      if (status === 0 || status >= 500) failures.push(status);
    }
  };
  const until = async (end: number): Promise<void> => {
    await Promise.all(Array.from({ length: CONNECTIONS }, () => askOn(end)));
  };
  const leave = (): void => {
    agent.destroy();
  };
  return { until, failures, leave };
}

/**
 * Asks one server for so many distinct codes, good and bad. Ends with 1 where it writes a file, fails, or takes more than 64 MB on top of
 * what it had when its caches were full.
 */
export async function askForCodes(port: number, count: number): Promise<void> {
  const replica = await startReplica(port);
  const { until, failures, leave } = openAsking(port);
  try {
    console.log(`after the start: ${lookAt(replica.pid).memory.toFixed(0)} MB`);
    await until(WARM_UP);
    const [files, { memory: before }] = [countFiles(FOLDERS), lookAt(replica.pid)];
    const points: [number, number][] = [];
    const begun = Date.now();
    for (let step = 1; step <= STEPS; step++) {
      const asked = (count * step) / STEPS;
      await until(WARM_UP + asked);
      const { memory, descriptors } = lookAt(replica.pid);
      points.push([asked, memory]);
      console.log(`${asked} codes: ${memory.toFixed(0)} MB, ${descriptors} descriptors, ${((Date.now() - begun) / 1000).toFixed(0)} s`);
    }
    const written = countFiles(FOLDERS) - files;
    const growth = (points.at(-1)?.[1] ?? 0) - before;
    console.log(`after ${WARM_UP}: ${before.toFixed(0)} MB; ${growth.toFixed(0)} MB more, ${written} new files, ${failures.length} failed`);
    console.log(`slope of the second half: ${(slopeOf(points.slice(STEPS / 2)) * 10_000).toFixed(1)} MB for 10,000 codes`);
    if (written > 0 || failures.length > 0 || growth > GROWTH_MEGABYTES) process.exitCode = 1;
  } finally {
    leave();
    await replica.end('SIGTERM');
  }
}
