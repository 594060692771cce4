import type { BasePerformance, Criterion, Effect } from '@/lib/model/criterion';

/** Where a platform starts on a criterion. Throws where the criterion does not rate it: the content is checked for that. */
export function startOf({ id, base }: Criterion, alternative: string): BasePerformance {
  const start = base[alternative];
  if (!start) throw new Error(`Criterion ${id} has no base value for ${alternative}`);
  return start;
}

/** The rules of a criterion that move a platform, with the points of its scale by which each does; never 0. */
export function changesFor({ effects }: Criterion, alternative: string): { readonly effect: Effect; readonly points: number }[] {
  return effects.map((effect) => ({ effect, points: effect.change[alternative] ?? 0 })).filter(({ points }) => points !== 0);
}
