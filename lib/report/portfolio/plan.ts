import type { Assessment, Placement, Portfolio, PortfolioOptions, PortfolioPlan } from '../../engine';
import { fill } from '../../locale';
import type { portfolioReportWords } from '../../locale/words/portfolio-report';
import { addPoints, formatPoints, type NameReader, roundPoints } from '../reader';
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
}

/** A portfolio that is planned, with all that its sentences need. */
export interface Planned {
  readonly reader: PlanReader;
  readonly options: PortfolioOptions;
  readonly portfolio: Portfolio;
  /** Plans it again under other limits. */
  readonly replan: (options: PortfolioOptions) => Portfolio;
}

export function wordPlan(reader: PlanReader, { alternatives, placements }: PortfolioPlan): ReportPlan {
  const worded = placements.map((placement) => wordPlacement(reader, placement));
  const platforms = alternatives.map((id) => ({
    ...reader.text.platform(id),
    placements: worded.filter(({ platform }) => platform.alternative === id),
  }));
  return { platforms, names: nameAll(reader, alternatives), placements: worded, misfit: addPoints(worded.map(({ regret }) => regret)) };
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
