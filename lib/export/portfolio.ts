import { planPortfolio, type PortfolioWorkload, type Rules } from '../engine';
import { PLATFORM_COST } from '../report/portfolio';
import { roundPoints } from '../report/reader';
import { toPlanJson, type PlanInput } from './plan';
import type { PortfolioJson } from './recommendation';

/** The platforms to run for several workloads together, and where each goes; null for a single one. Without `plan` no work is weighed. Pure. */
export function toPortfolioJson(rules: Rules, workloads: readonly PortfolioWorkload[], plan?: PlanInput): PortfolioJson | null {
  if (workloads.length < 2) return null;
  const { best, steps, impossible } = planPortfolio(rules, workloads, { platformCost: PLATFORM_COST });
  return {
    platformCost: PLATFORM_COST,
    platforms: [...(best?.alternatives ?? [])],
    assignment: (best?.placements ?? []).map(({ workload, alternative, regret }) => ({
      workload,
      alternative,
      regret: roundPoints(regret),
    })),
    impossible: [...impossible],
    // Without a possible workload there is no plan at any cost.
    steps: best ? steps.map(({ from, plan: step }) => ({ from: roundPoints(from), platforms: [...step.alternatives] })) : [],
    ...(plan && { plan: toPlanJson(rules, workloads, plan) }),
  };
}
