import { EventEmitter } from 'node:events';
import type { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { drawPicture } from '@/lib/publish';
import { HOSTILE_TITLES, someShared } from '@/tests/support/shared';
import { BusyError, QUEUE_LENGTH, Rasteriser, RENDERS_AT_ONCE } from './rasteriser';

/** A thread that answers when the test says so. */
class FakeThread extends EventEmitter {
  static started = 0;
  static pending: (() => void)[] = [];
  constructor() {
    super();
    FakeThread.started += 1;
  }
  postMessage(): void {
    FakeThread.pending.push(() => this.emit('message', { png: new Uint8Array([1]) }));
  }
  ref(): void {}
  unref(): void {}
  terminate(): void {}
}

const sizeOf = (png: Uint8Array): [number, number] => {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
};

describe('the rasteriser', () => {
  it('draws two at once, lets twenty wait and refuses the rest', async () => {
    const rasteriser = new Rasteriser(() => new FakeThread() as unknown as Worker);
    const asked = Array.from({ length: RENDERS_AT_ONCE + QUEUE_LENGTH + 3 }, () => rasteriser.rasterise('<svg/>', null));
    const settled = Promise.allSettled(asked);
    await expect(asked.at(-1)).rejects.toBeInstanceOf(BusyError);
    expect(FakeThread.pending).toHaveLength(RENDERS_AT_ONCE);
    for (let answered = 0; answered < RENDERS_AT_ONCE + QUEUE_LENGTH; answered += 1) {
      await expect.poll(() => FakeThread.pending.length).toBeGreaterThan(0);
      FakeThread.pending.shift()?.();
    }
    expect((await settled).map(({ status }) => status).filter((status) => status === 'rejected')).toHaveLength(3);
    expect(FakeThread.started).toBe(RENDERS_AT_ONCE);
  });

  it('goes on after a thread that fails', async () => {
    const threads: EventEmitter[] = [];
    const rasteriser = new Rasteriser(() => {
      const thread = new FakeThread();
      threads.push(thread);
      return thread as unknown as Worker;
    });
    FakeThread.pending = [];
    const first = rasteriser.rasterise('<svg/>', null);
    threads[0]?.emit('error', new Error('broken'));
    await expect(first).rejects.toThrow('broken');
    const second = rasteriser.rasterise('<svg/>', null);
    await expect.poll(() => FakeThread.pending.length).toBe(2);
    FakeThread.pending[1]?.();
    expect(await second).toEqual(new Uint8Array([1]));
    expect(threads).toHaveLength(2);
  });

  it('draws the preview of every language and theme in at most 100 KB, whatever the title', { timeout: 120_000 }, async () => {
    const rasteriser = new Rasteriser();
    const titles = ['', ...HOSTILE_TITLES.filter((title) => !title.includes('\u0000')), '薔薇と檸檬の見積🚀', 'مشروع'];
    for (const locale of ['en', 'ja'] as const) {
      for (const title of locale === 'en' ? titles : titles.slice(0, 1)) {
        const svg = drawPicture(someShared({ locale, title }), { view: 'preview', theme: 'dark' });
        const png = await rasteriser.rasterise(svg, null);
        expect(sizeOf(png)).toEqual([1200, 630]);
        expect(png.length, title).toBeLessThanOrEqual(100 * 1024);
      }
    }
    expect(sizeOf(await rasteriser.rasterise(drawPicture(someShared(), { view: 'preview', theme: 'light' }), 300))).toEqual([300, 158]);
    await expect(rasteriser.rasterise('no picture', null)).rejects.toThrow();
  });
});
