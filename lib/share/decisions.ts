import { partOf, type ListedCase } from '../model/case';
import type { Locale } from '../model/locale';
import { BASE } from '../model/base-path';

/** Where all published decisions are found. */
export function decisionsPath(locale: Locale): string {
  return `${BASE}/${locale}/method/decisions`;
}

/** Where a published decision stands: its line in the list that it belongs to. */
export function decisionPath(locale: Locale, entry: ListedCase): string {
  const lists = { calibration: 'all', further: `further/${partOf(entry)}`, unseen: 'unseen' };
  return `${BASE}/${locale}/method/agreement/${lists[entry.list]}#${decisionAnchor(entry.id)}`;
}

/** The anchor of a decision in its list. */
export function decisionAnchor(id: string): string {
  return `case-${id}`;
}

/** All published decisions as data, for the page that looks through them. */
export function decisionListPath(locale: Locale): string {
  return `${BASE}/export/decisions/${locale}`;
}
