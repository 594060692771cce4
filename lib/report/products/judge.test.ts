import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CheckedCell, Need } from '../../model/product';
import { FITS, judgeCell, judgeProduct, listNeeds } from './judge';

const cell = (parts: Partial<CheckedCell>): CheckedCell => ({ text: 'none', sources: ['page'], ...parts });
const need = (parts: Partial<Need> = {}): Need => ({ question: 'duration', choices: ['hours'], feature: 'run-length', ...parts });

describe('what a cell is for an answer', () => {
  it('is what its mark says: yes fits, a condition limits, no cannot', () => {
    expect([
      judgeCell(cell({ has: 'yes' }), need()),
      judgeCell(cell({ has: 'limit' }), need()),
      judgeCell(cell({ has: 'no' }), need()),
    ]).toEqual(['fits', 'limit', 'cannot']);
  });

  it('is open where nobody looked it up', () => {
    expect([judgeCell('not checked', need()), judgeCell(undefined, need())]).toEqual(['open', 'open']);
  });

  it('fits where the ordinary form is enough, and is limited where only a special form is', () => {
    const minutes = need({ from: 900, limited: 60 });
    expect(judgeCell(cell({ amount: 900 }), minutes)).toBe('fits');
    expect(judgeCell(cell({ amount: 30, reach: 'none' }), minutes)).toBe('limit');
    expect(judgeCell(cell({ amount: 120 }), minutes)).toBe('limit');
    expect(judgeCell(cell({ amount: 30 }), minutes)).toBe('cannot');
  });

  it('fits endless work only where there is no limit', () => {
    const endless = need({ from: 'none', limited: 901 });
    expect(judgeCell(cell({ amount: 'none' }), endless)).toBe('fits');
    expect(judgeCell(cell({ amount: 3600 }), endless)).toBe('limit');
    expect(judgeCell(cell({ amount: 900 }), endless)).toBe('cannot');
  });

  it('never gets worse where a product reaches further', () => {
    const amount = fc.oneof(fc.integer({ min: 1, max: 10_000 }), fc.constant('none' as const));
    const rank = { cannot: 0, open: 1, limit: 2, fits: 3 } as const;
    const anything = fc.record({ low: amount, more: fc.nat(10_000), from: amount, limited: fc.integer({ min: 1, max: 10_000 }) });
    fc.assert(
      fc.property(anything, ({ low, more, from, limited }) => {
        const high = low === 'none' ? low : low + more;
        const asked = need({ from, limited });
        expect(rank[judgeCell(cell({ amount: high }), asked)]).toBeGreaterThanOrEqual(rank[judgeCell(cell({ amount: low }), asked)]);
      }),
    );
  });
});

describe('a product as a whole', () => {
  it('cannot where one cell cannot, whatever else fits', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...FITS)), (fits) => {
        expect(judgeProduct([...fits, 'cannot'])).toBe('cannot');
      }),
    );
  });

  it('has a limit before it is open, and fits only where every cell does', () => {
    expect([judgeProduct(['open', 'limit', 'fits']), judgeProduct(['fits', 'open']), judgeProduct(['fits']), judgeProduct([])]).toEqual([
      'limit',
      'open',
      'fits',
      'fits',
    ]);
  });
});

describe('what the answers ask', () => {
  const needs = [
    need({ question: 'location', choices: ['on-premises', 'edge'], feature: 'own-machines' }),
    need({ question: 'isolation', choices: ['air-gapped'], feature: 'own-machines' }),
    need({ question: 'platform-in-place', choices: ['none', 'paas'], feature: 'first', all: true }),
  ];

  it('is nothing where no answer asks, or where it is not known', () => {
    expect(listNeeds(needs, { location: 'public-cloud', isolation: 'unknown' })).toEqual([]);
  });

  it('is one row for several answers that ask for it, with all of them', () => {
    const [asked, ...rest] = listNeeds(needs, { location: 'edge', isolation: 'regulated+air-gapped' });
    expect(rest).toEqual([]);
    expect(asked?.asking).toEqual([
      { question: 'location', choice: 'edge' },
      { question: 'isolation', choice: 'air-gapped' },
    ]);
  });

  it('is not asked by half of an answer where every part has to ask', () => {
    expect(listNeeds(needs, { 'platform-in-place': 'paas+kubernetes' })).toEqual([]);
    expect(listNeeds(needs, { 'platform-in-place': 'paas' })).toHaveLength(1);
  });
});
