import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Gate } from './gate';

/** Who got in, in order; each leaves when it is told to. */
function queueUp(
  gate: Gate,
  clients: readonly string[],
): { readonly entered: string[]; readonly leave: (() => void)[]; readonly refused: string[] } {
  const line = { entered: [] as string[], leave: [] as (() => void)[], refused: [] as string[] };
  for (const client of clients)
    void gate.enter(client).then((leave) => {
      if (!leave) return line.refused.push(client);
      line.entered.push(client);
      return line.leave.push(leave);
    });
  return line;
}
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('the gate', () => {
  it('gives one client at most half of the places, and another the next one', async () => {
    const line = queueUp(new Gate({ slots: 4, queue: 10 }), ['a', 'a', 'a', 'a', 'b']);
    await settle();
    expect(line.entered).toEqual(['a', 'a', 'b']);
  });

  it('lets clients take turns', async () => {
    const line = queueUp(new Gate({ slots: 1, queue: 10 }), ['a', 'a', 'a', 'b', 'c']);
    for (let turn = 0; turn < 5; turn += 1) {
      await settle();
      line.leave[turn]?.();
    }
    expect(line.entered).toEqual(['a', 'a', 'b', 'c', 'a']);
  });

  it('sends away who comes when the queue, or half of it by one client, is full', async () => {
    const line = queueUp(new Gate({ slots: 1, queue: 4 }), ['a', 'a', 'a', 'a', 'b', 'b', 'b']);
    await settle();
    expect(line.refused).toEqual(['a', 'b']);
  });

  it('never has more at work than places, keeps nobody for ever, and is empty in the end', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 40 }),
        fc.integer({ min: 1, max: 5 }),
        async (clients, slots) => {
          const gate = new Gate({ slots, queue: 20 });
          const line = queueUp(gate, clients);
          for (let turn = 0; turn < clients.length; turn += 1) {
            await settle();
            expect(gate.atWork).toBeLessThanOrEqual(slots);
            line.leave[turn]?.();
            line.leave[turn]?.();
          }
          expect(line.entered.length + line.refused.length).toBe(clients.length);
          expect([gate.atWork, gate.waiting]).toEqual([0, 0]);
        },
      ),
    );
  });
});
