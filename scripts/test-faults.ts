import { spawnSync } from 'node:child_process';
import { ensureBuild } from './build';
import { askForCodes } from './faults/codes';
import { reuseConnections } from './faults/connections';
import { compareReaders } from './faults/fairness';
import { startProxy } from './faults/proxy';
import { sendReaders, type Counts, type Readers } from './faults/readers';
import { startReplica, type Replica } from './faults/replica';
import { soak } from './faults/soak';

const PORT = 3000;
const REPLICAS = 3;
const CONNECTIONS = 8;
const STOPS_WITHIN_SECONDS = 15;
/** Of GETs, when a server is killed and a proxy asks the next one. */
const LOST_BY_KILLS = 0.001;

/** What else can be tried of one server, with the number that it takes. */
const TRIALS: Readonly<Record<string, (port: number, amount: number | undefined) => Promise<void>>> = {
  codes: (port, count = 100_000) => askForCodes(port, count),
  connections: (port) => reuseConnections(port),
  fairness: (port, seconds = 3) => compareReaders(port, seconds),
  soak: (port, minutes = 20) => soak(port, { minutes, rate: 50 }),
};

/**
 * `test-faults [PORT]`: three servers behind nginx on PORT, each stopped and then killed in turn while readers read. Nothing may be lost to
 * a stop, and next to nothing to a kill. `test-faults TRIAL [AMOUNT] [PORT]`: one server and one trial, `codes` [COUNT], `connections`,
 * `fairness` [SECONDS], `soak` [MINUTES]. Ends with 1 where a bar is missed, and with 2 for anything else that is asked.
 */
export async function main(argv: readonly string[]): Promise<void> {
  const [name = '', ...amounts] = argv;
  const trial = Object.hasOwn(TRIALS, name) ? TRIALS[name] : undefined;
  const numbers = (trial ? amounts : argv).map(Number);
  if (numbers.length > (trial ? 2 : 1) || numbers.some((number) => !(number > 0))) {
    console.error(`Allowed is a port, or one of ${Object.keys(TRIALS).join(', ')} with an amount and a port.`);
    process.exitCode = 2;
    return;
  }
  ensureBuild();
  if (trial) await trial(numbers[1] ?? PORT, numbers[0]);
  else await endReplicas(numbers[0] ?? PORT);
}

async function endReplicas(first: number): Promise<void> {
  if (spawnSync('nginx', ['-v']).error) {
    console.log('FAULTS WERE NOT TRIED: there is no nginx here.');
    return;
  }
  const ports = Array.from({ length: REPLICAS }, (_, index) => first + 1 + index);
  const replicas: Replica[] = await Promise.all(ports.map(startReplica));
  const stopProxy = startProxy(first, ports);
  const readers = sendReaders(`http://127.0.0.1:${first}`, await findCode(ports[0] ?? 0), CONNECTIONS);
  try {
    const stops = await endInTurn({ signal: 'SIGTERM', ports, replicas, readers });
    const kills = await endInTurn({ signal: 'SIGKILL', ports, replicas, readers });
    if (stops.get.failed + stops.post.failed > 0 || kills.get.failed > kills.get.sent * LOST_BY_KILLS) process.exitCode = 1;
  } finally {
    await readers.leave();
    await stopProxy();
    await Promise.all(replicas.map(({ end }) => end('SIGKILL')));
  }
}

async function findCode(port: number): Promise<string> {
  const page = await (await fetch(`http://127.0.0.1:${port}/en`)).text();
  const code = /\/en\/r\/([0-9A-Z]+)/.exec(page)?.[1];
  if (code === undefined) throw new Error('The start page has no example.');
  return code;
}

interface Round {
  readonly signal: 'SIGTERM' | 'SIGKILL';
  readonly ports: readonly number[];
  /** Each is replaced by the one that is started after it. */
  readonly replicas: Replica[];
  readonly readers: Readers;
}

async function endInTurn({ signal, ports, replicas, readers }: Round): Promise<Counts> {
  readers.take();
  for (const [index, port] of ports.entries()) {
    const ended = await replicas[index]?.end(signal);
    if (signal === 'SIGTERM' && (ended?.status !== 0 || ended.seconds > STOPS_WITHIN_SECONDS))
      throw new Error(`The server on port ${port} ended with ${ended?.status ?? 'no status'} after ${ended?.seconds ?? 0} seconds.`);
    console.log(`${signal}, port ${port}: gone after ${ended?.seconds.toFixed(1)} s`);
    replicas[index] = await startReplica(port);
  }
  const counts = readers.take();
  for (const [kind, { sent, failed }] of Object.entries(counts) as [string, Counts['get']][])
    console.log(`${signal}: ${failed} of ${sent} ${kind.toUpperCase()} failed`);
  return counts;
}
