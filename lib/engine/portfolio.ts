import type { Assessment, RankedAlternative } from './assessment';
import type { Rules } from './rules';
import { chooseSubset, type Plan } from './subsets';

/** What a plan needs of the rules: the platforms, in the order that ties fall back to. */
type PlatformRules = Pick<Rules, 'alternatives'>;

/** What a plan reads of an assessment: a small part, which can be kept of very many. */
export interface Fit extends Pick<Assessment, 'answers' | 'recommendation' | 'weightTotal'> {
  readonly ranking: readonly Pick<RankedAlternative, 'alternative' | 'status' | 'score'>[];
}

/** Keeps of an assessment what a plan reads. */
export function pickFit({ answers, recommendation, weightTotal, ranking }: Assessment): Fit {
  return {
    answers,
    recommendation,
    weightTotal,
    ranking: ranking.map(({ alternative, status, score }) => ({ alternative, status, score })),
  };
}

export interface PortfolioWorkload {
  readonly id: string;
  readonly assessment: Fit;
  /** How much a point lost here counts; 1 by default. */
  readonly importance?: number;
}

export interface PortfolioOptions {
  /** Points of fit (of 100, over all workloads) that one more platform has to be worth. */
  readonly platformCost: number;
  /** Part of that cost (0..1) that a further platform of a family already run saves; 0 by default. */
  readonly familySaving?: number;
  readonly atMost?: number;
  /** What running a set of alternatives costs, in units that `platformCost` weighs; a larger set must not cost less. In place of counting them. */
  readonly costOf?: ((alternatives: readonly string[]) => number) | undefined;
  /** Ids of alternatives that are run in any case, or never. */
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  /** By the id of a workload: the alternative that it stays on, whatever its answers exclude. */
  readonly stay?: Readonly<Record<string, string>> | undefined;
}

/** One workload's place, and what it gives up there. */
export interface Placement {
  readonly workload: string;
  readonly alternative: string;
  /** Points (of 100) below the best alternative that it could have for itself. */
  readonly regret: number;
}

export interface PortfolioPlan {
  readonly alternatives: readonly string[];
  readonly placements: readonly Placement[];
  /** Points given up, weighted by importance. */
  readonly misfit: number;
  /** What running the platforms costs, in units of `platformCost`. */
  readonly cost: number;
  readonly total: number;
}

export interface Portfolio {
  /** Null where no permitted set of platforms can run every workload. */
  readonly best: PortfolioPlan | null;
  readonly runnerUp: PortfolioPlan | null;
  /** The best plan for each number of platforms that gives up less than any smaller number, the smallest first. */
  readonly byCount: readonly PortfolioPlan[];
  /** Every platform cost (in points) from which another plan is best, from 0 up. */
  readonly steps: readonly { readonly from: number; readonly plan: PortfolioPlan }[];
  /** Workloads that every alternative excludes by their own answers. They are left out of the plans. */
  readonly impossible: readonly string[];
}

/**
 * The platforms to run for several workloads, and where each workload goes. Exact: every set of platforms is tried. The
 * workloads may have been assessed by different rules: a platform that the rules of one do not know cannot run it.
 */
export function planPortfolio(rules: PlatformRules, workloads: readonly PortfolioWorkload[], options: PortfolioOptions): Portfolio {
  const possible = workloads.filter((workload) => canRun(workload, options));
  const fits = possible.map((workload) => measureFits(rules, workload, options.stay?.[workload.id]));
  const answer = chooseSubset({
    misfit: fits.map(({ misfit }) => misfit),
    costOf: priceSets(rules, options),
    lambda: options.platformCost,
    atMost: options.atMost,
    include: options.include?.map((id) => findAlternative(rules, id)),
    exclude: options.exclude?.map((id) => findAlternative(rules, id)),
  });
  const describe = (plan: Plan): PortfolioPlan => describePlan(rules, fits, plan);
  return {
    best: answer && describe(answer.best),
    runnerUp: answer?.runnerUp ? describe(answer.runnerUp) : null,
    byCount: (answer?.byCount ?? []).map(describe),
    steps: (answer?.steps ?? []).map(({ from, plan }) => ({ from, plan: describe(plan) })),
    impossible: workloads.filter((workload) => !canRun(workload, options)).map(({ id }) => id),
  };
}

/** What stays where it is runs there today. */
function canRun({ id, assessment }: PortfolioWorkload, { stay }: PortfolioOptions): boolean {
  return assessment.recommendation !== null || stay?.[id] !== undefined;
}

/** By alternative: what a workload loses there. */
interface WorkloadFits {
  readonly id: string;
  /** Points below its own best. */
  readonly regrets: readonly number[];
  /** The same times its importance; Infinity where it cannot or shall not run. */
  readonly misfit: readonly number[];
}

function measureFits(
  rules: PlatformRules,
  { id, assessment: { ranking, weightTotal }, importance = 1 }: PortfolioWorkload,
  stay: string | undefined,
): WorkloadFits {
  const best = ranking[0]?.score ?? 0;
  const regrets: number[] = [];
  const misfit: number[] = [];
  for (const alternative of rules.alternatives) {
    const ranked = ranking.find((candidate) => candidate.alternative === alternative.id);
    const lost = ranked ? best - ranked.score : Infinity;
    const isOpen = stay === undefined ? ranked?.status !== 'out' : stay === alternative.id;
    // What is excluded may score above what is not.
    regrets.push(Math.max(lost / weightTotal, 0));
    misfit.push(isOpen ? Math.max((importance * lost) / weightTotal, 0) : Infinity);
  }
  return { id, regrets, misfit };
}

function priceSets(rules: PlatformRules, { costOf, familySaving = 0 }: PortfolioOptions): (platforms: readonly number[]) => number {
  if (costOf) return (platforms) => costOf(platforms.map((platform) => nameOf(rules, platform)));
  return (platforms) => countCost(rules, platforms, familySaving);
}

function nameOf(rules: PlatformRules, platform: number): string {
  return rules.alternatives[platform]?.id ?? '';
}

function countCost(rules: PlatformRules, platforms: readonly number[], familySaving: number): number {
  const families = new Set(platforms.map((platform) => rules.alternatives[platform]?.family));
  return platforms.length - familySaving * (platforms.length - families.size);
}

/** Throws a RangeError for an id that the rules do not have. */
function findAlternative(rules: PlatformRules, id: string): number {
  const index = rules.alternatives.findIndex((alternative) => alternative.id === id);
  if (index < 0) throw new RangeError(`There is no alternative ${id}`);
  return index;
}

function describePlan(rules: PlatformRules, fits: readonly WorkloadFits[], plan: Plan): PortfolioPlan {
  return {
    alternatives: plan.platforms.map((platform) => nameOf(rules, platform)),
    placements: fits.map(({ id, regrets }, index) => {
      const platform = plan.assignment[index] ?? 0;
      return { workload: id, alternative: nameOf(rules, platform), regret: regrets[platform] ?? 0 };
    }),
    misfit: plan.misfit,
    cost: plan.cost,
    total: plan.total,
  };
}
