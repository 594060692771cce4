import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addPoints, formatDifference, formatPoints, roundParts, roundPoints, rangeOf } from './numbers';

describe('shown parts', () => {
  it('add up to the shown whole, each within a tenth of the exact part', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -50, max: 50, noNaN: true }), { minLength: 1, maxLength: 30 }), (parts) => {
        const whole = parts.reduce((sum, part) => sum + part, 0);
        const shown = roundParts(parts, whole);
        expect(addPoints(shown)).toBeCloseTo(roundPoints(whole), 6);
        shown.forEach((part, index) => {
          expect(Math.abs(part - (parts[index] ?? 0))).toBeLessThan(0.1 + 1e-9);
        });
      }),
    );
  });

  it('give the missing tenth to the largest remainder, earlier parts first', () => {
    expect(roundParts([33.333, 33.333, 33.334], 100)).toEqual([33.3, 33.3, 33.4]);
    expect(roundParts([0.05, 0.05], 0.1)).toEqual([0.1, 0]);
  });
});

describe('shown points', () => {
  it('have one decimal and a real minus sign', () => {
    expect([formatPoints(71), formatPoints(-0.5), formatPoints(0)]).toEqual(['71.0', '−0.5', '0.0']);
    expect([formatDifference(3.44), formatDifference(-2), formatDifference(0)]).toEqual(['+3.4', '−2.0', '±0.0']);
  });
});

describe('the range around a score', () => {
  it('is that of the complete answers', () => {
    expect(rangeOf({ low: 40, score: 50, high: 60 })).toEqual([40, 60]);
  });

  it('reaches to the score where every answer to an open question would be better, or worse, than none', () => {
    expect(rangeOf({ low: 52, score: 50, high: 60 })).toEqual([50, 60]);
    expect(rangeOf({ low: 40, score: 50, high: 48 })).toEqual([40, 50]);
  });
});
