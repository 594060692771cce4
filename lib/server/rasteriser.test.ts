import { describe, expect, it } from 'vitest';
import { drawPicture } from '@/lib/publish';
import { HOSTILE_TITLES, someShared } from '@/tests/support/shared';
import { openRasteriser } from './rasteriser';

const sizeOf = (png: Uint8Array): [number, number] => {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
};

describe('the rasteriser', () => {
  const rasteriser = openRasteriser();
  const draw = (facts: Parameters<typeof someShared>[0], width: number | null = null): Promise<Uint8Array> =>
    rasteriser.run({ svg: drawPicture(someShared(facts), { view: 'preview', theme: 'dark' }), width });

  it('draws the preview of every language and theme in at most 100 KB, whatever the title', async () => {
    const titles = ['', ...HOSTILE_TITLES.filter((title) => !title.includes('\u0000')), '薔薇と檸檬の見積🚀', 'مشروع'];
    for (const locale of ['en', 'ja'] as const) {
      for (const title of locale === 'en' ? titles : titles.slice(0, 1)) {
        const png = await draw({ locale, title });
        expect(sizeOf(png)).toEqual([1200, 630]);
        expect(png.length, title).toBeLessThanOrEqual(100 * 1024);
      }
    }
    expect(sizeOf(await draw({}, 300))).toEqual([300, 158]);
  });

  it('draws usual and rare characters, and leaves out what its fonts lack', async () => {
    const plain = await draw({ title: 'ab' });
    for (const title of ['a受b', 'a蠻b', 'a薔b', 'a〜b']) expect(await draw({ title }), title).not.toEqual(plain);
  });

  it('fails for what is no picture', async () => {
    await expect(rasteriser.run({ svg: 'no picture', width: null })).rejects.toThrow();
  });
});
