import type { Assessment, EffortPlan, Placement, Portfolio, PortfolioOptions, PortfolioPlan } from '../../engine';
import { fill } from '../../locale';
import type { portfolioPlanWords } from '../../locale/words/portfolio-plan';
import type { portfolioReportWords } from '../../locale/words/portfolio-report';
import type { Catalogue } from '../../model/catalogue';
import type { PlanContent } from '../../model/portfolio-content';
import { addPoints, formatPoints, type NameReader, type Reader, roundPoints } from '../reader';
import type { ReportPlacement, ReportPlan } from './report';

/** What plans are worded from. Workloads have their place from 0 as their id. */
export interface PlanReader {
  readonly text: NameReader;
  /** In declared order. */
  readonly platforms: readonly { readonly id: string }[];
  readonly words: ReturnType<typeof portfolioReportWords>;
  /** What each workload is called. */
  readonly names: readonly string[];
  readonly assessments: readonly Assessment[];
  /** By workload: how much more it counts than others. */
  readonly importance: readonly number[];
}

/** A plan that weighs the work of running platforms. */
export interface PlannedEffort extends Pick<EffortPlan, 'situation' | 'meter'> {
  readonly content: PlanContent;
  readonly words: ReturnType<typeof portfolioPlanWords>;
  /** Names of the newest rules, and the evidence of the content. */
  readonly cites: Reader;
  /** Without the workload at this place. */
  readonly planWithout: (workload: number) => PortfolioPlan | null;
}

/** A portfolio that is planned, with all that its sentences need. */
export interface Planned {
  readonly reader: PlanReader;
  readonly options: PortfolioOptions;
  /** Of the newest rules among the workloads. */
  readonly questions: Catalogue['questions'];
  readonly portfolio: Portfolio;
  /** Null where every platform counts alike. */
  readonly effort: PlannedEffort | null;
  /** Plans it again under other limits. */
  readonly replan: (options: PortfolioOptions) => Portfolio;
}

export function wordPlan(reader: PlanReader, { alternatives, placements }: PortfolioPlan): ReportPlan {
  const worded = placements.map((placement) => wordPlacement(reader, placement));
  const platforms = alternatives.map((id) => ({
    ...reader.text.platform(id),
    placements: worded.filter(({ platform }) => platform.alternative === id),
  }));
  return { platforms, names: nameAll(reader, alternatives), placements: worded, misfit: sumRegrets(reader, worded) };
}

/** What is given up in all: each workload counts as much as it matters. */
function sumRegrets({ importance }: PlanReader, placements: readonly ReportPlacement[]): number {
  return addPoints(placements.map(({ workload, regret }) => regret * (importance[workload] ?? 1)));
}

/** Platforms as a list in a sentence. */
export function nameAll({ text }: PlanReader, alternatives: readonly string[]): string {
  return text.list(alternatives.map((id) => text.platform(id).name));
}

/** `One platform`, `3 platforms`. */
export function wordCount({ words }: PlanReader, n: number): string {
  return n === 1 ? words.count.one : fill(words.count.many, { n });
}

/** `nothing given up`, `4.2 points given up`. */
export function wordGiven({ words }: PlanReader, points: number): string {
  return points === 0 ? words.given.none : fill(words.given.some, { points: formatPoints(points) });
}

function wordPlacement({ text, names, assessments }: PlanReader, { workload, alternative, regret }: Placement): ReportPlacement {
  const index = Number(workload);
  const ranking = assessments[index]?.ranking ?? [];
  return {
    workload: index,
    name: names[index] ?? '',
    platform: text.platform(alternative),
    own: text.platform(ranking[0]?.alternative ?? alternative),
    regret: roundPoints(regret),
    isOpen: ranking.find((ranked) => ranked.alternative === alternative)?.status === 'open',
  };
}
