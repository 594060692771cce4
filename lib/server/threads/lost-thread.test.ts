import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { BusyError, ThreadPool } from './thread-pool';

/** A real thread that ends in the way it is asked for. */
const SOURCE = `
const { parentPort } = require('node:worker_threads');
const ENDS = {
  exit: () => process.exit(3),
  throw: () => setTimeout(() => { throw new Error('nobody catches this'); }),
  memory: () => { const held = []; for (;;) held.push(new Array(10_000).fill(held.length)); },
  later: () => { parentPort.postMessage({ reply: 'later' }); process.exit(4); },
};
parentPort.on('message', (job) => (ENDS[job] ?? (() => parentPort.postMessage({ reply: job })))());
`;

const open = (): { readonly pool: ThreadPool<string, string>; readonly lost: string[] } => {
  const lost: string[] = [];
  const pool = new ThreadPool<string, string>({
    start: () => new Worker(SOURCE, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 16 } }),
    threads: 1,
    queue: 10,
    jobs: Infinity,
    milliseconds: 20_000,
    whenLost: ({ message }) => lost.push(message),
  });
  return { pool, lost };
};

describe('a real thread', () => {
  it.each([
    ['ends', 'exit', /ended with 3/],
    ['throws where nobody catches it', 'throw', /nobody catches/],
    ['runs out of memory', 'memory', /memory/],
  ])('that %s at work is replaced: its job may come again, and those behind it are done', async (_, job, reason) => {
    const { pool, lost } = open();
    const [refused, done] = [pool.run(job), pool.run('next')];
    await expect(refused).rejects.toBeInstanceOf(BusyError);
    expect(await done).toBe('next');
    expect(lost).toEqual([expect.stringMatching(reason)]);
  });

  it('that ends after its answer leaves the answer, and takes nothing with it', async () => {
    const { pool, lost } = open();
    expect(await pool.run('later')).toBe('later');
    await expect.poll(() => lost).toHaveLength(1);
    expect(await pool.run('next')).toBe('next');
  });
});
