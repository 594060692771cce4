import { describe, expect, it } from 'vitest';
import { today } from './today';

describe('the day of a record', () => {
  it.each([
    ['2026-11-29T20:56:00Z', 'Asia/Tokyo', '2026-11-30'],
    ['2026-11-29T20:56:00Z', 'UTC', '2026-11-29'],
    ['2027-01-01T04:00:00Z', 'America/New_York', '2026-12-31'],
  ])('at %s in %s is %s', (moment, zone, day) => {
    expect(today(new Date(moment), zone)).toBe(day);
  });

  it('is that of the server where no zone is named', () => {
    const now = new Date('2026-11-29T20:56:00Z');
    const local = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
    expect(today(now)).toBe(local);
  });
});
