import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { portfolioPath } from './addresses';
import { encodePortfolio } from './portfolio';
import { NEW_PLAN, readPortfolioLimits, writePortfolioLimits } from './portfolio-limits';

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

  describe('of a plan that weighs work', () => {
    it('are a version, the points of a day, what stays where it is, and how much workloads count', () => {
      expect(read('effort=1&day=7.5&stay=2.compose_12.paas-oss&weigh=1.3')).toEqual({
        limits: {
          ...NOTHING,
          effort: 1,
          day: 7.5,
          stay: new Map([
            [1, 'compose'],
            [11, 'paas-oss'],
          ]),
          weigh: new Map([[0, 3]]),
        },
        problems: [],
      });
    });

    it('may be sent as a form sends them: one parameter for each workload, most of them empty or of no effect', () => {
      expect(read('effort=1&day=&stay=&stay=2.compose&stay=&weigh=1.1&weigh=2.2').limits).toEqual({
        ...NOTHING,
        effort: 1,
        stay: new Map([[1, 'compose']]),
        weigh: new Map([[1, 2]]),
      });
    });

    it.each([
      ['effort=2', { name: 'effort', value: '2', kind: 'effort' }],
      ['day=5', { name: 'day', value: '5', kind: 'unused' }],
      ['stay=2.compos', { name: 'stay', value: '2.compos', kind: 'stay', nearest: '2.compose' }],
      ['stay=13.compose', { name: 'stay', value: '13.compose', kind: 'stay' }],
      ['stay=0.compose', { name: 'stay', value: '0.compose', kind: 'stay' }],
      ['stay=compose', { name: 'stay', value: 'compose', kind: 'stay' }],
      ['weigh=2.10', { name: 'weigh', value: '2.10', kind: 'weigh' }],
      ['weigh=2.0', { name: 'weigh', value: '2.0', kind: 'weigh' }],
    ])('%s is told and left out', (query, problem) => {
      const { limits, problems } = read(query);
      expect(problems).toEqual([problem]);
      expect(limits).toEqual(NOTHING);
    });

    it.each(['day=0', 'day=100.1', 'day=1.25', 'day=many'])('with %s keep the figures and tell the day', (day) => {
      const { limits, problems } = read(`effort=1&${day}`);
      expect(limits).toEqual({ ...NOTHING, effort: 1 });
      expect(problems).toMatchObject([{ name: 'day', kind: 'day' }]);
    });

    it('tell a price of platforms, which says nothing beside the work', () => {
      expect(read('effort=1&cost=10')).toEqual({
        limits: { ...NOTHING, effort: 1 },
        problems: [{ name: 'cost', value: '10', kind: 'unused' }],
      });
    });

    it('keep the first of two places of one workload and tell the other', () => {
      expect(read('stay=2.compose_2.paas-oss')).toEqual({
        limits: { ...NOTHING, stay: new Map([[1, 'compose']]) },
        problems: [{ name: 'stay', value: '2.paas-oss', kind: 'repeated' }],
      });
    });

    it('know how many workloads there are', () => {
      expect(readPortfolioLimits(new URLSearchParams('stay=3.compose'), PLATFORMS, 2).problems).toHaveLength(1);
    });

    it('are read back as they were written', () => {
      const entries = <T>(value: fc.Arbitrary<T>) =>
        fc
          .uniqueArray(fc.tuple(fc.nat(11), value), { minLength: 1, maxLength: 12, selector: ([place]) => place })
          .map((pairs) => new Map(pairs));
      const limits = fc.record(
        {
          day: fc.integer({ min: 1, max: 1000 }).map((tenths) => tenths / 10),
          stay: entries(fc.constantFrom(...PLATFORMS)),
          weigh: entries(fc.integer({ min: 2, max: 9 })),
        },
        { requiredKeys: [] },
      );
      fc.assert(
        fc.property(limits, (found) => {
          const all = { ...NEW_PLAN, ...found };
          const query = new URLSearchParams(writePortfolioLimits(all).map(([name, value]) => [name, value]));
          expect(readPortfolioLimits(query, PLATFORMS)).toEqual({ limits: all, problems: [] });
        }),
      );
    });

    it('of twelve named workloads fit an address of 2,000 characters with everything asked that can be', () => {
      const state = { contentVersion: 6, answers: { traffic: 'bursty' }, priorities: { most: ['cost'], least: [] } };
      const code = encodePortfolio(Array.from({ length: 12 }, () => state));
      const workloads = code.split('U').map((part) => ({ code: part, title: '受注管理の基盤' }));
      const asked = {
        ...NEW_PLAN,
        day: 12.5,
        max: 4,
        with: ['serverless-containers'],
        without: ['paas-proprietary', 'k8s-self', 'faas-oss'],
        stay: new Map([0, 4, 8].map((place) => [place, 'serverless-containers'])),
        weigh: new Map(workloads.map((_, place) => [place, 9])),
      };
      const address = `https://platforms.example-company.example${portfolioPath({ locale: 'en', code, workloads }, asked)}`;
      expect(address.length).toBeLessThanOrEqual(2000);
    });
  });

  it('never throw', () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), fc.string(), (query, value) => {
        expect(readPortfolioLimits(new URLSearchParams(`${query}&cost=${encodeURIComponent(value)}`), PLATFORMS)).toBeDefined();
      }),
    );
  });
});
