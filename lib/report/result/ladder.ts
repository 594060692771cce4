import type { Reader } from '../reader';
import type { ReportRung } from './report';

/** The criterion that the notes' lock-in order is measured by. */
export const LOCK_IN = 'portability';

/** How free one stays on each platform before any answer, the tightest tie first. Empty where the catalogue does not have the criterion. */
export function wordLadder(reader: Reader): ReportRung[] {
  const criterion = reader.catalogue.criteria.find(({ id }) => id === LOCK_IN);
  if (!criterion) return [];
  return reader.catalogue.alternatives
    .map(({ id }) => ({ ...reader.platform(id), freedom: criterion.base[id]?.performance ?? 0 }))
    .sort((a, b) => a.freedom - b.freedom);
}
