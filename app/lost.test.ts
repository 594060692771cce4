import type { Worker } from 'node:worker_threads';
import { afterAll, expect, it, vi } from 'vitest';
import { someShared } from '@/tests/support/shared';

/** The threads that the server started, so that they can be ended. */
const threads = vi.hoisted(() => [] as Worker[]);

vi.mock('@/lib/server/threads/start-thread', async (load) => {
  const real = await load<typeof import('@/lib/server/threads/start-thread')>();
  return {
    startThread: (...asked: Parameters<typeof real.startThread>): Worker => {
      const thread = real.startThread(...asked);
      threads.push(thread);
      return thread;
    },
  };
});

const { code } = someShared();
const failures = vi.spyOn(console, 'error').mockImplementation(() => undefined);
afterAll(() => {
  failures.mockRestore();
});

it('a page, an embed and a batch whose engine ends at work are 503 with the time to come again, and the next ones are answered', async () => {
  const page = await import('./[locale]/r/[code]/route');
  const embed = await import('./embed/[code]/route');
  const api = await import('./api/v1/recommendations/route');
  const batch = JSON.stringify({ workloads: [{ id: 'a', answers: { traffic: 'bursty' } }] });
  const ways: readonly (() => Promise<Response>)[] = [
    () => page.GET(new Request(`http://host.example/en/r/${code}`), { params: Promise.resolve({ locale: 'en', code }) }),
    () => embed.GET(new Request(`http://host.example/embed/${code}`), { params: Promise.resolve({ code }) }),
    () =>
      api.POST(
        new Request('http://host.example/api/v1/recommendations', {
          method: 'POST',
          body: batch,
          headers: { 'content-type': 'application/json' },
        }),
      ),
  ];
  for (const [index, ask] of ways.entries()) {
    const before = threads.length;
    const lost = ask();
    // A thread takes long to start, so it has the job and no answer yet.
    await expect.poll(() => threads.length).toBe(before + 1);
    await threads.at(-1)?.terminate();
    const { status, headers } = await lost;
    expect([status, headers.get('retry-after'), headers.get('cache-control')], String(index)).toEqual([503, '5', 'no-store']);
    expect((await ask()).status).toBe(200);
    // Ended while it had nothing to do: nobody notices.
    await threads.at(-1)?.terminate();
  }
  expect(threads).toHaveLength(2 * ways.length);
  expect(failures.mock.calls.flat().every((line) => /engine-worker.*lost and is replaced/.test(String(line)))).toBe(true);
  expect(failures).toHaveBeenCalledTimes(2 * ways.length);
});
