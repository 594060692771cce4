import { describe, expect, it } from 'vitest';
import { ageOn, dayOfSource, lastDayOf } from './freshness';

describe('The day of a source', () => {
  it('is the last one that its date can mean', () => {
    expect(['2026', '2026-02', '2024-02', '2026-02-03'].map(lastDayOf)).toEqual(['2026-12-31', '2026-02-28', '2024-02-29', '2026-02-03']);
  });

  it('is never later than the day it was read', () => {
    expect(dayOfSource({ sourceDate: '2026', readDate: '2026-11-22' })).toBe('2026-11-22');
    expect(dayOfSource({ sourceDate: '2025', readDate: '2026-11-22' })).toBe('2025-12-31');
  });

  it('is the day it was read where it bears none', () => {
    expect(dayOfSource({ sourceDate: 'undated', readDate: '2026-11-22' })).toBe('2026-11-22');
  });

  it('grows older by one a day, across years and leap days', () => {
    expect(ageOn('2026-11-30', '2026-11-29')).toBe(1);
    expect(ageOn('2025-03-01', '2024-02-29')).toBe(366);
    expect(ageOn('2026-11-30', '2026-12-01')).toBe(0);
  });
});
