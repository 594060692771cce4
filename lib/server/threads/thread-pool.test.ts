import { EventEmitter } from 'node:events';
import type { Worker } from 'node:worker_threads';
import { beforeEach, describe, expect, it } from 'vitest';
import { BusyError, ThreadPool, type ThreadPoolOptions } from './thread-pool';

/** A thread that answers when the test says so. */
class FakeThread extends EventEmitter {
  static all: FakeThread[] = [];
  static pending: (() => void)[] = [];
  terminated = false;
  constructor() {
    super();
    FakeThread.all.push(this);
  }
  postMessage(job: string): void {
    FakeThread.pending.push(() => this.emit('message', job === 'wrong' ? { error: 'cannot' } : { reply: `${job} done` }));
  }
  ref(): void {}
  unref(): void {}
  terminate(): void {
    this.terminated = true;
  }
}

const open = (options: Partial<ThreadPoolOptions> = {}): ThreadPool<string, string> =>
  new ThreadPool({
    start: () => new FakeThread() as unknown as Worker,
    threads: 2,
    queue: 3,
    jobs: 100,
    milliseconds: 60_000,
    ...options,
  });
const answerNext = async (): Promise<void> => {
  await expect.poll(() => FakeThread.pending.length).toBeGreaterThan(0);
  FakeThread.pending.shift()?.();
};

beforeEach(() => {
  FakeThread.all = [];
  FakeThread.pending = [];
});

describe('the pool of threads', () => {
  it('works on two jobs at once, lets three wait and refuses the rest', async () => {
    const pool = open();
    const asked = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((job) => pool.run(job));
    const settled = Promise.allSettled(asked);
    await expect(asked.at(-1)).rejects.toBeInstanceOf(BusyError);
    expect(FakeThread.pending).toHaveLength(2);
    for (let answered = 0; answered < 5; answered += 1) await answerNext();
    expect((await settled).map((result) => (result.status === 'fulfilled' ? result.value : 'refused'))).toEqual([
      ...['a', 'b', 'c', 'd', 'e'].map((job) => `${job} done`),
      'refused',
      'refused',
    ]);
    expect(FakeThread.all).toHaveLength(2);
  });

  it('fails a job that cannot be done, and goes on with the same thread', async () => {
    const pool = open();
    const wrong = pool.run('wrong');
    await answerNext();
    await expect(wrong).rejects.toThrow('cannot');
    const right = pool.run('a');
    await answerNext();
    expect(await right).toBe('a done');
    expect(FakeThread.all).toHaveLength(1);
  });

  it('replaces a thread that fails, one that hangs, and one that is used up', async () => {
    const pool = open({ jobs: 1 });
    const first = pool.run('a');
    FakeThread.all[0]?.emit('error', new Error('broken'));
    await expect(first).rejects.toThrow('broken');
    FakeThread.pending = [];
    const second = pool.run('b');
    await answerNext();
    expect(await second).toBe('b done');
    await expect.poll(() => FakeThread.all.map(({ terminated }) => terminated)).toEqual([true, true]);
    await expect(open({ milliseconds: 1 }).run('c')).rejects.toThrow(/timeout|abort/i);
    await expect.poll(() => FakeThread.all.at(-1)?.terminated).toBe(true);
  });
});
