import { addPoints } from '../../reader';
import type { PortfolioReport } from '../report';
import { isPlaced, listRows, type TwoPlans, type WorkloadRow } from './rows';

/** A number of both plans; null where a plan does not say it. */
export type Pair = readonly [number | null, number | null];

/** Why the sums of two plans do not say which one is better. */
export type Apart = 'workloads' | 'answers' | 'rules' | 'importance' | 'situation';

/** Two plans against each other. */
export interface PlanComparison {
  readonly rows: readonly WorkloadRow[];
  /** Ids of platforms that only one of them runs, in the order in which it names them. */
  readonly gone: readonly string[];
  readonly come: readonly string[];
  readonly platforms: Pair;
  /** Days of work a month. */
  readonly days: Pair;
  /** Points given up by all workloads of each, and by those that both place. */
  readonly misfit: Pair;
  readonly shared: Pair;
  /** Points given up and points of work, where both weigh a day alike. */
  readonly totals: Pair;
  readonly apart: readonly Apart[];
}

/** Compares two plans: pure, and nothing is planned again. */
export function comparePlans(plans: TwoPlans): PlanComparison {
  const [a, b] = plans;
  const rows = listRows(plans);
  const [first, second] = [idsOf(a.report), idsOf(b.report)];
  const isOneScale = a.report.cost === b.report.cost;
  const pair = (read: (report: PortfolioReport) => number | null): Pair => [read(a.report), read(b.report)];
  return {
    rows,
    gone: first.filter((id) => !second.includes(id)),
    come: second.filter((id) => !first.includes(id)),
    platforms: pair(({ best }) => best && best.platforms.length),
    days: pair(({ effort }) => effort && effort.days),
    misfit: pair(({ best }) => best && best.misfit),
    shared: [sumShared(rows, 0, a.report), sumShared(rows, 1, b.report)],
    totals: isOneScale ? pair(({ effort }) => effort?.counts.find(({ isBest }) => isBest)?.total ?? null) : [null, null],
    apart: listApart(plans, rows),
  };
}

export function idsOf({ best }: PortfolioReport): readonly string[] {
  return (best?.platforms ?? []).map(({ alternative }) => alternative);
}

/** Each workload counts as much as it matters to the plan. */
function sumShared(rows: readonly WorkloadRow[], side: 0 | 1, { best, importance }: PortfolioReport): number | null {
  if (!best) return null;
  const placed = rows.filter(({ places }) => places.every(isPlaced)).map(({ places }) => places[side]);
  return addPoints(placed.filter(isPlaced).map(({ workload, regret }) => regret * (importance[workload] ?? 1)));
}

function listApart([a, b]: TwoPlans, rows: readonly WorkloadRow[]): Apart[] {
  const differs = rows.map((row) => row.differs);
  const situations = [a, b].map(({ report }) => report.effort?.sentences.at(-1));
  const apart: readonly (readonly [Apart, boolean])[] = [
    ['workloads', rows.some(({ places }) => isPlaced(places[0]) !== isPlaced(places[1]))],
    ['answers', differs.some((found) => found !== null && (found.answers > 0 || found.priorities))],
    ['rules', differs.some((found) => found !== null && found.rules !== null)],
    ['importance', differs.some((found) => found !== null && found.importance !== null)],
    ['situation', situations.every((sentence) => sentence !== undefined) && situations[0] !== situations[1]],
  ];
  return apart.filter(([, isSo]) => isSo).map(([reason]) => reason);
}
