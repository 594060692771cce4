import type { Assessment, RankedAlternative } from './assessment';
import type { Rules } from './rules';
import { chooseSubset, type Plan } from './subsets';

/** What a plan needs of the rules: the platforms, in the order that ties fall back to. */
type PlatformRules = Pick<Rules, 'alternatives'>;

/** What a plan reads of an assessment: a small part, which can be kept of very many. */
export interface Fit extends Pick<Assessment, 'recommendation' | 'weightTotal'> {
  readonly ranking: readonly Pick<RankedAlternative, 'alternative' | 'status' | 'score'>[];
}

/** Keeps of an assessment what a plan reads. */
export function pickFit({ recommendation, weightTotal, ranking }: Assessment): Fit {
  return { recommendation, weightTotal, ranking: ranking.map(({ alternative, status, score }) => ({ alternative, status, score })) };
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
  /** Ids of alternatives that are run in any case, or never. */
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
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
  const possible = workloads.filter(({ assessment }) => assessment.recommendation !== null);
  const impossible = workloads.filter(({ assessment }) => assessment.recommendation === null).map(({ id }) => id);
  const answer = chooseSubset({
    misfit: possible.map((workload) => measureMisfit(rules, workload)),
    costOf: (platforms) => countCost(rules, platforms, options.familySaving ?? 0),
    lambda: options.platformCost,
    atMost: options.atMost,
    include: options.include?.map((id) => findAlternative(rules, id)),
    exclude: options.exclude?.map((id) => findAlternative(rules, id)),
  });
  const describe = (plan: Plan): PortfolioPlan => describePlan(rules, possible, plan);
  return {
    best: answer && describe(answer.best),
    runnerUp: answer?.runnerUp ? describe(answer.runnerUp) : null,
    byCount: (answer?.byCount ?? []).map(describe),
    steps: (answer?.steps ?? []).map(({ from, plan }) => ({ from, plan: describe(plan) })),
    impossible,
  };
}

/** By alternative: points below the workload's own best, times its importance; Infinity where it is excluded. */
function measureMisfit(rules: PlatformRules, { assessment, importance = 1 }: PortfolioWorkload): number[] {
  const best = assessment.ranking[0]?.score ?? 0;
  return rules.alternatives.map(({ id }) => {
    const ranked = assessment.ranking.find(({ alternative }) => alternative === id);
    if (!ranked || ranked.status === 'out') return Infinity;
    return (importance * (best - ranked.score)) / assessment.weightTotal;
  });
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

function describePlan(rules: PlatformRules, workloads: readonly PortfolioWorkload[], plan: Plan): PortfolioPlan {
  const name = (platform: number): string => rules.alternatives[platform]?.id ?? '';
  return {
    alternatives: plan.platforms.map(name),
    placements: workloads.map(({ id, assessment }, index) => {
      const alternative = name(plan.assignment[index] ?? 0);
      const best = assessment.ranking[0]?.score ?? 0;
      const score = assessment.ranking.find((ranked) => ranked.alternative === alternative)?.score ?? 0;
      return { workload: id, alternative, regret: (best - score) / assessment.weightTotal };
    }),
    misfit: plan.misfit,
    total: plan.total,
  };
}
