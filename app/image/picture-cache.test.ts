import { describe, expect, it } from 'vitest';
import { PictureCache } from './picture-cache';

const picture = (bytes: number) => (): Promise<Uint8Array<ArrayBuffer>> => Promise.resolve(new Uint8Array(bytes));
const drawnAgain = async (cache: PictureCache, source: string): Promise<boolean> => {
  let isDrawn = false;
  await cache.find(source, () => {
    isDrawn = true;
    return picture(1)();
  });
  return isDrawn;
};

describe('the cache of pictures', () => {
  it('draws a picture once, also for readers who ask at the same time', async () => {
    const cache = new PictureCache();
    let drawn = 0;
    const draw = (): Promise<Uint8Array<ArrayBuffer>> => {
      drawn += 1;
      return picture(10)();
    };
    await Promise.all([cache.find('a', draw), cache.find('a', draw)]);
    await cache.find('a', draw);
    expect(drawn).toBe(1);
  });

  it('forgets the picture used longest ago beyond its number of entries', async () => {
    const cache = new PictureCache({ entries: 2, bytes: 1000 });
    for (const source of ['a', 'b', 'a', 'c']) await cache.find(source, picture(1));
    expect(await drawnAgain(cache, 'a')).toBe(false);
    expect(await drawnAgain(cache, 'b')).toBe(true);
  });

  it('forgets pictures beyond its bytes', async () => {
    const cache = new PictureCache({ entries: 100, bytes: 25 });
    for (const source of ['a', 'b', 'c']) await cache.find(source, picture(10));
    expect(await drawnAgain(cache, 'c')).toBe(false);
    expect(await drawnAgain(cache, 'a')).toBe(true);
  });

  it('does not keep a failure', async () => {
    const cache = new PictureCache();
    await expect(cache.find('a', () => Promise.reject(new Error('busy')))).rejects.toThrow('busy');
    expect(await drawnAgain(cache, 'a')).toBe(true);
  });
});
