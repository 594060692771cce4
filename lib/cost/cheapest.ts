import type { CostLine } from './line';

/** A stretch of requests a month on which one line is the lowest. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** Of the line among those compared. */
  readonly line: number;
}

/** A straight piece of a line. */
interface Piece {
  readonly start: number;
  readonly slope: number;
}

/**
 * Which of the lines is the lowest from 0 to `limit`: exact crossings of straight pieces, no samples. Of lines that are equal the one that
 * rises least goes first, then the earlier.
 */
export function findCheapest(lines: readonly CostLine[], limit: number): Stretch[] {
  if (lines.length === 0) return [];
  const edges = [...new Set([0, ...lines.flatMap((line) => line.bends(limit)), limit])].sort((a, b) => a - b);
  const found: Stretch[] = [];
  edges.slice(1).forEach((to, index) => {
    const from = edges[index] ?? 0;
    const pieces = lines.map((line) => pieceOf(line, from, to));
    for (const stretch of walk(pieces, from, to)) append(found, stretch);
  });
  return found;
}

/** A line has the value of the line before at a bend, so a piece is told by its middle and its end. */
function pieceOf(line: CostLine, from: number, to: number): Piece {
  const end = line.at(to);
  const middle = line.at((from + to) / 2);
  return { start: 2 * middle - end, slope: (2 * (end - middle)) / (to - from) };
}

/** From left to right along the lowest line, changing to the one that falls below it first. */
function walk(pieces: readonly Piece[], from: number, to: number): Stretch[] {
  const at = ({ start, slope }: Piece, x: number): number => start + slope * (x - from);
  let line = lowest(pieces, (piece) => piece.start);
  let x = from;
  const stretches: Stretch[] = [];
  for (;;) {
    const own = pieces[line];
    if (!own) return stretches;
    const crossings = pieces.map((piece) =>
      piece.slope < own.slope ? x + (at(piece, x) - at(own, x)) / (own.slope - piece.slope) : Infinity,
    );
    const next = crossings.indexOf(Math.min(...crossings));
    const until = Math.min(to, Math.max(x, crossings[next] ?? to));
    stretches.push({ from: x, to: until, line });
    if (until >= to) return stretches;
    line = next;
    x = until;
  }
}

function lowest(pieces: readonly Piece[], valueOf: (piece: Piece) => number): number {
  let best = 0;
  pieces.forEach((piece, index) => {
    const other = pieces[best];
    if (!other) return;
    const difference = valueOf(piece) - valueOf(other);
    if (difference < -DUST || (difference <= DUST && piece.slope < other.slope)) best = index;
  });
  return best;
}

/** Dollars: below the least that any price differs by. */
const DUST = 1e-9;

/** Stretches of the same line are one; what is shorter than a request is none. */
function append(found: Stretch[], stretch: Stretch): void {
  const last = found.at(-1);
  if (last && (last.line === stretch.line || stretch.to - stretch.from < 1)) found[found.length - 1] = { ...last, to: stretch.to };
  else if (last && last.to - last.from < 1) {
    found.pop();
    append(found, { ...stretch, from: last.from });
  } else found.push(stretch);
}
