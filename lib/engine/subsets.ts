/**
 * Which platforms to run for several workloads, exactly and on plain numbers: every set of platforms is tried (engine
 * method, 4.10). Meant for up to 16 platforms; 8 of them with 60 workloads take some hundredths of a millisecond.
 */

export interface SubsetProblem {
  /** By workload, by platform: what it loses there, 0 or more; Infinity where it cannot run. */
  readonly misfit: readonly (readonly number[])[];
  /** What running a set of platforms costs; a larger set must not cost less. Default: the number of platforms. */
  readonly costOf?: (platforms: readonly number[]) => number;
  /** What one unit of cost weighs against one unit of misfit, 0 or more. */
  readonly lambda: number;
  readonly atMost?: number;
  readonly include?: readonly number[];
  readonly exclude?: readonly number[];
}

/** A set of platforms with the best place for each workload. */
export interface Plan {
  readonly platforms: readonly number[];
  /** By workload: an index of a platform. */
  readonly assignment: readonly number[];
  readonly misfit: number;
  readonly cost: number;
  /** `misfit + lambda x cost`. */
  readonly total: number;
}

export interface SubsetAnswer {
  readonly best: Plan;
  /** The best plan with another set of platforms, if there is one. In every plan each platform is used or was asked for. */
  readonly runnerUp: Plan | null;
  /** The best plan for each number of platforms that can do it and loses less than any smaller one, the smallest first. */
  readonly byCount: readonly Plan[];
  /** For every lambda from 0 up: the plan that is best from `from` on. The first starts at 0. */
  readonly steps: readonly { readonly from: number; readonly plan: Plan }[];
}

/** Null where no permitted set can run every workload. Ties go to fewer platforms, then to the declared order. */
export function chooseSubset(problem: SubsetProblem): SubsetAnswer | null {
  const sets = listSets(problem);
  const best = findLeast(sets, comesBefore);
  if (!best) return null;
  const runnerUp = findLeast(
    sets.filter((set) => set !== best),
    comesBefore,
  );
  const known = new Map<PricedSet, Plan>();
  const planOf = (set: PricedSet): Plan => {
    const plan = known.get(set) ?? toPlan(problem, set);
    known.set(set, plan);
    return plan;
  };
  return {
    best: planOf(best),
    runnerUp: runnerUp && planOf(runnerUp),
    byCount: findFrontier(sets).map(planOf),
    steps: findSteps(sets).map(({ from, set }) => ({ from, plan: planOf(set) })),
  };
}

/** A set of platforms as bits, without the places of the workloads. */
interface PricedSet {
  readonly bits: number;
  readonly platforms: readonly number[];
  readonly misfit: number;
  readonly cost: number;
  readonly total: number;
}

function comesBefore(a: PricedSet, b: PricedSet): boolean {
  return (a.total - b.total || a.platforms.length - b.platforms.length || a.bits - b.bits) < 0;
}

function findLeast(sets: readonly PricedSet[], isBefore: (a: PricedSet, b: PricedSet) => boolean): PricedSet | null {
  let least: PricedSet | null = null;
  for (const set of sets) if (!least || isBefore(set, least)) least = set;
  return least;
}

/** The sets that are allowed and can run every workload. */
function listSets(problem: SubsetProblem): PricedSet[] {
  const count = problem.misfit[0]?.length ?? 0;
  const { sums, used } = sumLeast(problem.misfit, count);
  const include = toBits(problem.include ?? []);
  const exclude = toBits(problem.exclude ?? []);
  const sets: PricedSet[] = [];
  for (let bits = 1; bits < 2 ** count; bits++) {
    if ((bits & include) !== include || (bits & exclude) !== 0) continue;
    const misfit = sums[bits] ?? Infinity;
    // A platform that nothing runs on and nobody asked for only costs: the set without it is a plan of its own.
    const isIdle = (bits & ~((used[bits] ?? 0) | include)) !== 0;
    if (misfit === Infinity || isIdle) continue;
    const platforms = listBits(bits, count);
    if (platforms.length > (problem.atMost ?? count)) continue;
    const cost = problem.costOf ? problem.costOf(platforms) : platforms.length;
    sets.push({ bits, platforms, misfit, cost, total: misfit + problem.lambda * cost });
  }
  return sets;
}

