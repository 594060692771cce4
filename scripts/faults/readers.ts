import { Agent } from 'node:http';
import { ask } from './ask';

/** Requests by what became of them. */
export interface Count {
  readonly sent: number;
  /** Answered with 500 or more, or not at all. */
  readonly failed: number;
}

export interface Counts {
  readonly get: Count;
  readonly post: Count;
}

export interface Readers {
  /** What was counted since this was last asked for. */
  readonly take: () => Counts;
  /** Rejects never: resolves once the last request has its answer. */
  readonly leave: () => Promise<void>;
}

const BODY = JSON.stringify({ workloads: [{ id: 'a', answers: { traffic: 'bursty', workload: 'web' } }] });
const NOTHING: Counts = { get: { sent: 0, failed: 0 }, post: { sent: 0, failed: 0 } };

/** Readers and programs that ask one thing after the other: every third request is a POST, which no proxy may repeat. */
export function sendReaders(origin: string, code: string, connections: number): Readers {
  const paths = ['/en', `/en/r/${code}`, `/embed/${code}`, '/en/method'];
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  let counts = NOTHING;
  let index = 0;
  let isOver = false;
  const read = async (): Promise<void> => {
    while (!isOver) {
      const turn = index++;
      const kind = turn % 3 === 0 ? 'post' : 'get';
      const path = kind === 'post' ? '/api/v1/recommendations' : (paths[turn % paths.length] ?? '/en');
      const status = await ask({ address: origin + path, agent, body: kind === 'post' ? BODY : undefined });
      const isFine = status > 0 && status < 500;
      const { sent, failed } = counts[kind];
      counts = { ...counts, [kind]: { sent: sent + 1, failed: failed + (isFine ? 0 : 1) } };
    }
  };
  const all = Promise.all(Array.from({ length: connections }, read));
  const take = (): Counts => {
    const taken = counts;
    counts = NOTHING;
    return taken;
  };
  const leave = async (): Promise<void> => {
    isOver = true;
    await all;
    agent.destroy();
  };
  return { take, leave };
}
