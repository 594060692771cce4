import { assess, planPortfolio, type Assessment, type Rules } from '../engine';
import type { Workload } from '../input';
import { roundPoints } from '../report/reader';
import { PLATFORM_COST } from '../report/portfolio';
import type { PortfolioJson } from './recommendation';

/**
 * The platforms to run for several workloads together, and where each goes; null for a single one. Pure and fast, the more so where the
 * workloads were assessed before.
 */
export function toPortfolioJson(
  rules: Rules,
  workloads: readonly Workload[],
  assessments: readonly Assessment[] = [],
): PortfolioJson | null {
  if (workloads.length < 2) return null;
  const assessed = workloads.map(({ id, answers, priorities }, index) => ({
    id,
    assessment: assessments[index] ?? assess(rules, answers, priorities),
  }));
  const { best, steps, impossible } = planPortfolio(rules, assessed, { platformCost: PLATFORM_COST });
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
  };
}
