import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCostQuery, writeCostQuery, type CostDefaults } from '.';
import { shapeWith } from '@/tests/support/costs';
import { loadTariffs } from '@/lib/content';

const defaults: CostDefaults = { tariffs: loadTariffs(), shape: shapeWith(), yenPerDollar: 156.76, shown: ['ec2-t4g-medium', 'lambda'] };
const read = (query: string) => readCostQuery(new URLSearchParams(query), defaults);
const rewrite = (query: string): string =>
  new URLSearchParams(writeCostQuery(read(query).state, defaults).map((pair) => [...pair])).toString();

describe('the link of the page about cost', () => {
  it('is empty where everything is as listed', () => {
    expect(read('')).toMatchObject({ problems: [], state: { shape: defaults.shape, shown: defaults.shown } });
    expect(rewrite('')).toBe('');
  });

  it('leaves out what a form sends though nobody changed it', () => {
    expect(rewrite('r=1000000&ms=100&gb=&at=us&free=1&yen=156.76&show=lambda&show=ec2-t4g-medium&us.lambda.million-requests=0.2')).toBe('');
  });

  it('keeps what was changed, in one order whatever the order of the link', () => {
    const changed = 'r=3100000&at=tokyo&free=0&hours.compose=4&show=lambda.fargate&tokyo.fargate.vcpu-hour=0.04';
    const shuffled = 'tokyo.fargate.vcpu-hour=.04&free=0&show=fargate.lambda&r=3,100,000&hours.compose=4.0&at=tokyo';
    expect(new Set(rewrite(shuffled).split('&'))).toEqual(new Set(rewrite(changed).split('&')));
    expect(rewrite(shuffled)).toBe(rewrite(changed));
    expect(read(changed).state.prices.get('tokyo.fargate.vcpu-hour')).toBe(0.04);
  });

  it('reads back what it writes', () => {
    const figures = fc.record({
      r: fc.integer({ min: 0, max: 1e11 }),
      ms: fc.integer({ min: 1, max: 86_400_000 }),
      gb: fc.double({ min: 0.125, max: 256, noNaN: true }),
      'us.lambda.gb-second': fc.double({ min: 1e-9, max: 1, noNaN: true }),
      free: fc.constantFrom('0', '1'),
    });
    fc.assert(
      fc.property(figures, (found) => {
        const query = new URLSearchParams(Object.entries(found).map(([name, value]) => [name, String(value)])).toString();
        const once = rewrite(query);
        expect(read(query).problems).toEqual([]);
        expect(rewrite(once)).toBe(once);
        expect(read(once).state).toEqual(read(query).state);
      }),
    );
  });

  it.each([
    ['r=-1', { kind: 'whole', name: 'r', value: '-1', least: 0, most: 1e11 }],
    ['r=1.5', { kind: 'whole', name: 'r', value: '1.5' }],
    ['gb=a lot', { kind: 'number', name: 'gb', value: 'a lot', least: 0.125, most: 256 }],
    ['gb=1e999', { kind: 'number', name: 'gb' }],
    ['ms=0', { kind: 'whole', name: 'ms', least: 1 }],
    ['at=tokio', { kind: 'choice', name: 'at', value: 'tokio', allowed: ['us', 'tokyo'], nearest: 'tokyo' }],
    ['free=yes', { kind: 'choice', name: 'free', allowed: ['1', '0'] }],
    ['show=lamda', { kind: 'choice', name: 'show', value: 'lamda', nearest: 'lambda' }],
    ['laod=5', { kind: 'unknown', name: 'laod', value: '5', nearest: 'load' }],
    ['r=1&r=2', { kind: 'repeated', name: 'r', value: '2' }],
    ['us.lambda.gb-second=cheap', { kind: 'number', name: 'us.lambda.gb-second' }],
  ])('names what is wrong in %s and what is allowed', (query, problem) => {
    const { problems, state } = read(query);
    expect(problems).toEqual([expect.objectContaining(problem)]);
    if (!query.startsWith('r=1&')) expect(state).toEqual(read('').state);
  });

  it('names a few of many unknown names, and shows no more than the beginning of a long word', () => {
    const long = 'x'.repeat(10_000);
    expect(read(`${long}=${long}&gb=${long}`).problems.map(({ value }) => value.length)).toEqual([40, 40]);
    expect(read(Array.from({ length: 500 }, (_, index) => `x${index}=1`).join('&')).problems).toHaveLength(5);
  });
});
