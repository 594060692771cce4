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
  const lcm = leastCommonMultipleUpTo(n);
  const numerators = new Array<number>(n);
  let sum = 0;
  for (let i = n - 1; i >= 0; i--) {
    sum += lcm / (i + 1);
    numerators[i] = sum;
  }
  return { numerators, denominator: n * lcm };
}

/**
 * The mean weight of a tier cone (each weight of a tier at least each of the next): rank order centroid weights averaged
 * inside each tier. `tiers` holds criterion indices, the most important tier first, each of 0..n-1 once.
 */
export function tierWeights(tiers: readonly (readonly number[])[]): ExactWeights {
  const n = tiers.reduce((sum, tier) => sum + tier.length, 0);
  const centroid = rankOrderCentroid(n);
  const lcm = leastCommonMultipleUpTo(n);
  const numerators = new Array<number>(n).fill(0);
  let position = 0;
  for (const tier of tiers) {
    let sum = 0;
    for (let k = 0; k < tier.length; k++) sum += centroid.numerators[position + k] ?? 0;
    for (const criterion of tier) numerators[criterion] = sum * (lcm / tier.length);
    position += tier.length;
  }
  return { numerators, denominator: centroid.denominator * lcm };
}

/** What one side says about the criteria: indices that matter most and least. */
export interface Marks {
  readonly most: readonly number[];
  readonly least: readonly number[];
}

/**
 * The reader's marks over the purpose's: what the reader marked comes first (or last), what the purpose names next to
 * it, everything else between. Empty tiers vanish.
 */
export function combineTiers(n: number, purpose: Marks, reader: Marks): readonly (readonly number[])[] {
  const marked = new Set([...reader.most, ...reader.least]);
  const purposeMost = purpose.most.filter((criterion) => !marked.has(criterion));
  const purposeLeast = purpose.least.filter((criterion) => !marked.has(criterion));
  const named = new Set([...marked, ...purposeMost, ...purposeLeast]);
  const rest: number[] = [];
  for (let criterion = 0; criterion < n; criterion++) if (!named.has(criterion)) rest.push(criterion);
  return [reader.most, purposeMost, rest, purposeLeast, reader.least].filter((tier) => tier.length > 0);
}

/**
 * The greatest `d . w` over the corners of a tier cone, up to a positive factor: only its sign is meant to be read.
 * The better tiers are kept whole; of the next one the best prefix by mean is taken (engine method, 4.5).
 */
export function greatestLeadOverCone(d: ArrayLike<number>, tiers: readonly (readonly number[])[]): number {
  let kept = 0;
  let keptCount = 0;
  let best = -Infinity;
  for (const tier of tiers) {
    const sorted = tier.map((criterion) => d[criterion] ?? 0).sort((a, b) => b - a);
    let sum = kept;
    sorted.forEach((value, k) => {
      sum += value;
      best = Math.max(best, sum / (keptCount + k + 1));
    });
    kept = sum;
    keptCount += tier.length;
  }
  return best;
}

/** Visits the corners of a tier cone as lists of the criteria that share the weight equally; stops when told to. */
export function everyCorner(tiers: readonly (readonly number[])[], visit: (corner: readonly number[]) => boolean): boolean {
  let kept: number[] = [];
  for (const tier of tiers) {
    for (let subset = 1; subset < 2 ** tier.length; subset++) {
      const chosen = tier.filter((_, bit) => (subset >> bit) & 1);
      if (!visit([...kept, ...chosen])) return false;
    }
    kept = [...kept, ...tier];
  }
  return true;
}
