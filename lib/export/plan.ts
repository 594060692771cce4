import { planByEffort, type EffortPlan, type PortfolioPlan, type PortfolioWorkload, type Rules } from '../engine';
import type { PlanWish, Workload } from '../input';
import type { PlanContent } from '../model/portfolio-content';
import { addPoints, roundPoints } from '../report/reader';
import type { PlanJson } from './recommendation';

/** What a plan that weighs work needs beside the workloads. */
export interface PlanInput {
  readonly content: PlanContent;
  readonly wish?: PlanWish;
  /** What each workload asks; by their ids. */
  readonly workloads?: readonly Pick<Workload, 'id' | 'importance' | 'stay'>[];
}

/** The plan as other programs read it (see `recommendation.ts`). Pure. */
export function toPlanJson(rules: Rules, given: readonly PortfolioWorkload[], { content, wish = {}, workloads = [] }: PlanInput): PlanJson {
  const asked = new Map(workloads.map((workload) => [workload.id, workload]));
  const weighed = given.map((workload) => ({ ...workload, importance: asked.get(workload.id)?.importance ?? 1 }));
  const stays = workloads.flatMap(({ id, stay }) => (stay === undefined ? [] : [[id, stay] as const]));
  const { settings, parts, bases, platforms, changes } = content;
  const plan = { parts, bases, platforms, changes, inPlace: settings.inPlace.times, situation: settings.situation };
  const { day = settings.day.points, ...limits } = wish;
  const found = planByEffort({ rules, plan, workloads: weighed }, { ...limits, platformCost: day, stay: Object.fromEntries(stays) });
  return writePlan(found, { content, day, importance: new Map(weighed.map(({ id, importance }) => [id, importance])) });
}

interface Writing {
  readonly content: PlanContent;
  readonly day: number;
  readonly importance: ReadonlyMap<string, number>;
}

function writePlan({ portfolio, situation, meter }: EffortPlan, writing: Writing): PlanJson {
  const { content, day, importance } = writing;
  const { best, byCount, steps, impossible } = portfolio;
  const run = best?.alternatives ?? [];
  // What is given up is the sum of what is shown, as everywhere.
  const misfitOf = ({ placements }: PortfolioPlan): number =>
    addPoints(placements.map(({ workload, regret }) => roundPoints(regret) * (importance.get(workload) ?? 1)));
  return {
    effort: String(content.settings.version),
    day,
    situation: { answers: { ...situation.counts }, inPlace: [...situation.inPlace] },
    platforms: [...run],
    assignment: (best?.placements ?? []).map(({ workload, alternative, regret }) => ({
      workload,
      alternative,
      regret: roundPoints(regret),
    })),
    misfit: best ? misfitOf(best) : 0,
    days: roundDays(best?.cost ?? 0),
    parts: listParts(content, meter, run),
    counts: byCount.map((plan) => ({
      platforms: [...plan.alternatives],
      misfit: misfitOf(plan),
      days: roundDays(plan.cost),
      total: addPoints([misfitOf(plan), roundPoints(plan.cost * day)]),
    })),
    payoffs: byCount.slice(1).map((after, index) => {
      const before = byCount[index] ?? after;
      const gain = addPoints([misfitOf(before), -misfitOf(after)]);
      return {
        platforms: after.alternatives.length,
        gain,
        limit: roundDays(gain / day),
        days: roundDays(after.cost - before.cost),
        pays: after.total < before.total,
      };
    }),
    steps: best ? steps.map(({ from, plan }) => ({ from: roundPoints(from), platforms: [...plan.alternatives] })) : [],
    impossible: [...impossible],
  };
}

function listParts(content: PlanContent, { measure, days }: EffortPlan['meter'], run: readonly string[]): PlanJson['parts'] {
  const { parts, on } = measure(run);
  const needs = (platform: string): readonly string[] => [
    ...(content.bases.find(({ id }) => id === on[platform])?.parts ?? []),
    ...(content.platforms.find(({ id }) => id === platform)?.parts ?? []),
  ];
  return parts.map((part) => ({
    part,
    days: roundDays(days[part] ?? 0),
    platforms: run.filter((platform) => needs(platform).includes(part)),
  }));
}

function roundDays(days: number): number {
  return Math.round(days * 100) / 100;
}
