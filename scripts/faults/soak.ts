import { Agent } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { openCodes } from '../bench/codes';
import { ask } from './ask';
import { startReplica } from './replica';
import { lookAt, slopeOf } from './watch-process';

const CONNECTIONS = 50;
const SLOPE_MEGABYTES_AN_HOUR = 5;
const HOUR = 3600;
const SECONDS_BETWEEN_LOOKS = 5;
/** Codes that are asked for again and again, as those of a wiki are. */
const CODES = 200;

/** Of ten addresses seven results, two embeds, a picture. */
const WAYS: readonly ((code: string) => string)[] = [
  ...Array.from({ length: 7 }, (_, index) => (code: string) => `/${index % 2 === 0 ? 'en' : 'ja'}/r/${code}`),
  ...Array.from({ length: 2 }, () => (code: string) => `/embed/${code}`),
  (code) => `/image/${code}.png`,
];

export interface SoakOptions {
  readonly minutes: number;
  /** Requests a second. */
  readonly rate: number;
}

type Answers = Readonly<Record<number, number>>;

interface Load extends SoakOptions {
  readonly origin: string;
  /** Told the seconds since the beginning, and how many were sent. */
  readonly look: (seconds: number, sent: number) => void;
}

/** Sends so many requests a second, whether or not answers are late. How many were answered with which status; 0 for none. */
async function sendSteadily({ origin, minutes, rate, look }: Load): Promise<Answers> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const codes = Array.from({ length: CODES }, openCodes(11));
  const answers: Record<number, number> = {};
  const underWay = new Set<Promise<void>>();
  const begun = Date.now();
  for (let sent = 0; sent < minutes * 60 * rate; sent++) {
    const due = begun + (sent * 1000) / rate - Date.now();
    if (due > 0) await wait(due);
    const address = origin + (WAYS[sent % WAYS.length]?.(codes[(sent * 7) % CODES] ?? '') ?? '/');
    const asked = ask({ address, agent }).then((status) => {
      answers[status] = (answers[status] ?? 0) + 1;
      underWay.delete(asked);
    });
    underWay.add(asked);
    if (sent % (rate * SECONDS_BETWEEN_LOOKS) === 0) look((Date.now() - begun) / 1000, sent);
  }
  await Promise.all(underWay);
  agent.destroy();
  return answers;
}

/**
 * A steady load for so long. The second half tells the slope of the memory. Ends with 1 where a request fails, or the slope is above 5 MB
 * an hour.
 */
export async function soak(port: number, options: SoakOptions): Promise<void> {
  const replica = await startReplica(port);
  try {
    const points: [hours: number, megabytes: number][] = [];
    const look = (seconds: number, sent: number): void => {
      const { memory, descriptors } = lookAt(replica.pid);
      points.push([seconds / HOUR, memory]);
      if (points.length % 6 === 0)
        console.log(`${seconds.toFixed(0)} s: ${memory.toFixed(0)} MB, ${descriptors} descriptors, ${sent} sent`);
    };
    const answers = await sendSteadily({ ...options, origin: `http://127.0.0.1:${port}`, look });
    const slope = slopeOf(points.slice(Math.floor(points.length / 2)));
    console.log(`${options.minutes} minutes at ${options.rate} a second, answers by status: ${JSON.stringify(answers)}`);
    console.log(`slope of the second half: ${slope.toFixed(0)} MB an hour`);
    if (Object.keys(answers).join() !== '200' || slope > SLOPE_MEGABYTES_AN_HOUR) process.exitCode = 1;
  } finally {
    await replica.end('SIGTERM');
  }
}
