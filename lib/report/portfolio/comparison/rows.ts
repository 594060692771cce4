import type { PortfolioEntry } from '../build';
import type { PortfolioReport, ReportPlacement } from '../report';
import { isSameState, matchWorkloads, type Match } from './match';

/** One of two plans: its report, and the workloads that it is of. */
export interface ComparedPlan {
  readonly report: PortfolioReport;
  readonly entries: readonly PortfolioEntry[];
}

export type TwoPlans = readonly [ComparedPlan, ComparedPlan];

/** Where a plan puts a workload. `blocked`: no platform can run it, or there is no plan within the limits. */
export type Place = ReportPlacement | 'absent' | 'blocked';

/** What differs of a workload besides its place. */
export interface Differs {
  /** How many answers. */
  readonly answers: number;
  readonly priorities: boolean;
  /** The two versions of the rules; null where they are the same. */
  readonly rules: readonly [number, number] | null;
  /** How much it counts; null where it counts alike. */
  readonly importance: readonly [number, number] | null;
}

/** A workload of either plan. */
export interface WorkloadRow {
  readonly at: Match;
  /** Of the first plan, where it is there. */
  readonly name: string;
  /** What the second plan calls it; null where that is the same, or where only one has it. */
  readonly alias: string | null;
  readonly places: readonly [Place, Place];
  /** Whether both plans place it, on different platforms. */
  readonly moves: boolean;
  /** Null where only one plan has it. */
  readonly differs: Differs | null;
}

/** Every workload of two plans, once. */
export function listRows(plans: TwoPlans): readonly WorkloadRow[] {
  const [a, b] = plans;
  return matchWorkloads(a.entries, b.entries).map((at) => describeRow(plans, at));
}

export function isPlaced(place: Place): place is ReportPlacement {
  return place !== 'absent' && place !== 'blocked';
}

function describeRow([a, b]: TwoPlans, at: Match): WorkloadRow {
  const places = [findPlace(a, at.a), findPlace(b, at.b)] as const;
  const [first, second] = [nameOf(a, at.a), nameOf(b, at.b)];
  const [from, to] = places;
  const isNamedTwice = at.a !== null && at.b !== null && isOwnName(a, at.a) && isOwnName(b, at.b);
  return {
    at,
    // A name that somebody gave says more than a number.
    name: at.a === null || (at.b !== null && !isOwnName(a, at.a) && isOwnName(b, at.b)) ? second : first,
    alias: isNamedTwice && first !== second ? second : null,
    places,
    moves: isPlaced(from) && isPlaced(to) && from.platform.alternative !== to.platform.alternative,
    differs: at.a === null || at.b === null ? null : findDifferences([a, b], [at.a, at.b]),
  };
}

function findPlace({ report }: ComparedPlan, at: number | null): Place {
  if (at === null) return 'absent';
  return report.best?.placements.find(({ workload }) => workload === at) ?? 'blocked';
}

function nameOf({ report }: ComparedPlan, at: number | null): string {
  return at === null ? '' : (report.names[at] ?? '');
}

function isOwnName({ entries }: ComparedPlan, at: number): boolean {
  return entries[at]?.title !== '';
}

function findDifferences([a, b]: TwoPlans, [first, second]: readonly [number, number]): Differs | null {
  const [one, other] = [a.entries[first], b.entries[second]];
  if (!one || !other) return null;
  const questions = [...new Set([...Object.keys(one.answers), ...Object.keys(other.answers)])];
  const answers = questions.filter((id) => one.answers[id] !== other.answers[id]).length;
  const versions = [one.catalogue.version, other.catalogue.version] as const;
  const counts = [a.report.importance[first] ?? 1, b.report.importance[second] ?? 1] as const;
  return {
    answers,
    priorities: !isSameState({ ...one, answers: {} }, { ...other, answers: {} }),
    rules: versions[0] === versions[1] ? null : versions,
    importance: counts[0] === counts[1] ? null : counts,
  };
}
