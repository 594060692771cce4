import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MemoryStorage } from '@/tests/support/memory-storage';
import { codeArbitrary, titleArbitrary } from '@/tests/support/arbitrary-assessments';
import { openShelf } from '../shelf';
import { createKept } from './kept';
import { addPlan, MOST_PLANS, PLANS, removePlan, restorePlan, type KeptPlan, type KeptPlans } from './plans';

const [code = ''] = fc.sample(codeArbitrary, 1);
const AT = '2026-11-30T10:00:00.000Z';
const plan = (id: string, query = `t=${id}`): KeptPlan => ({ id, link: `/p/${code}U${code}?${query}`, title: id, made: AT });
const open = (storage: Storage) =>
  createKept(
    PLANS,
    openShelf(() => storage),
  );

describe('Plans that a browser keeps', () => {
  it('are there after a reload, with names and limits, the latest first, each link once', () => {
    const storage = new MemoryStorage();
    const kept = open(storage);
    for (const one of [plan('a'), plan('b', 'effort=1&max=2'), { ...plan('c'), link: plan('a').link }])
      kept.change((plans) => addPlan(plans, one));
    expect(open(storage).get().value).toEqual([plan('b', 'effort=1&max=2'), plan('a')]);
  });

  it('come back to their place when a removal is undone, once', () => {
    const plans = [plan('a'), plan('b'), plan('c')];
    const without = removePlan(plans, 'b');
    expect(without.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(restorePlan(without, plan('b'), 1)).toEqual(plans);
    expect(restorePlan(plans, plan('b'), 1)).toBe(plans);
  });

  it('are no more than there is room for', () => {
    const many = Array.from({ length: MOST_PLANS }, (_, at) => plan(`p${at}`));
    expect(addPlan(many, plan('new'))).toBe(many);
  });

  it.each(['https://evil.example/p/X', 'javascript:alert(1)//p/X', '/p/NOTACODE', `/r/${code}`, `//evil.example/p/${code}U${code}`])(
    'never lead elsewhere: a stored %s is left out, and the text is kept aside',
    (link) => {
      const storage = new MemoryStorage();
      const text = JSON.stringify({ version: 1, plans: [plan('a'), { ...plan('b'), link }] });
      storage.setItem(PLANS.key, text);
      const { value, damaged } = open(storage).get();
      expect(value).toEqual([plan('a')]);
      expect(storage.getItem(damaged!)).toBe(text);
    },
  );

  it('are read back as they were written, whatever they are called', () => {
    const plans = fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-z]{1,8}$/), titleArbitrary), { selector: ([id]) => id, maxLength: 9 });
    fc.assert(
      fc.property(plans, (pairs) => {
        const list: KeptPlans = pairs.map(([id, title]) => ({ ...plan(id), title }));
        expect(PLANS.read(PLANS.write(list))).toEqual({ kind: 'sound', value: list, isWhole: true });
      }),
    );
  });
});