/**
 * For every set of platforms what all workloads lose there together, and which platforms they use. The least of a set is the
 * least of the set without its last platform, or that platform's.
 */
function sumLeast(misfit: SubsetProblem['misfit'], count: number): { readonly sums: Float64Array; readonly used: Int32Array } {
  const sets = 2 ** count;
  const [sums, least] = [new Float64Array(sets), new Float64Array(sets)];
  const [used, place] = [new Int32Array(sets), new Int32Array(sets)];
  for (const row of misfit) {
    for (let top = 0; top < count; top++) {
      const [half, own] = [1 << top, row[top] ?? Infinity];
      least[half] = own;
      place[half] = half;
      for (let rest = 1; rest < half; rest++) {
        const before = least[rest] ?? Infinity;
        // Ties go to the platform that is declared first.
        least[half + rest] = own < before ? own : before;
        place[half + rest] = own < before ? half : (place[rest] ?? 0);
      }
    }
    for (let bits = 1; bits < sets; bits++) {
      sums[bits] = (sums[bits] ?? 0) + (least[bits] ?? 0);
      used[bits] = (used[bits] ?? 0) | (place[bits] ?? 0);
    }
  }
  return { sums, used };
}

function toBits(platforms: readonly number[]): number {
  return platforms.reduce((bits, platform) => bits | (1 << platform), 0);
}

function listBits(bits: number, count: number): number[] {
  const platforms: number[] = [];
  for (let platform = 0; platform < count; platform++) if ((bits >> platform) & 1) platforms.push(platform);
  return platforms;
}

function toPlan({ misfit: rows }: SubsetProblem, { platforms, misfit, cost, total }: PricedSet): Plan {
  const assignment = rows.map((row) => {
    let best = platforms[0] ?? 0;
    for (const platform of platforms) if ((row[platform] ?? Infinity) < (row[best] ?? Infinity)) best = platform;
    return best;
  });
  return { platforms, assignment, misfit, cost, total };
}

/** The best set of each count, without those that a smaller count already equals. */
function findFrontier(sets: readonly PricedSet[]): PricedSet[] {
  const leaders: (PricedSet | undefined)[] = [];
  for (const set of sets) {
    const leader = leaders[set.platforms.length];
    if (!leader || comesBefore(set, leader)) leaders[set.platforms.length] = set;
  }
  const frontier: PricedSet[] = [];
  for (const leader of leaders) if (leader && leader.misfit < (frontier.at(-1)?.misfit ?? Infinity)) frontier.push(leader);
  return frontier;
}

interface Step {
  readonly from: number;
  readonly set: PricedSet;
}

/** The lower envelope of the lines `misfit + lambda x cost`: each step has less cost and more misfit than the one before. */
function findSteps(sets: readonly PricedSet[]): Step[] {
  const first = findLeast(sets, (a, b) => (a.misfit - b.misfit || a.cost - b.cost || (comesBefore(a, b) ? -1 : 1)) < 0);
  if (!first) return [];
  const steps: Step[] = [{ from: 0, set: first }];
  for (let next = findNextStep(sets, first); next; next = findNextStep(sets, next.set)) steps.push(next);
  return steps;
}

function findNextStep(sets: readonly PricedSet[], current: PricedSet): Step | null {
  let next: Step | null = null;
  for (const set of sets) {
    if (set.cost >= current.cost) continue;
    const from = (set.misfit - current.misfit) / (current.cost - set.cost);
    if (!next || (from - next.from || set.cost - next.set.cost || (comesBefore(set, next.set) ? -1 : 1)) < 0) next = { from, set };
  }
  return next;
}
