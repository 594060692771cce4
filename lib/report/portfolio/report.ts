import type { Locale } from '../../model/locale';
import type { Obstruction } from '../result';
import type { Claim, PlatformName, ReportEvidence } from '../reader';

/**
 * The one document of a portfolio, in one language: which platforms to run for several workloads, where each goes, what it
 * gives up there, and how that depends on what one more platform counts. Points are of 100 with one decimal; what a plan
 * gives up is the sum of the shown parts.
 */
export interface PortfolioReport {
  readonly locale: Locale;
  /** The rules that the workloads were judged by, the newest first; workloads by their place from 0. */
  readonly rules: readonly { readonly version: number; readonly date: string; readonly workloads: readonly number[] }[];
  /** What each workload is called. */
  readonly names: readonly string[];
  /** By workload: how much more it counts than others, 1 where nobody said so. */
  readonly importance: readonly number[];
  /** What one more platform counts, in points; where work is weighed, what a day of it every month counts. */
  readonly cost: number;
  readonly headline: string;
  /** What the workloads get, or why there is no plan. */
  readonly sentence: string;
  /** Why as many platforms as these. */
  readonly reasons: readonly string[];
  /** Null where no permitted set of platforms runs every possible workload. */
  readonly best: ReportPlan | null;
  readonly second: SecondPlan | null;
  /** The best plan for each number of platforms that gives up less than any smaller one, the smallest first. */
  readonly counts: readonly ReportCount[];
  /** From which number of points on which plan is best, from 0 up. */
  readonly steps: readonly ReportStep[];
  /** A statement of how many platforms are best. */
  readonly balance: string;
  readonly fit: PortfolioFit;
  /** The workloads that no platform can run. */
  readonly blocked: readonly (Obstruction & { readonly workload: number; readonly name: string })[];
  /** The work of running platforms and the way there; null where every platform counts alike, and where there is no plan. */
  readonly effort: ReportEffort | null;
}

/** What running platforms takes, in days of work every month with two decimals, and what follows from it. */
export interface ReportEffort {
  /** Of the figures. */
  readonly version: number;
  readonly title: string;
  /** What is shared, and what it is reckoned for. */
  readonly sentences: readonly string[];
  /** Of the platforms that are run. */
  readonly days: number;
  /** What a point and a day mean. */
  readonly meaning: readonly Claim[];
  readonly counts: readonly EffortCount[];
  /** A statement of what the counts say. */
  readonly described: string;
  readonly payoffs: readonly Payoff[];
  readonly parts: readonly EffortPart[];
  /** What makes parts more or less here. */
  readonly changes: readonly Claim[];
  /** What each platform takes, those that are run first. */
  readonly platforms: readonly (PlatformName & { readonly isRun: boolean; readonly alone: number; readonly added: number })[];
  readonly leaving: { readonly title: string; readonly rows: readonly Leaving[] };
  readonly moves: ReportMoves;
  /** What the numbers behind claims stand for. */
  readonly evidence: readonly ReportEvidence[];
}

/** The best set for a number of platforms. */
export interface EffortCount {
  readonly count: number;
  readonly plan: ReportPlan;
  readonly days: number;
  /** The same in points. */
  readonly effort: number;
  /** Points given up and points of work. */
  readonly total: number;
  readonly isBest: boolean;
}

/** From one number of platforms to the next. */
export interface Payoff {
  readonly count: number;
  readonly pays: boolean;
  /** Points won back. */
  readonly gain: number;
  /** Days of work a month that the next number may take more, and those that it is reckoned at. */
  readonly limit: number;
  readonly days: number;
  readonly sentences: readonly string[];
}

export interface EffortPart {
  readonly id: string;
  readonly title: string;
  readonly platforms: string;
  readonly days: number;
  readonly reason: Claim;
}

/** The plan without one workload. */
export interface Leaving {
  readonly workload: number;
  readonly name: string;
  readonly platforms: string;
  readonly days: number;
  readonly change: string;
}

/** The order of moves, after what all share. */
export interface ReportMoves {
  readonly title: string;
  readonly practices: readonly (Claim & { readonly title: string })[];
  readonly pipeline: readonly (Claim & { readonly platform: PlatformName })[];
  readonly stays: readonly string[];
  readonly steps: readonly MoveStep[];
}

/** `title` is what to do; the claims say why it comes here. `platforms`: one is set up or switched off. */
export interface MoveStep {
  readonly kind: 'workload' | 'platforms';
  readonly title: string;
  readonly claims: readonly Claim[];
}

export interface ReportPlan {
  readonly platforms: readonly RunPlatform[];
  /** Their names as a list in a sentence. */
  readonly names: string;
  /** In the order of the workloads. */
  readonly placements: readonly ReportPlacement[];
  /** Points given up in all. */
  readonly misfit: number;
}

/** A platform that is run, with what goes there: nothing where it was only asked for. */
export interface RunPlatform extends PlatformName {
  readonly placements: readonly ReportPlacement[];
}

export interface ReportPlacement {
  /** Its place from 0. */
  readonly workload: number;
  readonly name: string;
  readonly platform: PlatformName;
  /** The platform that suits it best. */
  readonly own: PlatformName;
  /** Points below its own best. */
  readonly regret: number;
  /** Whether an open question could still exclude the platform. */
  readonly isOpen: boolean;
}

export interface ReportCount {
  readonly count: number;
  readonly plan: ReportPlan;
  readonly isBest: boolean;
  /** What one more platform has to count for this number to be best, in words. */
  readonly range: string;
}

export interface ReportStep {
  /** In points; `to` is null for the last. */
  readonly from: number;
  readonly to: number | null;
  readonly count: number;
  readonly isCurrent: boolean;
  readonly sentence: string;
}

export interface SecondPlan {
  readonly title: string;
  readonly sentence: string;
  /** The workloads that would go elsewhere. */
  readonly moves: readonly string[];
}

/** Every workload on every platform. */
export interface PortfolioFit {
  /** Whether one platform suits all. */
  readonly title: string;
  /** Those that are run first. */
  readonly platforms: readonly (PlatformName & { readonly isRun: boolean })[];
  readonly rows: readonly {
    readonly workload: number;
    readonly name: string;
    readonly cells: readonly FitCell[];
  }[];
}

export interface FitCell {
  readonly alternative: string;
  /** Points below the best of the workload; null where the platform is excluded. */
  readonly regret: number | null;
  readonly isChosen: boolean;
}
