import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchWorkloads } from './match';

const workload = (title: string, traffic = 'steady', most: readonly string[] = []) => ({
  title,
  answers: { traffic },
  priorities: { most, least: [] },
});

describe('the workloads of two plans', () => {
  it('are the same where name and answers are, whatever their order', () => {
    const [shop, orders] = [workload('Shop'), workload('Orders', 'bursty')];
    expect(matchWorkloads([shop, orders], [orders, shop])).toEqual([
      { a: 0, b: 1 },
      { a: 1, b: 0 },
    ]);
  });

  it('are the same where only the name is, in another case or width: their answers were changed', () => {
    expect(matchWorkloads([workload('Shop １')], [workload('SHOP 1', 'bursty')])).toEqual([{ a: 0, b: 0 }]);
  });

  it('are the same where only the answers are: they were renamed, or have no name', () => {
    expect(matchWorkloads([workload('Shop'), workload('', 'bursty')], [workload('', 'bursty'), workload('Store')])).toEqual([
      { a: 0, b: 1 },
      { a: 1, b: 0 },
    ]);
  });

  it('goes by the name before it goes by the answers', () => {
    const [a, b] = [
      [workload('Shop', 'steady'), workload('Orders', 'bursty')],
      [workload('Orders', 'steady'), workload('Shop', 'bursty')],
    ];
    expect(matchWorkloads(a, b)).toEqual([
      { a: 0, b: 1 },
      { a: 1, b: 0 },
    ]);
  });

  it('without a name are not taken for each other where their answers or priorities differ', () => {
    expect(matchWorkloads([workload('', 'steady')], [workload('', 'steady', ['cost'])])).toEqual([
      { a: 0, b: null },
      { a: null, b: 0 },
    ]);
  });

  it('stand there once each, twins in their order, and what only one plan has beside nothing', () => {
    const one = fc.record({ title: fc.constantFrom('', 'Shop', 'Orders'), traffic: fc.constantFrom('steady', 'bursty') });
    const list = fc.array(
      one.map(({ title, traffic }) => workload(title, traffic)),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(list, list, (a, b) => {
        const matches = matchWorkloads(a, b);
        const places = (side: 'a' | 'b') => matches.flatMap((match) => match[side] ?? []).sort((x, y) => x - y);
        expect(places('a')).toEqual(a.map((_, place) => place));
        expect(places('b')).toEqual(b.map((_, place) => place));
        for (const { a: first, b: second } of matches) {
          if (first === null || second === null) continue;
          const [x, y] = [a[first]!, b[second]!];
          expect(x.title === y.title || x.answers.traffic === y.answers.traffic).toBe(true);
        }
        // A plan against itself moves nothing.
        expect(matchWorkloads(a, a).every((match) => match.a === match.b)).toBe(true);
      }),
    );
  });
});
