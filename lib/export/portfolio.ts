import { planPortfolio, type PortfolioOptions, type PortfolioWorkload, type Rules } from '../engine';
import { PLATFORM_COST } from '../report/portfolio';
import { roundPoints } from '../report/reader';
import { toPlanJson, type PlanInput } from './plan';
import type { PortfolioJson } from './recommendation';

/** The platforms to run for several workloads together, and where each goes; null for a single one. Without `plan` no work is weighed. Pure. */
export function toPortfolioJson(rules: Rules, workloads: readonly PortfolioWorkload[], plan?: PlanInput): PortfolioJson | null {
  if (workloads.length < 2) return null;
  const json = toPlainPortfolioJson(rules, workloads, { platformCost: PLATFORM_COST });
  return { ...json, ...(plan && { plan: toPlanJson(rules, workloads, plan) }) };
}

/** The same where every platform counts alike, within limits. */
export function toPlainPortfolioJson(rules: Rules, workloads: readonly PortfolioWorkload[], options: PortfolioOptions): PortfolioJson {
  const { best, steps, impossible } = planPortfolio(rules, workloads, options);
  return {
    platformCost: options.platformCost,
    platforms: [...(best?.alternatives ?? [])],
    assignment: (best?.placements ?? []).map(({ workload, alternative, regret }) => ({
      workload,
      alternative,
      regret: roundPoints(regret),
    })),
    impossible: [...impossible],
    // Without a possible workload there is no plan at any cost.
    steps: best ? steps.map(({ from, plan }) => ({ from: roundPoints(from), platforms: [...plan.alternatives] })) : [],
  };
}
