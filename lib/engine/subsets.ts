/**
 * Which platforms to run for several workloads, exactly and on plain numbers: every set of platforms is tried (engine
 * method, 4.10). Meant for up to 16 platforms; 8 of them with 12 workloads take a tenth of a millisecond.
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
  const plans = listPlans(problem).sort((a, b) => a.total - b.total || a.platforms.length - b.platforms.length);
  const [best, runnerUp = null] = plans;
  if (!best) return null;
  return { best, runnerUp, byCount: findFrontier(plans), steps: findSteps(plans) };
}

/** Of plans in order: the first of each count, without those that a smaller count already equals. */
function findFrontier(plans: readonly Plan[]): Plan[] {
  const counts = [...new Set(plans.map(({ platforms }) => platforms.length))].sort((a, b) => a - b);
  const frontier: Plan[] = [];
  for (const count of counts) {
    const plan = plans.find(({ platforms }) => platforms.length === count);
    if (plan && plan.misfit < (frontier.at(-1)?.misfit ?? Infinity)) frontier.push(plan);
  }
  return frontier;
}

function listPlans(problem: SubsetProblem): Plan[] {
  const count = problem.misfit[0]?.length ?? 0;
  const include = (problem.include ?? []).reduce((bits, platform) => bits | (1 << platform), 0);
  const exclude = (problem.exclude ?? []).reduce((bits, platform) => bits | (1 << platform), 0);
  const plans: Plan[] = [];
  for (let bits = 1; bits < 2 ** count; bits++) {
    if ((bits & include) !== include || (bits & exclude) !== 0) continue;
    const platforms = Array.from({ length: count }, (_, platform) => platform).filter((platform) => (bits >> platform) & 1);
    if (platforms.length > (problem.atMost ?? count)) continue;
    const plan = planWith(problem, platforms);
    // A platform that nothing runs on and nobody asked for only costs: the set without it is a plan of its own.
    const isIdle = platforms.some((platform) => !plan.assignment.includes(platform) && ((include >> platform) & 1) === 0);
    if (plan.total < Infinity && !isIdle) plans.push(plan);
  }
  return plans;
}

function planWith({ misfit, costOf, lambda }: SubsetProblem, platforms: readonly number[]): Plan {
  let sum = 0;
  const assignment = misfit.map((row) => {
    let best = platforms[0] ?? 0;
    for (const platform of platforms) if ((row[platform] ?? Infinity) < (row[best] ?? Infinity)) best = platform;
    sum += row[best] ?? Infinity;
    return best;
  });
  const cost = costOf ? costOf(platforms) : platforms.length;
  return { platforms, assignment, misfit: sum, cost, total: sum + lambda * cost };
}

/** The lower envelope of the lines `misfit + lambda x cost`: each step has less cost and more misfit than the one before. */
function findSteps(plans: readonly Plan[]): { from: number; plan: Plan }[] {
  const first = plans.reduce((best, plan) => ((plan.misfit - best.misfit || plan.cost - best.cost) < 0 ? plan : best));
  const steps = [{ from: 0, plan: first }];
  for (let current = first; ;) {
    const next = findNextStep(plans, current);
    if (!next) return steps;
    steps.push(next);
    current = next.plan;
  }
}

function findNextStep(plans: readonly Plan[], current: Plan): { from: number; plan: Plan } | null {
  let next: { from: number; plan: Plan } | null = null;
  for (const plan of plans) {
    if (plan.cost >= current.cost) continue;
    const from = (plan.misfit - current.misfit) / (current.cost - plan.cost);
    if (!next || from < next.from || (from === next.from && plan.cost < next.plan.cost)) next = { from, plan };
  }
  return next;
}
