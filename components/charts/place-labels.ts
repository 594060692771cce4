const LABEL_STEP = 17;

/** Names that keep apart between top and bottom, in pixels: each at its line's end, or as near below the one above as it fits. */
export function placeLabels(ends: readonly number[], [top, bottom]: readonly [number, number]): number[] {
  const order = ends.map((_, index) => index).sort((a, b) => (ends[a] ?? 0) - (ends[b] ?? 0));
  const places = [...ends];
  let free = top;
  for (const index of order) {
    places[index] = Math.max(ends[index] ?? 0, free);
    free = (places[index] ?? 0) + LABEL_STEP;
  }
  // What ran out at the bottom pushes the ones above it up again.
  let floor = bottom;
  for (const index of order.reverse()) {
    places[index] = Math.min(places[index] ?? 0, floor);
    floor = (places[index] ?? 0) - LABEL_STEP;
  }
  return places;
}
