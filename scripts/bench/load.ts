import { Agent, get } from 'node:http';

/** What a server did under a load. */
export interface Load {
  /** Of every answer with a status below 400, in milliseconds, the shortest first. */
  readonly times: readonly number[];
  /** Answers by status: what was refused is no failure of the load, but has to be seen. */
  readonly statuses: Readonly<Record<number, number>>;
  readonly seconds: number;
}

export interface LoadOptions {
  /** Each connection asks again as soon as it has its answer. */
  readonly connections: number;
  readonly seconds: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Somebody else than who asks without it: from another address of this machine, where it has more than one. */
  readonly isOther?: boolean;
}

/** Linux answers for all of 127.0.0.0/8. */
const OTHER = process.platform === 'linux' ? '127.0.0.2' : undefined;

/** Asks for `address(0)`, `address(1)`, ... until the time is over. Rejects where the server hangs up. */
export async function load(
  address: (index: number) => string,
  { connections, seconds, headers = {}, isOther = false }: LoadOptions,
): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections, ...(isOther && OTHER !== undefined && { localAddress: OTHER }) });
  const times: number[] = [];
  const statuses: Record<number, number> = {};
  const begun = performance.now();
  const end = begun + seconds * 1000;
  let index = 0;
  const ask = async (): Promise<void> => {
    while (performance.now() < end) {
      const start = performance.now();
      const status = await fetchOnce(address(index++), agent, headers);
      statuses[status] = (statuses[status] ?? 0) + 1;
      if (status < 400) times.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: connections }, ask));
  agent.destroy();
  return { times: times.sort((a, b) => a - b), statuses, seconds: (performance.now() - begun) / 1000 };
}

/** The status, once the whole body has come. */
function fetchOnce(address: string, agent: Agent, headers: Readonly<Record<string, string>>): Promise<number> {
  return new Promise((resolve, reject) => {
    get(address, { agent, headers }, (response) => {
      response
        .on('end', () => {
          resolve(response.statusCode ?? 0);
        })
        .on('error', reject)
        .resume();
    }).on('error', reject);
  });
}

/** The time within which this share of the answers came, in milliseconds; 0 where none came. */
export function percentile(times: readonly number[], share: number): number {
  return times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
}

/** Answers a second. */
export function rate({ times, seconds }: Load): number {
  return times.length / seconds;
}
