import { describe, expect, it } from 'vitest';
import { BoundedCache, type CacheLimits } from './bounded-cache';

const open = (limits: CacheLimits = { entries: 10, bytes: 1000 }): BoundedCache<string> =>
  new BoundedCache({ limits, sizeOf: (text) => text.length, mayKeep: (text) => text !== 'passing' });
const give =
  (text: string): (() => Promise<string>) =>
  () =>
    Promise.resolve(text);
const isMadeAgain = async (cache: BoundedCache<string>, key: string): Promise<boolean> => {
  let isMade = false;
  await cache.find(key, () => {
    isMade = true;
    return Promise.resolve('again');
  });
  return isMade;
};

describe('the bounded cache', () => {
  it('makes a value once, also for those who ask at the same time', async () => {
    const cache = open();
    let made = 0;
    const make = (): Promise<string> => {
      made += 1;
      return Promise.resolve('value');
    };
    expect(await Promise.all([cache.find('a', make), cache.find('a', make)])).toEqual(['value', 'value']);
    expect(await cache.find('a', make)).toBe('value');
    expect(made).toBe(1);
  });

  it('forgets what was used longest ago beyond its number of entries', async () => {
    const cache = open({ entries: 2, bytes: 1000 });
    for (const key of ['a', 'b', 'a', 'c']) await cache.find(key, give('x'));
    expect(await isMadeAgain(cache, 'a')).toBe(false);
    expect(await isMadeAgain(cache, 'b')).toBe(true);
  });

  it('forgets what was used longest ago beyond its bytes', async () => {
    const cache = open({ entries: 100, bytes: 25 });
    for (const key of ['a', 'b', 'c']) await cache.find(key, give('0123456789'));
    expect(await isMadeAgain(cache, 'c')).toBe(false);
    expect(await isMadeAgain(cache, 'a')).toBe(true);
  });

  it('keeps nothing that is larger than all its room', async () => {
    const cache = open({ entries: 100, bytes: 5 });
    expect(await cache.find('a', give('0123456789'))).toBe('0123456789');
    expect(await isMadeAgain(cache, 'a')).toBe(true);
  });

  it('does not keep a failure, nor what is not for keeping', async () => {
    const cache = open();
    await expect(cache.find('a', () => Promise.reject(new Error('busy')))).rejects.toThrow('busy');
    expect(await cache.find('b', give('passing'))).toBe('passing');
    expect(await isMadeAgain(cache, 'a')).toBe(true);
    expect(await isMadeAgain(cache, 'b')).toBe(true);
  });
});
