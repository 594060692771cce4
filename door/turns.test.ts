import { describe, expect, it } from 'vitest';
import { Turns } from './turns';

/** Works that end when the test says so, in the order in which they began. */
function openWorks(limits: { readonly atOnce: number; readonly waiting: number }) {
  const turns = new Turns(limits);
  const begun: string[] = [];
  const ends: (() => void)[] = [];
  const start = (name: string): Promise<string> =>
    turns.take(() => {
      begun.push(name);
      return new Promise((resolve) => {
        ends.push(() => {
          resolve(name);
        });
      });
    });
  return { turns, begun, start, endNext: () => ends.shift()?.() };
}

describe('turns', () => {
  it('lets some begin at once and the next when one of them ends, first come first served', async () => {
    const { begun, start, endNext } = openWorks({ atOnce: 2, waiting: 9 });
    const [first] = ['a', 'b', 'c', 'd'].map(start);
    expect(begun).toEqual(['a', 'b']);
    endNext();
    expect(await first).toBe('a');
    await expect.poll(() => begun).toEqual(['a', 'b', 'c']);
    endNext();
    await expect.poll(() => begun).toEqual(['a', 'b', 'c', 'd']);
  });

  it('lets those through who find the queue full', () => {
    const { begun, start } = openWorks({ atOnce: 1, waiting: 1 });
    for (const name of ['a', 'b', 'c']) void start(name);
    expect(begun).toEqual(['a', 'c']);
  });

  it('goes on after a work that fails', async () => {
    const { turns, begun, start } = openWorks({ atOnce: 1, waiting: 9 });
    const failing = turns.take(() => Promise.reject(new Error('cannot')));
    void start('a');
    await expect(failing).rejects.toThrow('cannot');
    await expect.poll(() => begun).toEqual(['a']);
  });
});
