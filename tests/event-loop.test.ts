import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DEAREST } from './support/dearest';

/** Milliseconds for which a request may hold the thread that answers everybody. */
const LONGEST_BLOCK = 20;

/** Nanoseconds to the millisecond. */
const MILLISECOND = 1_000_000;

/**
 * Milliseconds of processor time that this thread has used, where the system tells; elsewhere those that went by. What else the machine
 * does must not count: the clock would also show how long this thread waited for a processor.
 */
function readTime(): number {
  const file = '/proc/thread-self/schedstat';
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split(' ')[0]) / MILLISECOND : performance.now();
}

/** The most that one turn of the event loop takes while something is under way. */
async function measureBlock(work: () => Promise<unknown>): Promise<number> {
  let longest = 0;
  let last = readTime();
  let isOver = false;
  const turn = (): void => {
    const now = readTime();
    longest = Math.max(longest, now - last);
    last = now;
    if (!isOver) setImmediate(turn);
  };
  setImmediate(turn);
  await work();
  isOver = true;
  return Math.max(longest, readTime() - last);
}

describe('The thread that answers everybody', { timeout: 240_000 }, () => {
  it.each(Object.entries(DEAREST))('is not held by %s', async (_, ask) => {
    // Code is loaded and threads are started by the first.
    await (await ask()).arrayBuffer();
    // The compiler and the collector have their moments: the second best of three is what the request needs.
    const blocks: number[] = [];
    for (let attempt = 0; attempt < 3; attempt++) blocks.push(await measureBlock(async () => (await ask()).arrayBuffer()));
    expect(blocks.sort((a, b) => a - b)[1]).toBeLessThan(LONGEST_BLOCK);
  });
});
