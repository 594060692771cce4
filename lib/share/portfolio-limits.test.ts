import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPortfolioLimits, writePortfolioLimits } from './portfolio-limits';

const PLATFORMS = ['compose', 'k8s-managed', 'paas-oss', 'faas-public'];
const read = (query: string) => readPortfolioLimits(new URLSearchParams(query), PLATFORMS);
const NOTHING = { with: [], without: [] };

describe('the limits of a portfolio in an address', () => {
  it('are none where nothing is asked, also where a form sends its fields empty', () => {
    for (const query of ['', 'cost=&max=&with=&t=Orders', 'cost=%20', 'utm_source=x'])
      expect(read(query)).toEqual({ limits: NOTHING, problems: [] });
  });

  it('are a cost, a greatest number, and platforms in any case and never', () => {
    expect(read('cost=15&max=2&with=paas-oss&with=compose&without=faas-public')).toEqual({
      limits: { cost: 15, max: 2, with: ['compose', 'paas-oss'], without: ['faas-public'] },
      problems: [],
    });
    expect(read('cost=0').limits.cost).toBe(0);
    expect(read('cost=19.9').limits.cost).toBe(19.9);
  });

  it.each([
    ['cost=1000.1', { name: 'cost', value: '1000.1', kind: 'cost' }],
    ['cost=-1', { name: 'cost', value: '-1', kind: 'cost' }],
    ['cost=1e3', { name: 'cost', value: '1e3', kind: 'cost' }],
    ['cost=1.25', { name: 'cost', value: '1.25', kind: 'cost' }],
    ['cost=Infinity', { name: 'cost', value: 'Infinity', kind: 'cost' }],
    ['max=0', { name: 'max', value: '0', kind: 'max' }],
    ['max=5', { name: 'max', value: '5', kind: 'max' }],
    ['max=1.5', { name: 'max', value: '1.5', kind: 'max' }],
    ['with=paas-os', { name: 'with', value: 'paas-os', kind: 'platform', nearest: 'paas-oss' }],
    ['without=mainframe', { name: 'without', value: 'mainframe', kind: 'platform' }],
    ['with=compose&without=compose', { name: 'with', value: 'compose', kind: 'both' }],
  ])('%s is told and left out', (query, problem) => {
    expect(read(query)).toEqual({ limits: NOTHING, problems: [problem] });
  });

  it('keep the first of two numbers and tell the other', () => {
    expect(read('max=2&max=3&max=2')).toEqual({
      limits: { ...NOTHING, max: 2 },
      problems: [{ name: 'max', value: '3', kind: 'repeated' }],
    });
  });

  it('keep what is right beside what is wrong', () => {
    expect(read('cost=many&max=2&with=compose&with=x').limits).toEqual({ max: 2, with: ['compose'], without: [] });
  });

  it('are read back as they were written', () => {
    const limits = fc.record(
      { cost: fc.integer({ min: 0, max: 10_000 }).map((tenths) => tenths / 10), max: fc.integer({ min: 1, max: 4 }) },
      { requiredKeys: [] },
    );
    const choices = fc.tuple(...PLATFORMS.map((id) => fc.constantFrom(['with', id], ['without', id], null)));
    fc.assert(
      fc.property(limits, choices, (numbers, chosen) => {
        const listed = (name: string) => chosen.flatMap((choice) => (choice?.[0] === name ? [choice[1]] : []));
        const all = { ...numbers, with: listed('with'), without: listed('without') };
        const query = new URLSearchParams(writePortfolioLimits(all).map(([name, value]) => [name, value]));
        expect(readPortfolioLimits(query, PLATFORMS)).toEqual({ limits: all, problems: [] });
      }),
    );
  });

  it('never throw', () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), fc.string(), (query, value) => {
        expect(readPortfolioLimits(new URLSearchParams(`${query}&cost=${encodeURIComponent(value)}`), PLATFORMS)).toBeDefined();
      }),
    );
  });
});
