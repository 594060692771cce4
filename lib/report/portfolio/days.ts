import { fill } from '../../locale';
import type { PlannedEffort } from './plan';

/** Days as shown: up to two decimals, as the figures have them. */
export function roundDays(days: number): number {
  return Math.round(days * 100) / 100;
}

/** `2.25 days of work a month`. */
export function wordDays({ words: { days: words } }: Pick<PlannedEffort, 'words'>, days: number): string {
  const shown = roundDays(days);
  if (shown === 0) return words.none;
  return fill(shown === 1 ? words.one : words.many, { n: shown });
}
