import type { Assessment } from './assessment';
import { compile, type Model } from './compile';
import { markExcluded } from './exclusions';
import type { Rules } from './rules';
import { readSituation, type Branch, type State } from './situation';
import { evaluate } from './values';

/** How firm the recommendation is (4.6). */
export type Verdict = 'certain' | 'robust' | 'leaning' | 'open';

export interface Robustness {
  /**
   * By alternative, in declared order: the share (0..1) of the weightings that fit the priorities, and of the ways to
   * answer what is open, in which it ranks first. Alternatives that tie for the first rank all count.
   */
  readonly acceptability: readonly number[];
  readonly verdict: Verdict;
}

/** The bounds of the verdict: shares of 1 and points of the score scale (engine method, 4.6). */
export const VERDICT_BOUNDS = { robustShare: 0.9, robustRegret: 2, leaningShare: 0.6 } as const;

/** Rank-1 Korobov lattice: with 4,096 points and this multiplier it does as well as 16,384 random ones. */
const SAMPLES = 4096;
const MULTIPLIER = 2605;

/** Measures how often each alternative would rank first. Some milliseconds; the same input gives the same figures. */
export function measureRobustness(rules: Rules, assessment: Assessment): Robustness {
  const model = compile(rules);
  const situation = readSituation(model, assessment.answers, assessment.priorities);
  const first = new Float64Array(model.alternatives);
  const open = Array.from({ length: model.questions }, (_, question) => question).filter(
    (question) => (situation.state[question] ?? -1) < 0 && question !== model.purposeQuestion,
  );
  const sampler = new Sampler(model, open);
  for (let sample = 0; sample < SAMPLES; sample++) {
    const branch = situation.branches[sample % situation.branches.length];
    if (branch) sampler.count(branch, sample, first);
  }
  const acceptability = Array.from(first, (count) => count / SAMPLES);
  return { acceptability, verdict: judge(model, assessment, acceptability) };
}

function judge(model: Model, assessment: Assessment, acceptability: readonly number[]): Verdict {
  const winner = assessment.ranking[0];
  if (!assessment.recommendation || !winner) return 'open';
  if (assessment.proven) return 'certain';
  const share = acceptability[model.alternativeIndex.get(winner.alternative) ?? -1] ?? 0;
  const regret = winner.regret / assessment.weightTotal;
  if (share >= VERDICT_BOUNDS.robustShare && regret <= VERDICT_BOUNDS.robustRegret) return 'robust';
  return share >= VERDICT_BOUNDS.leaningShare ? 'leaning' : 'open';
}

/** Reusable buffers for one measurement: a weight vector and a completion of the open answers per lattice point. */
class Sampler {
  private readonly weights: Float64Array;
  private readonly excluded: Uint8Array;
  private readonly lattice: Float32Array;
  private fixed: { branch: Branch; values: Int32Array } | null = null;

  constructor(
    private readonly model: Model,
    private readonly open: readonly number[],
  ) {
    this.weights = new Float64Array(model.criteria);
    this.excluded = new Uint8Array(model.alternatives);
    this.lattice = weightLattice(model.criteria);
  }

  /** Adds one to each alternative that ranks first at this sample. */
  count(branch: Branch, sample: number, first: Float64Array): void {
    this.dealWeights(branch, sample);
    const values = this.valuesAt(branch, sample);
    let best = -Infinity;
    const scores: number[] = [];
    for (let alternative = 0; alternative < this.model.alternatives; alternative++) {
      let score = -Infinity;
      if (!this.excluded[alternative]) {
        score = 0;
        for (let c = 0; c < this.model.criteria; c++)
          score += (this.weights[c] ?? 0) * (values[alternative * this.model.criteria + c] ?? 0);
      }
      scores.push(score);
      best = Math.max(best, score);
    }
    if (best === -Infinity) return;
    scores.forEach((score, alternative) => {
      if (score === best) first[alternative] = (first[alternative] ?? 0) + 1;
    });
  }

  /** A tier cone from the simplex: sort the sample downwards and deal it to the tiers, keeping the order inside a tier. */
  private dealWeights(branch: Branch, sample: number): void {
    const n = this.model.criteria;
    const point = this.lattice.subarray(sample * n, (sample + 1) * n);
    const sorted = Array.from(point).sort((a, b) => b - a);
    let position = 0;
    for (const tier of branch.tiers) {
      const share = sorted.slice(position, position + tier.length);
      const order = [...tier].sort((a, b) => (point[b] ?? 0) - (point[a] ?? 0));
      order.forEach((criterion, k) => {
        this.weights[criterion] = share[k] ?? 0;
      });
      position += tier.length;
    }
  }

  private valuesAt(branch: Branch, sample: number): Int32Array {
    if (this.open.length === 0) {
      if (this.fixed?.branch !== branch) {
        markExcluded(this.model, branch.state, this.excluded);
        this.fixed = { branch, values: evaluate(this.model, branch.state, branch.weights).values };
      }
      return this.fixed.values;
    }
    const state = this.completeState(branch, sample);
    markExcluded(this.model, state, this.excluded);
    return evaluate(this.model, state, branch.weights).values;
  }

  /** Open answers are drawn evenly among their choices by further dimensions of the lattice. */
  private completeState(branch: Branch, sample: number): State {
    const state = branch.state.slice();
    for (const question of this.open) {
      const u = latticePoint(sample, this.model.criteria + question);
      state[question] = Math.min(Math.floor(u * (this.model.choiceCount[question] ?? 1)), (this.model.choiceCount[question] ?? 1) - 1);
    }
    return state;
  }
}

const generators: number[] = [];

/** The powers of the multiplier modulo the number of points: one generator for each dimension. */
function generator(dimension: number): number {
  while (generators.length <= dimension) generators.push(generators.length === 0 ? 1 : ((generators.at(-1) ?? 1) * MULTIPLIER) % SAMPLES);
  return generators[dimension] ?? 1;
}

/** The shift is the golden-ratio sequence: fixed, and different in every dimension. */
function latticePoint(sample: number, dimension: number): number {
  const shifted = ((sample * generator(dimension)) % SAMPLES) / SAMPLES + (((dimension + 1) * 0.6180339887498949) % 1);
  return shifted % 1;
}

const lattices = new Map<number, Float32Array>();

/**
 * Exponential spacings of the lattice, by sample and criterion; normalising is not needed to find a winner. Drawn once
 * per number of criteria. `Math.log` may differ in the last digit between browsers, so it is rounded to single precision.
 */
function weightLattice(criteria: number): Float32Array {
  const known = lattices.get(criteria);
  if (known) return known;
  const lattice = new Float32Array(SAMPLES * criteria);
  for (let sample = 0; sample < SAMPLES; sample++) {
    for (let c = 0; c < criteria; c++) {
      lattice[sample * criteria + c] = Math.fround(-Math.log(Math.max(latticePoint(sample, c), Number.EPSILON)));
    }
  }
  lattices.set(criteria, lattice);
  return lattice;
}
