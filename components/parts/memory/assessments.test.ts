import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessmentsArbitrary, codeArbitrary, idArbitrary, titleArbitrary } from '@/tests/support/arbitrary-assessments';
import {
  addEntry,
  duplicateEntry,
  findByAnyCode,
  mergeEntries,
  MOST_ENTRIES,
  removeEntry,
  renameEntry,
  restoreEntry,
  updateEntry,
  type Assessments,
} from './assessments';

const AT = '2026-11-30T10:00:00.000Z';
const found = (code: string, title = '') => ({ code, title, first: 'compose', sure: 'robust' });
const titles = (list: Assessments): string[] => list.map(({ title }) => title);
let n = 0;
const nextId = (): string => `new${(n += 1)}`;

describe('The list of assessments', () => {
  const [first] = fc.sample(codeArbitrary, 1) as [string];

  it('remembers what an entry was before its answers changed, each code once, and keeps its name', () => {
    let list = addEntry([], found('A', 'Shop'), { id: 'a', at: AT });
    for (const code of ['B', 'C', 'A']) list = updateEntry(list, 'a', { found: found(code), at: AT });
    expect(list[0]).toMatchObject({ code: 'A', title: 'Shop', made: AT });
    expect(list[0]?.earlier.map(({ code }) => code)).toEqual(['C', 'B']);
    expect(findByAnyCode(list, 'B')?.id).toBe('a');
    expect(findByAnyCode(list, first)).toBeUndefined();
  });

  it('gives a removed entry back at its place, once', () => {
    const list = ['a', 'b', 'c'].reduce<Assessments>((so, id) => addEntry(so, found(id, id), { id, at: AT }), []);
    const removed = list[1]!;
    const without = removeEntry(list, 'b');
    expect(titles(without)).toEqual(['a', 'c']);
    expect(restoreEntry(without, removed, 1)).toEqual(list);
    expect(restoreEntry(list, removed, 1)).toBe(list);
  });

  it('puts a copy behind its original, without its past', () => {
    const one = updateEntry(addEntry([], found('A', 'Shop'), { id: 'a', at: AT }), 'a', { found: found('B'), at: AT });
    const list = duplicateEntry(one, 'a', { id: 'b', at: AT, title: 'Copy of Shop' });
    expect(list.map(({ code }) => code)).toEqual(['B', 'B']);
    expect(list[1]).toMatchObject({ id: 'b', title: 'Copy of Shop', earlier: [] });
  });

  it('takes no more than it can hold, and says how many found no room', () => {
    const full = Array.from({ length: MOST_ENTRIES - 1 }, (_, at) => ({
      ...addEntry([], found('A'), { id: `i${at}`, at: AT })[0]!,
      title: String(at),
    }));
    const others = ['x', 'y'].map((id) => addEntry([], found('B', id), { id, at: AT })[0]!);
    const merged = mergeEntries(full, others, nextId);
    expect(merged).toMatchObject({ added: 1, known: 0, left: 1 });
    expect(addEntry(merged.list, found('C'), { id: 'z', at: AT })).toBe(merged.list);
  });
});

describe('Merging', () => {
  it('keeps every entry that was there, adds each of the other list, and does it once', () => {
    fc.assert(
      fc.property(assessmentsArbitrary, assessmentsArbitrary, (mine, others) => {
        const once = mergeEntries(mine, others, nextId);
        expect(once.list.slice(0, mine.length)).toEqual(mine);
        for (const { code, title } of others) expect(once.list).toContainEqual(expect.objectContaining({ code, title }));
        expect(new Set(once.list.map(({ id }) => id)).size).toBe(once.list.length);
        expect(once.added + once.known).toBe(others.length);
        expect(mergeEntries(once.list, others, nextId)).toMatchObject({ list: once.list, added: 0 });
      }),
    );
  });

  it('into an empty list is that list', () => {
    fc.assert(
      fc.property(assessmentsArbitrary, (others) => {
        expect(mergeEntries([], others, nextId).list).toEqual(others);
      }),
    );
  });
});

describe('Any sequence of operations', () => {
  const operation = fc.oneof(
    fc.record({ kind: fc.constant('add' as const), id: idArbitrary, title: titleArbitrary, code: codeArbitrary }),
    fc.record({ kind: fc.constantFrom('rename' as const, 'copy' as const), at: fc.nat(9), id: idArbitrary, title: titleArbitrary }),
    fc.record({ kind: fc.constant('update' as const), at: fc.nat(9), code: codeArbitrary }),
    fc.record({ kind: fc.constant('remove and restore' as const), at: fc.nat(9) }),
  );

  it('keeps every name that was typed last', () => {
    fc.assert(
      fc.property(fc.array(operation, { maxLength: 20 }), (operations) => {
        let list: Assessments = [];
        const names = new Map<string, string>();
        for (const one of operations) {
          if (one.kind === 'add') {
            if (!names.has(one.id)) names.set(one.id, one.title);
            list = addEntry(list, found(one.code, one.title), { id: one.id, at: AT });
            continue;
          }
          const entry = list[one.at % Math.max(1, list.length)];
          if (!entry) continue;
          if (one.kind === 'rename') {
            names.set(entry.id, one.title);
            list = renameEntry(list, entry.id, one.title);
          } else if (one.kind === 'copy') {
            if (!names.has(one.id)) names.set(one.id, one.title);
            list = duplicateEntry(list, entry.id, { id: one.id, at: AT, title: one.title });
          } else if (one.kind === 'update') list = updateEntry(list, entry.id, { found: found(one.code), at: AT });
          else list = restoreEntry(removeEntry(list, entry.id), entry, list.indexOf(entry));
        }
        expect(new Map(list.map(({ id, title }) => [id, title]))).toEqual(names);
      }),
    );
  });
});
