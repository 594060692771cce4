/**
 * Rank-1 Korobov lattices: points that fill the unit cube evenly and are the same everywhere. 4,096 of them serve as well
 * as 16,384 random ones (engine method, 4.6). The multipliers belong to the sizes; that of 4,096 was chosen by
 * how far it is from exact pairwise shares of 4 to 13 criteria, and from finer lattices on the cones of the purposes.
 */
export type LatticeSize = keyof typeof MULTIPLIERS;
const MULTIPLIERS = { 1024: 373, 4096: 347, 10000: 3629, 16384: 5189 } as const;

const generators = new Map<LatticeSize, number[]>();

/** The powers of the multiplier modulo the size: one generator for each dimension. */
function generator(size: LatticeSize, dimension: number): number {
  let known = generators.get(size);
  if (!known) generators.set(size, (known = [1]));
  while (known.length <= dimension) known.push(((known.at(-1) ?? 1) * MULTIPLIERS[size]) % size);
  return known[dimension] ?? 1;
}

/** Coordinate 0..1 of a point. The shift is the golden-ratio sequence: fixed, and different in every dimension. */
function latticePoint(size: LatticeSize, sample: number, dimension: number): number {
  return (((sample * generator(size, dimension)) % size) / size + (((dimension + 1) * 0.6180339887498949) % 1)) % 1;
}

/** Weight vectors of sum 1, by `criterion * stride + sample`. */
export interface WeightSample {
  readonly count: number;
  readonly stride: number;
  readonly weights: Float32Array;
}

/** Columns that start a power of two apart would share a few cache lines, which costs half the speed. */
const PADDING = 16;

/** How many cones are kept: every purpose, and the reader's last changes of mind. Half a megabyte each at most. */
const KEPT_CONES = 16;

const cones = new Map<string, WeightSample>();

/**
 * Weights spread evenly over a tier cone. The same points serve every cone and every set of answers, so figures do not
 * flicker while answers change: each point of the simplex is sorted downwards and dealt to the tiers, keeping its own
 * order inside a tier.
 */
export function drawWeights(tiers: readonly (readonly number[])[], size: LatticeSize): WeightSample {
  const key = `${size}:${tiers.join('>')}`;
  let sample = cones.get(key);
  if (!sample) {
    sample = dealWeights(tiers, size);
    if (cones.size >= KEPT_CONES) cones.delete(cones.keys().next().value ?? '');
    cones.set(key, sample);
  }
  return sample;
}

/** Some of the weight vectors, in the order given. */
export function pickWeights(sample: WeightSample, picked: Uint16Array): WeightSample {
  if (picked.length === sample.count) return sample;
  const stride = picked.length + PADDING;
  const criteria = sample.weights.length / sample.stride;
  const weights = new Float32Array(criteria * stride);
  for (let c = 0; c < criteria; c++) {
    for (let k = 0; k < picked.length; k++) weights[c * stride + k] = sample.weights[c * sample.stride + (picked[k] ?? 0)] ?? 0;
  }
  return { count: picked.length, stride, weights };
}

function dealWeights(tiers: readonly (readonly number[])[], size: LatticeSize): WeightSample {
  const n = tiers.reduce((sum, tier) => sum + tier.length, 0);
  const spacings = drawSpacings(n, size);
  const stride = size + PADDING;
  const weights = new Float32Array(n * stride);
  const tierOf = new Int32Array(n);
  tiers.forEach((tier, index) => {
    for (const criterion of tier) tierOf[criterion] = index;
  });
  const firstOf = tiers.map((_, index) => tiers.slice(0, index).reduce((sum, tier) => sum + tier.length, 0));
  const byValue = new Int32Array(n);
  for (let sample = 0; sample < size; sample++) {
    const total = sortDownwards(byValue, spacings, sample * n);
    const next = firstOf.slice();
    for (const criterion of byValue) {
      const tier = tierOf[criterion] ?? 0;
      const position = next[tier] ?? 0;
      next[tier] = position + 1;
      weights[criterion * stride + sample] = (spacings[sample * n + (byValue[position] ?? 0)] ?? 0) / total;
    }
  }
  return { count: size, stride, weights };
}

