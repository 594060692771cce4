import type { Evidence } from './evidence';

/** A source or a check that lies further back, in days, is pointed out. */
export const STALE_DAYS = 180;

const DAY = 86_400_000;

/** The last day that a date means: `2026` is `2026-12-31`, `2026-02` is `2026-02-28`. */
export function lastDayOf(date: string): string {
  const [year = 0, month = 12, day] = date.split('-').map(Number);
  if (day !== undefined) return date;
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** Whole days from a date to a day, `YYYY-MM-DD`; 0 where it lies later. */
export function ageOn(day: string, date: string): number {
  return Math.max(0, Math.round((Date.parse(day) - Date.parse(lastDayOf(date))) / DAY));
}

/** The day that a source speaks of: its own, but never after it was read; the day it was read where it bears none. */
export function dayOfSource({ sourceDate, readDate }: Pick<Evidence, 'sourceDate' | 'readDate'>): string {
  const read = lastDayOf(readDate);
  if (sourceDate === 'undated') return read;
  const own = lastDayOf(sourceDate);
  return own < read ? own : read;
}

/** Whether the source states facts that change with a product: design notes and judgement do not age that way. */
export function canAge({ kind }: Pick<Evidence, 'kind'>): boolean {
  return kind !== 'notes' && kind !== 'judgement';
}
