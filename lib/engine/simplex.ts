/**
 * The share of the weight simplex on which `d . w >= 0` (Varsi 1973, Ali 1973): how often an alternative whose values
 * differ by `d` is at least as good. Stable, also for equal values.
 */
export function simplexShareAtLeastZero(d: readonly number[]): number {
  const positive = d.filter((value) => value >= 0);
  const negative = d.filter((value) => value < 0);
  let row = new Array<number>(negative.length + 1).fill(0);
  row[0] = 1;
  for (const y of positive) {
    const next = [1];
    negative.forEach((x, k) => next.push((y * (next[k] ?? 0) - x * (row[k + 1] ?? 0)) / (y - x)));
    row = next;
  }
  return row[negative.length] ?? 0;
}

/**
 * The corners of a cone that is a simplex: criteria of the first tier alone, and each better set with one more. Null for
 * a cone with a later tier of several criteria, which has more corners than criteria.
 */
export function listSimplexCorners(tiers: readonly (readonly number[])[]): number[][] | null {
  if (tiers.slice(1).some((tier) => tier.length > 1)) return null;
  const [first = [], ...later] = tiers;
  return [...first.map((criterion) => [criterion]), ...later.map((_, index) => [...first, ...later.slice(0, index + 1).flat()])];
}
