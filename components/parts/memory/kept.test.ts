import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessmentsArbitrary } from '@/tests/support/arbitrary-assessments';
import { MemoryStorage } from '@/tests/support/memory-storage';
import { openShelf } from '../shelf';
import { addEntry, removeEntry, renameEntry, type Assessments } from './assessments';
import { createKept, type Kept } from './kept';
import { ASSESSMENTS } from './read-assessments';

const AT = '2026-11-30T10:00:00.000Z';
const { key } = ASSESSMENTS;
const add = (id: string) => (list: Assessments) => addEntry(list, { code: 'CODE', title: id, first: null, sure: null }, { id, at: AT });

function openTab(storage: Storage): Kept<Assessments> {
  return createKept(
    ASSESSMENTS,
    openShelf(() => storage),
  );
}
const idsOf = (kept: Kept<Assessments>): string[] => kept.get().value.map(({ id }) => id);
const SOUND = {
  ...ASSESSMENTS,
  read: (text: string) => ({ kind: 'sound' as const, value: JSON.parse(text) as Assessments, isWhole: true }),
  write: JSON.stringify,
};

describe('What a browser keeps', () => {
  it('is the same in all tabs, whichever changed it', () => {
    const storage = new MemoryStorage();
    const [one, other] = [0, 1].map(() =>
      createKept(
        SOUND,
        openShelf(() => storage),
      ),
    ) as [Kept<Assessments>, Kept<Assessments>];
    let told = 0;
    other.subscribe(() => (told += 1));
    one.change(add('a'));
    other.change(add('b'));
    one.change((list) => renameEntry(list, 'b', 'named here'));
    expect(idsOf(one)).toEqual(['a', 'b']);
    other.refresh();
    expect(told).toBe(3);
    expect(other.get().value.map(({ title }) => title)).toEqual(['a', 'named here']);
    other.refresh();
    expect(told).toBe(3);
  });

  it('stays in the tab where there is no room, is told, and is stored with the next change that fits', () => {
    const storage = new MemoryStorage();
    const kept = createKept(
      SOUND,
      openShelf(() => storage),
    );
    kept.change(add('a'));
    storage.capacity = 10;
    kept.change(add('b'));
    expect(kept.get().problem).toBe('full');
    expect(idsOf(kept)).toEqual(['a', 'b']);
    storage.capacity = Infinity;
    const other = createKept(
      SOUND,
      openShelf(() => storage),
    );
    other.change(add('c'));
    kept.change((list) => removeEntry(list, 'a'));
    expect(kept.get().problem).toBeNull();
    other.refresh();
    expect(idsOf(other)).toEqual(['c', 'b']);
  });

  it('works for this visit where the browser forbids to keep anything', () => {
    const kept = createKept(
      ASSESSMENTS,
      openShelf(() => {
        throw new DOMException('no', 'SecurityError');
      }),
    );
    expect(kept.get().problem).toBe('forbidden');
    kept.change(add('a'));
    kept.change(add('b'));
    expect(kept.get().problem).toBe('forbidden');
    expect(idsOf(kept)).toEqual(['a', 'b']);
  });

  it('is left alone where a newer Dokoni wrote it', () => {
    const storage = new MemoryStorage();
    const newer = '{"version":2,"assessments":"in another form"}';
    storage.setItem(key, newer);
    const kept = openTab(storage);
    kept.change(add('a'));
    expect(kept.get()).toMatchObject({ problem: 'newer', value: [{ id: 'a' }] });
    expect(storage.getItem(key)).toBe(newer);
  });

  it('is never deleted for being damaged: the text is moved, its place is told, and what can be read of it is there', () => {
    fc.assert(
      fc.property(assessmentsArbitrary, fc.oneof(fc.string({ minLength: 1 }), fc.json()), fc.nat(400), (list, noise, at) => {
        const sound = ASSESSMENTS.write(list);
        const damaged = sound.slice(0, at) + noise + sound.slice(at + 1);
        const storage = new MemoryStorage();
        storage.setItem(key, damaged);
        const kept = openTab(storage);
        const { damaged: place, problem } = kept.get();
        kept.change(add('zzzzzzzzzzzz'));
        const isSound = ASSESSMENTS.read(damaged).kind === 'sound' && place === null;
        if (place !== null) expect(storage.getItem(place)).toBe(damaged);
        else expect(isSound || problem === 'newer').toBe(true);
        if (problem === 'newer') expect(storage.getItem(key)).toBe(damaged);
        expect(idsOf(kept)).toContain('zzzzzzzzzzzz');
      }),
    );
  });

  it('keeps both damaged texts where that happens twice', () => {
    const storage = new MemoryStorage();
    storage.setItem(key, '{');
    openTab(storage);
    storage.setItem(key, '[');
    expect(openTab(storage).get().damaged).toBe(`${key}.damaged.2`);
    expect(storage.getItem(`${key}.damaged`)).toBe('{');
  });
});
