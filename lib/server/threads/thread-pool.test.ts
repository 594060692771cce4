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

let lost: string[] = [];
const open = (options: Partial<ThreadPoolOptions> = {}): ThreadPool<string, string> =>
  new ThreadPool({
    start: () => new FakeThread() as unknown as Worker,
    threads: 2,
    queue: 3,
    jobs: 100,
    milliseconds: 60_000,
    whenLost: (cause) => lost.push(cause.message),
    ...options,
  });
const answerNext = async (): Promise<void> => {
  await expect.poll(() => FakeThread.pending.length).toBeGreaterThan(0);
  FakeThread.pending.shift()?.();
};

beforeEach(() => {
  FakeThread.all = [];
  FakeThread.pending = [];
  lost = [];
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

  it('says that one may come again where a thread fails, hangs or cannot be started, and replaces it', async () => {
    const pool = open();
    const first = pool.run('a');
    FakeThread.all[0]?.emit('error', new Error('broken'));
    await expect(first).rejects.toBeInstanceOf(BusyError);
    FakeThread.pending = [];
    const second = pool.run('b');
    await answerNext();
    expect(await second).toBe('b done');
    expect(FakeThread.all.map(({ terminated }) => terminated)).toEqual([true, false]);
    await expect(open({ milliseconds: 1 }).run('c')).rejects.toBeInstanceOf(BusyError);
    expect(FakeThread.all.at(-1)?.terminated).toBe(true);
    expect(lost).toEqual(['broken', 'It took longer than 1 ms']);
    const unable = open({
      start: () => {
        throw new Error('no room');
      },
      threads: 1,
    });
    for (const job of ['d', 'e']) await expect(unable.run(job)).rejects.toBeInstanceOf(BusyError);
  });

  it('replaces a thread that is used up without calling it lost', async () => {
    const pool = open({ jobs: 1 });
    for (const job of ['a', 'b']) {
      const asked = pool.run(job);
      await answerNext();
      expect(await asked).toBe(`${job} done`);
    }
    expect(FakeThread.all.map(({ terminated }) => terminated)).toEqual([true, true]);
    FakeThread.all[0]?.emit('exit', 1);
    expect(lost).toEqual([]);
  });

  it('never gives a job to a thread that was lost while it had none', async () => {
    const pool = open();
    const first = pool.run('a');
    await answerNext();
    await first;
    FakeThread.all[0]?.emit('exit', 1);
    const second = pool.run('b');
    await answerNext();
    expect(await second).toBe('b done');
    expect(FakeThread.all).toHaveLength(2);
    expect(lost).toEqual(['It ended with 1']);
  });

  it('never gives a job to a thread whose end came in one turn with its answer', async () => {
    const pool = open();
    const first = pool.run('a');
    await expect.poll(() => FakeThread.pending).toHaveLength(1);
    FakeThread.pending.shift()?.();
    FakeThread.all[0]?.emit('exit', 4);
    expect(await first).toBe('a done');
    const second = pool.run('b');
    await answerNext();
    expect(await second).toBe('b done');
    expect(FakeThread.all).toHaveLength(2);
    expect(lost).toEqual(['It ended with 4']);
  });
});
