// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readFiles } from '@/lib/import';
import { readApart, READING_TIME, type FromReader, type ReaderWorker } from './read-apart';

const FILES = [{ path: 'Procfile', text: 'web: node server.js\n' }];

/** A worker whose answers the test gives. */
function makeWorker() {
  const worker = {
    onmessage: null as ReaderWorker['onmessage'],
    onerror: null as ReaderWorker['onerror'],
    postMessage: vi.fn(),
    terminate: vi.fn(),
  };
  const say = (data: FromReader): void => {
    worker.onmessage?.call(worker as unknown as Worker, new MessageEvent('message', { data }));
  };
  const fail = (): void => {
    worker.onerror?.call(worker as unknown as Worker, new ErrorEvent('error'));
  };
  return { worker: worker as typeof worker & ReaderWorker, say, fail };
}

describe('Reading apart', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('gives the files to a worker that is there, hands on what it reads, and ends it', async () => {
    const { worker, say } = makeWorker();
    const reading = readApart(() => worker, FILES);
    expect(worker.postMessage).not.toHaveBeenCalled();
    say({ kind: 'ready' });
    expect(worker.postMessage).toHaveBeenCalledWith(FILES);
    const result = readFiles(FILES);
    say({ kind: 'read', result });
    expect(await reading).toEqual({ kind: 'read', result });
    expect(worker.terminate).toHaveBeenCalledOnce();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('ends a worker that reads longer than two seconds', async () => {
    const { worker, say } = makeWorker();
    const reading = readApart(() => worker, FILES);
    say({ kind: 'ready' });
    vi.advanceTimersByTime(READING_TIME - 1);
    expect(worker.terminate).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(await reading).toEqual({ kind: 'cut-off' });
    expect(worker.terminate).toHaveBeenCalledOnce();
  });

  it('does not count the time in which the worker is loaded', async () => {
    const { worker, say } = makeWorker();
    const reading = readApart(() => worker, FILES);
    vi.advanceTimersByTime(10 * READING_TIME);
    expect(worker.terminate).not.toHaveBeenCalled();
    say({ kind: 'ready' });
    say({ kind: 'read', result: readFiles(FILES) });
    expect((await reading).kind).toBe('read');
  });

  it('tells a worker that breaks, and one that cannot be made', async () => {
    const { worker, fail } = makeWorker();
    const reading = readApart(() => worker, FILES);
    fail();
    expect(await reading).toEqual({ kind: 'failed' });
    const refused = readApart(() => {
      throw new Error('refused');
    }, FILES);
    expect(await refused).toEqual({ kind: 'failed' });
  });
});
