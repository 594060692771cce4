import { planPortfolio, type PortfolioWorkload, type Rules } from '../engine';
import { type House, listWithheld } from '../model/house';
import { PLATFORM_COST } from '../report/portfolio';
import { roundPoints } from '../report/reader';
import type { PortfolioJson } from './recommendation';

/** The platforms to run for several workloads together, and where each goes; null for a single one. What the house does not offer is not run. Pure. */
export function toPortfolioJson(rules: Rules, workloads: readonly PortfolioWorkload[], house: House | null = null): PortfolioJson | null {
  if (workloads.length < 2) return null;
  const exclude = house ? listWithheld(house).map(({ alternative }) => alternative) : [];
  const { best, steps, impossible } = planPortfolio(rules, workloads, { platformCost: PLATFORM_COST, exclude });
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
    steps: best ? steps.map(({ from, plan }) => ({ from: roundPoints(from), platforms: [...plan.alternatives] })) : [],
    ...(house && { notOnOffer: exclude }),
  };
}
