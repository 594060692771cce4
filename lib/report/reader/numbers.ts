/** Points and percentages are shown with one decimal. */
const SCALE = 10;

/** A number of points as shown: one decimal, half up. */
export function roundPoints(points: number): number {
  return toPoints(Math.floor(points * SCALE + 0.5));
}

/**
 * Rounds the parts of a whole so that the shown parts add up to the shown whole (largest remainder): every part is the
 * exact one rounded down or up by less than a tenth. Earlier parts go first among equal remainders.
 */
export function roundParts(parts: readonly number[], whole: number): number[] {
  const exact = parts.map((part) => part * SCALE);
  const shown = exact.map(Math.floor);
  const missing = Math.floor(whole * SCALE + 0.5) - shown.reduce((sum, part) => sum + part, 0);
  const byRemainder = exact.map((part, index) => ({ index, remainder: part - Math.floor(part) })).sort((a, b) => b.remainder - a.remainder);
  for (const { index } of byRemainder.slice(0, Math.max(missing, 0))) shown[index] = (shown[index] ?? 0) + 1;
  return shown.map(toPoints);
}

/**
 * The range that is shown around a score. The engine's runs over complete answers; a question may stay open for good, though,
 * and where each of its answers would be better than none, the score of now lies beside them.
 */
export function rangeOf({ low, score, high }: { readonly low: number; readonly score: number; readonly high: number }): [number, number] {
  return [Math.min(low, score), Math.max(high, score)];
}

/**
 * What is shown of a score and its range: points of 100 with one decimal. The engine's are in units of `weightTotal`. With much open the
 * range may pass the ends of the scale, as if every demand could be made and missed at once; it is shown up to them.
 */
export function showScore(
  ranked: { readonly low: number; readonly score: number; readonly high: number },
  weightTotal: number,
): { readonly score: number; readonly low: number; readonly high: number } {
  const [low, high] = rangeOf(ranked);
  return {
    score: roundPoints(ranked.score / weightTotal),
    low: Math.max(0, roundPoints(low / weightTotal)),
    high: Math.min(100, roundPoints(high / weightTotal)),
  };
}

/** Adds shown numbers without the dust of binary fractions. */
export function addPoints(points: readonly number[]): number {
  return toPoints(points.reduce((sum, part) => sum + Math.round(part * SCALE), 0));
}

/** The difference of two shown numbers. */
export function subtractPoints(points: number, other: number): number {
  return addPoints([points, -other]);
}

function toPoints(tenths: number): number {
  return tenths === 0 ? 0 : tenths / SCALE;
}

/** `71.4`: always one decimal, so that columns line up. */
export function formatPoints(points: number): string {
  return points.toFixed(1).replace('-', '−');
}

/** `+3.4`, `−0.2`, `±0.0`. */
export function formatDifference(points: number): string {
  return `${points > 0 ? '+' : points === 0 ? '±' : ''}${formatPoints(points)}`;
}
