import { findBreach, type Limits, type Move } from './limits';

/** How many sets of moves are looked at before a search gives up. */
const PATIENCE = 60;

interface Search {
  readonly limits: Limits;
  readonly values: Int32Array;
  readonly patience?: number;
}

/**
 * The cheapest set of moves that begins with one of `starts` and breaks nothing: whatever it breaks is mended by a step of another
 * strength of the broken order. Cheap is what stays close to the written strengths. Null where none was found.
 */
export function findCompanions(starts: readonly Move[], search: Search): readonly Move[] | null {
  const queue = starts.map((start) => ({ moves: [start], cost: costOf(start, search) }));
  for (let looked = 0; looked < (search.patience ?? PATIENCE); looked++) {
    const next = takeCheapest(queue);
    if (!next) return null;
    const breach = findBreach(search.limits, search.values, next.moves);
    if (!breach) return next.moves;
    const row = breach.rows[0];
    if (breach.final || row === undefined) continue;
    const mends = listMends(search.limits, row).filter((mend) => isNew(search.limits, mend, next.moves));
    queue.push(...mends.map((mend) => ({ moves: [...next.moves, mend], cost: next.cost + costOf(mend, search) })));
  }
  return null;
}

/** Not a strength twice, and not a step that takes back from an alternative what another one gave it. */
function isNew({ cellOf }: Limits, { strength, points }: Move, moves: readonly Move[]): boolean {
  return moves.every((made) => made.strength !== strength && (cellOf[made.strength] !== cellOf[strength] || made.points === points));
}

interface Candidate {
  readonly moves: readonly Move[];
  readonly cost: number;
}

function takeCheapest(queue: Candidate[]): Candidate | undefined {
  let best = 0;
  queue.forEach(({ cost }, index) => {
    if (cost < (queue[best]?.cost ?? Infinity)) best = index;
  });
  return queue.splice(best, 1)[0];
}

/** Every step that gives an order points. */
export function listMends({ rows, strengths }: Limits, row: number): readonly Move[] {
  const { plus = [], minus = [] } = rows[row] ?? {};
  const stepOf = (strength: number): number => strengths[strength]?.step ?? 1;
  return [
    ...plus.map((strength) => ({ strength, points: stepOf(strength) })),
    ...minus.map((strength) => ({ strength, points: -stepOf(strength) })),
  ];
}

/** What a move adds to the squared distance from the written strength, in steps, and a little for moving at all. */
function costOf({ strength, points }: Move, { limits, values }: Search): number {
  const { written = 0, step = 1 } = limits.strengths[strength] ?? {};
  const distance = (values[strength] ?? 0) - written;
  return Math.max(0.1, ((distance + points) ** 2 - distance ** 2) / step ** 2 + 0.5);
}
