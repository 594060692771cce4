/** The least common multiple of 1..n, so that every 1/k with k <= n is an integer over it. */
function leastCommonMultipleUpTo(n: number): number {
  const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));
  let result = 1;
  for (let k = 2; k <= n; k++) result = (result / gcd(result, k)) * k;
  return result;
}

/** Integers over a common denominator. */
export interface ExactWeights {
  readonly numerators: readonly number[];
  readonly denominator: number;
}

/**
 * Rank order centroid weights of `n` ranked criteria, best first: w_i = (1/n) * sum over k = i..n of 1/k, the mean of
 * all weights that respect the order (Edwards & Barron 1994). Exact: `numerators[i] / denominator`.
 */
export function rankOrderCentroid(n: number): ExactWeights {
  const { numerators, denominator } = centroidOf(n);
  return { numerators, denominator };
}

interface Centroid extends ExactWeights {
  /** The least common multiple of 1..n. */
  readonly lcm: number;
}

const centroids = new Map<number, Centroid>();

function centroidOf(n: number): Centroid {
  let centroid = centroids.get(n);
  if (!centroid) centroids.set(n, (centroid = computeCentroid(n)));
  return centroid;
}

function computeCentroid(n: number): Centroid {
  const lcm = leastCommonMultipleUpTo(n);
  const numerators = new Array<number>(n);
  let sum = 0;
  for (let i = n - 1; i >= 0; i--) {
    sum += lcm / (i + 1);
    numerators[i] = sum;
  }
  return { numerators, denominator: n * lcm, lcm };
}

/**
 * The mean weight of a tier cone (each weight of a tier at least each of the next): rank order centroid weights averaged
 * inside each tier. `tiers` holds criterion indices, the most important tier first, each of 0..n-1 once.
 */
export function tierWeights(tiers: readonly (readonly number[])[]): ExactWeights {
  const n = tiers.reduce((sum, tier) => sum + tier.length, 0);
  const centroid = centroidOf(n);
  const numerators = new Array<number>(n).fill(0);
  let position = 0;
  for (const tier of tiers) {
    let sum = 0;
    for (let k = 0; k < tier.length; k++) sum += centroid.numerators[position + k] ?? 0;
    for (const criterion of tier) numerators[criterion] = sum * (centroid.lcm / tier.length);
    position += tier.length;
  }
  return { numerators, denominator: centroid.denominator * centroid.lcm };
}

/** What one side says about the criteria: indices that matter most and least. */
export interface Marks {
  readonly most: readonly number[];
  /** What a second purpose puts next; those that are named already stay where they are. */
  readonly then?: readonly number[];
  readonly least: readonly number[];
}

/**
 * The reader's marks over the purpose's: what the reader marked comes first (or last), what the purpose names next to
 * it, everything else between. Empty tiers vanish.
 */
export function combineTiers(n: number, purpose: Marks, reader: Marks): readonly (readonly number[])[] {
  const named = new Uint8Array(n);
  for (const criterion of reader.most) named[criterion] = 1;
  for (const criterion of reader.least) named[criterion] = 1;
  const purposeMost = purpose.most.filter((criterion) => !named[criterion]);
  for (const criterion of purposeMost) named[criterion] = 1;
  const then = [...new Set(purpose.then)].filter((criterion) => !named[criterion]);
  for (const criterion of then) named[criterion] = 1;
  const purposeLeast = purpose.least.filter((criterion) => !named[criterion]);
  for (const criterion of purposeLeast) named[criterion] = 1;
  const rest: number[] = [];
  for (let criterion = 0; criterion < n; criterion++) if (!named[criterion]) rest.push(criterion);
  return [reader.most, purposeMost, then, rest, purposeLeast, reader.least].filter((tier) => tier.length > 0);
}

/** How criteria are weighed: by exact integers for a score, and by a cone of all the weightings that fit. */
export interface Weighing {
  /** By criterion: the mean weights of the cone. */
  readonly weights: Float64Array;
  readonly tiers: readonly (readonly number[])[];
  /** The tiers as text: the same for the same cone. */
  readonly cone: string;
}

/** The weighing of a tier cone, with weights that sum to `total`: a multiple of their common denominator. */
export function weigh(tiers: readonly (readonly number[])[], total: number): Weighing {
  const { numerators, denominator } = tierWeights(tiers);
  const scale = total / denominator;
  return { weights: Float64Array.from(numerators, (numerator) => numerator * scale), tiers, cone: tiers.join('>') };
}

/** A corner of a tier cone: the criteria that share the weight equally, and `d . w` there. */
export interface Corner {
  readonly criteria: readonly number[];
  readonly lead: number;
}

/**
 * Where `d . w` is greatest over a tier cone, with weights of sum 1: a corner, without listing corners. The better tiers
 * are kept whole; of the next one the best prefix by mean is taken (engine method, 4.5).
 */
export function findGreatestCorner(d: ArrayLike<number>, tiers: readonly (readonly number[])[]): Corner {
  const kept: number[] = [];
  let sum = 0;
  let best: Corner = { criteria: [], lead: -Infinity };
  for (const tier of tiers) {
    for (const criterion of [...tier].sort((a, b) => (d[b] ?? 0) - (d[a] ?? 0))) {
      kept.push(criterion);
      sum += d[criterion] ?? 0;
      if (sum / kept.length > best.lead) best = { criteria: [...kept], lead: sum / kept.length };
    }
  }
  return best;
}
