/**
 * Exact shares of a weight simplex by bisection, for small tables (engine method, 4.6): the yardstick for the lattice. Time
 * grows quickly; meant for up to 6 criteria.
 */
export interface ExactShares {
  /** By alternative, by rank (the first is 0). Alternatives that tie everywhere share a rank. */
  readonly ranks: readonly (readonly number[])[];
  /** By alternative: the mean weight where it is first; null where it never is. */
  readonly centralWeights: readonly (readonly number[] | null)[];
}

/** A corner of a part of the simplex: its weights, and every alternative's score there. */
interface Vertex {
  readonly weights: readonly number[];
  readonly scores: readonly number[];
}

/** A lead below this part of the greatest value is rounding. */
const ROUNDING = 1e-12;

/** `corners` are weight vectors; the weights are uniform on the simplex that they span (by default all weights of sum 1). */
export function measureShares(values: readonly (readonly number[])[], corners?: readonly (readonly number[])[]): ExactShares {
  const n = values[0]?.length ?? 0;
  const unit = Array.from({ length: n }, (_, row) => Array.from({ length: n }, (_column, column) => (row === column ? 1 : 0)));
  const simplex = (corners ?? unit).map((weights): Vertex => ({ weights, scores: values.map((row) => dot(row, weights)) }));
  const rounding = ROUNDING * Math.max(1, ...values.flat().map(Math.abs));
  const ranks = values.map(() => values.map(() => 0));
  const sums = values.map(() => new Array<number>(n).fill(0));
  visitOrdered({ simplex, share: 1 }, rounding, ({ simplex: part, share }) => {
    const centre = part[0]?.weights.map((_, c) => part.reduce((sum, { weights }) => sum + (weights[c] ?? 0), 0) / part.length) ?? [];
    const scores = values.map((row) => dot(row, centre));
    scores.forEach((score, alternative) => {
      const rank = scores.filter((other) => other > score + rounding).length;
      const row = ranks[alternative];
      if (row) row[rank] = (row[rank] ?? 0) + share;
      if (rank === 0) sums[alternative] = (sums[alternative] ?? []).map((sum, c) => sum + share * (centre[c] ?? 0));
    });
  });
  const centralWeights = sums.map((sum, alternative) => {
    const first = ranks[alternative]?.[0] ?? 0;
    return first === 0 ? null : sum.map((weight) => weight / first);
  });
  return { ranks, centralWeights };
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
}

interface Part {
  readonly simplex: readonly Vertex[];
  readonly share: number;
}

/**
 * Cuts the simplex until no pair of alternatives changes places inside a part: an edge with a lead p at one end and -q at
 * the other is cut at p / (p + q), and the two parts have volumes in that proportion.
 */
function visitOrdered(part: Part, rounding: number, visit: (part: Part) => void): void {
  const edge = findMixedEdge(part.simplex, rounding);
  if (!edge) {
    visit(part);
    return;
  }
  const { from, to, at } = edge;
  const cut = mix(part.simplex[from], part.simplex[to], at);
  const replace = (place: number): Vertex[] => part.simplex.map((vertex, index) => (index === place ? cut : vertex));
  visitOrdered({ simplex: replace(to), share: part.share * at }, rounding, visit);
  visitOrdered({ simplex: replace(from), share: part.share * (1 - at) }, rounding, visit);
}

interface Edge {
  readonly from: number;
  readonly to: number;
  readonly at: number;
}

function findMixedEdge(simplex: readonly Vertex[], rounding: number): Edge | null {
  const m = simplex[0]?.scores.length ?? 0;
  for (let i = 1; i < m; i++) {
    for (let j = 0; j < i; j++) {
      const leads = simplex.map(({ scores }) => (scores[i] ?? 0) - (scores[j] ?? 0));
      const from = leads.findIndex((lead) => lead > rounding);
      const to = leads.findIndex((lead) => lead < -rounding);
      if (from >= 0 && to >= 0) return { from, to, at: (leads[from] ?? 0) / ((leads[from] ?? 0) - (leads[to] ?? 0)) };
    }
  }
  return null;
}

function mix(a: Vertex | undefined, b: Vertex | undefined, at: number): Vertex {
  const between = (x: readonly number[] = [], y: readonly number[] = []): number[] =>
    x.map((value, index) => value + at * ((y[index] ?? 0) - value));
  return { weights: between(a?.weights, b?.weights), scores: between(a?.scores, b?.scores) };
}
