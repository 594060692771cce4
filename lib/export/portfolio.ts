import { planPortfolio, type PortfolioOptions, type PortfolioWorkload, type Rules } from '../engine';
import { type House, listLeftOut } from '../model/house';
import { PLATFORM_COST } from '../report/portfolio';
import { roundPoints } from '../report/reader';
import { toPlanJson, type PlanInput } from './plan';
import type { PortfolioJson } from './recommendation';

/** What a plan reckons with beside the rules: what weighing work takes, and the house rules. */
export interface PlannedBeside {
  readonly plan?: PlanInput | undefined;
  readonly house?: House | null;
}

/**
 * The platforms to run for several workloads together, and where each goes; null for a single one. Without `plan` no work is weighed; what
 * the house does not offer is not run. Pure.
 */
export function toPortfolioJson(
  rules: Rules,
  workloads: readonly PortfolioWorkload[],
  { plan, house = null }: PlannedBeside = {},
): PortfolioJson | null {
  if (workloads.length < 2) return null;
  const notOnOffer = [...listLeftOut(house, [])];
  const json = toPlainPortfolioJson(rules, workloads, { platformCost: PLATFORM_COST, exclude: notOnOffer });
  return {
    ...json,
    ...(plan && { plan: toPlanJson(rules, workloads, { ...plan, wish: leaveOut(plan, house) }) }),
    ...(house && { notOnOffer }),
  };
}

/** What is asked of the plan, without what the house does not offer. */
function leaveOut({ wish = {}, workloads = [] }: PlanInput, house: House | null): PlanInput['wish'] {
  const left = listLeftOut(house, [...(wish.include ?? []), ...workloads.map(({ stay }) => stay)]);
  return { ...wish, exclude: [...new Set([...(wish.exclude ?? []), ...left])] };
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
