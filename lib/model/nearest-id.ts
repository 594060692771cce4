/** The number of single-character edits between two words. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(substitution, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The allowed id that looks most like what was found, if any is close enough to be a slip of the finger. */
export function nearestId(found: string, allowed: readonly string[]): string | undefined {
  const reach = Math.max(1, Math.floor(found.length / 3) + 1);
  let best: { id: string; distance: number } | undefined;
  for (const id of allowed) {
    if (Math.abs(id.length - found.length) > reach) continue;
    const distance = editDistance(found.toLowerCase(), id);
    if (distance <= reach && (!best || distance < best.distance)) best = { id, distance };
  }
  return best?.id;
}
