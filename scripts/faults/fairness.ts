import { once } from 'node:events';
import { percentile, load } from '../bench/load';
import { openCodes } from '../bench/codes';
import { listDear } from './dear';
import { startReplica } from './replica';
import { startThread } from '@/lib/server/threads/start-thread';

const CONNECTIONS = 4;
const ROUNDS = 3;
/** A page's time beside a flood, in times of its time without. */
const MOST = 2;
/** Of the answers. */
const SHARE = 0.99;

/**
 * One reader of a page that is kept in memory, alone and beside four connections of somebody else that repeat something dear, in turns, each for
 * so many seconds. Ends with 1 where 99 of 100 answers take more than twice as long beside any of it, by the median of the rounds.
 */
export async function compareReaders(port: number, seconds: number): Promise<void> {
  const replica = await startReplica(port);
  const origin = `http://127.0.0.1:${port}`;
  try {
    const page = `${origin}/en/r/${openCodes(5)()}`;
    const read = async (): Promise<number> =>
      percentile((await load(() => page, { connections: 1, seconds, headers: { 'accept-encoding': 'gzip' }, isOther: true })).times, SHARE);
    await read();
    for (const { name } of listDear()) {
      const rounds: { readonly alone: number; readonly beside: number }[] = [];
      let answers = {};
      for (let round = 0; round < ROUNDS; round++) {
        const alone = await read();
        const beside = await besideFlood({ origin, name, read });
        rounds.push({ alone, beside: beside.time });
        ({ answers } = beside);
      }
      const [alone, beside, ratio] = [
        medianOf(rounds.map((round) => round.alone)),
        medianOf(rounds.map((round) => round.beside)),
        medianOf(rounds.map((round) => round.beside / round.alone)),
      ];
      console.log(
        `${name.padEnd(24)} p99 ${alone.toFixed(1)} -> ${beside.toFixed(1)} ms, ${ratio.toFixed(2)} times, ${JSON.stringify(answers)}`,
      );
      if (ratio > MOST) process.exitCode = 1;
    }
  } finally {
    await replica.end('SIGTERM');
  }
}

interface Beside {
  readonly origin: string;
  readonly name: string;
  readonly read: () => Promise<number>;
}

async function besideFlood({ origin, name, read }: Beside): Promise<{ readonly time: number; readonly answers: object }> {
  const flood = startThread('flood-worker', { origin, name, connections: CONNECTIONS });
  await once(flood, 'message');
  const time = await read();
  flood.postMessage('stop');
  const [answers] = (await once(flood, 'message')) as [object];
  await flood.terminate();
  return { time, answers };
}

function medianOf(values: readonly number[]): number {
  return percentile(
    [...values].sort((a, b) => a - b),
    0.5,
  );
}
