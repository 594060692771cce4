import { beforeAll, describe, expect, it, vi } from 'vitest';
import { asClient, inPlace } from './places';
import { BusyError } from './thread-pool';

/** Work that ends when the test says so. */
class Works {
  readonly begun: string[] = [];
  private readonly ends: (() => void)[] = [];
  begin(client: string): Promise<void> {
    return asClient(client, () =>
      inPlace(() => {
        this.begun.push(client);
        return new Promise<void>((resolve) => {
          this.ends.push(resolve);
        });
      }),
    );
  }
  end(): void {
    this.ends.shift()?.();
  }
}
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('places at work', () => {
  beforeAll(() => {
    vi.stubEnv('DOKONI_THREADS', '4');
  });

  it('are half of the threads for one client, whatever copy of the module asks, and the next ones go to others', async () => {
    const works = new Works();
    const all = ['a', 'a', 'a', 'b', 'c', 'c'].map((client) => works.begin(client));
    await settle();
    expect(works.begun).toEqual(['a', 'a', 'b', 'c']);
    vi.resetModules();
    const copy = await import('./places');
    let isBegun = false;
    const another = copy.asClient('d', () => copy.inPlace(() => Promise.resolve((isBegun = true))));
    await settle();
    expect(isBegun).toBe(false);
    while (works.begun.length < all.length || !isBegun) {
      works.end();
      await settle();
    }
    works.end();
    await settle();
    await another;
  });

  it('are given back where the work fails, and refused where too many wait', async () => {
    await expect(asClient('e', () => inPlace(() => Promise.reject(new Error('lost'))))).rejects.toThrow('lost');
    const works = new Works();
    const asked = Array.from({ length: 103 }, () => works.begin('e'));
    await expect(asked.at(-1)).rejects.toBeInstanceOf(BusyError);
    expect(works.begun).toHaveLength(2);
  });
});