/** Writes the indices of a point's coordinates in falling order, and returns their sum. */
function sortDownwards(order: Int32Array, points: Float32Array, start: number): number {
  let total = 0;
  for (let k = 0; k < order.length; k++) {
    const value = points[start + k] ?? 0;
    total += value;
    let place = k;
    for (; place > 0 && (points[start + (order[place - 1] ?? 0)] ?? 0) < value; place--) order[place] = order[place - 1] ?? 0;
    order[place] = k;
  }
  return total;
}

/**
 * Exponential spacings by `sample * n + criterion`: normalised, they are uniform on the simplex. `Math.log` may differ in
 * the last digit between browsers, so it is rounded to single precision.
 */
function drawSpacings(n: number, size: LatticeSize): Float32Array {
  const spacings = new Float32Array(n * size);
  for (let sample = 0; sample < size; sample++) {
    for (let c = 0; c < n; c++) spacings[sample * n + c] = -Math.log(Math.max(latticePoint(size, sample, c), Number.EPSILON));
  }
  return spacings;
}

/** By sample the choice that it draws, each as often as its part of `shares` (one without a share never), in a dimension of the lattice of their own. */
export function drawChoices(size: LatticeSize, dimension: number, shares: readonly number[]): Uint8Array {
  const key = `${size}:${dimension}:${shares.join()}`;
  let known = draws.get(key);
  if (!known) {
    const total = shares.reduce((sum, share) => sum + share, 0);
    const parts = shares.slice(0, shares.findLastIndex((share) => share > 0) + 1);
    known = Uint8Array.from({ length: size }, (_, sample) => findPart(parts, latticePoint(size, sample, dimension) * total));
    draws.set(key, known);
  }
  return known;
}

/** What the points of each kind draw: by kind, the shares. Without kinds all points are of the first. */
export interface Mixture {
  readonly kinds: Uint8Array | Uint16Array | null;
  readonly shares: readonly (readonly number[])[];
}

/** As `drawChoices`, where points of different kinds draw by different shares. Not remembered: shares differ from answer to answer. */
export function drawMixed(size: LatticeSize, dimension: number, { kinds, shares }: Mixture): Uint8Array {
  const { width, ends, totals } = addUp(shares);
  const column = coordinates(size, dimension);
  const drawn = new Uint8Array(size);
  for (let sample = 0; sample < size; sample++) {
    const kind = kinds?.[sample] ?? 0;
    const place = (column[sample] ?? 0) * (totals[kind] ?? 0);
    const first = kind * width;
    let part = first;
    while (place >= (ends[part] ?? Infinity)) part++;
    drawn[sample] = part - first;
  }
  return drawn;
}

/** A line for each kind: its length, and by `kind * width + part` where each part ends. The last part that has a share has no end. */
interface Lines {
  readonly width: number;
  readonly ends: Float64Array;
  readonly totals: Float64Array;
}

function addUp(shares: readonly (readonly number[])[]): Lines {
  const width = Math.max(1, ...shares.map(({ length }) => length));
  const ends = new Float64Array(shares.length * width).fill(Infinity);
  const totals = new Float64Array(shares.length);
  shares.forEach((parts, kind) => {
    const last = parts.findLastIndex((share) => share > 0);
    let end = 0;
    for (let part = 0; part <= last; part++) {
      end += parts[part] ?? 0;
      if (part < last) ends[kind * width + part] = end;
    }
    totals[kind] = end;
  });
  return { width, ends, totals };
}

const columns = new Map<string, Float64Array>();

/** By sample: the coordinate in a dimension. */
function coordinates(size: LatticeSize, dimension: number): Float64Array {
  const key = `${size}:${dimension}`;
  let known = columns.get(key);
  if (!known) columns.set(key, (known = Float64Array.from({ length: size }, (_, sample) => latticePoint(size, sample, dimension))));
  return known;
}

/** Which part of a line a place falls into. */
function findPart(shares: readonly number[], place: number): number {
  let part = 0;
  for (let end = shares[0] ?? 0; place >= end && part < shares.length - 1; end += shares[part] ?? 0) part++;
  return part;
}

const draws = new Map<string, Uint8Array>();
