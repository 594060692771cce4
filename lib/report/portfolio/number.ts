import type { PortfolioPlan } from '../../engine';
import { fill } from '../../locale';
import { addPoints, formatPoints, roundPoints } from '../reader';
import { wordCount, wordGiven, wordPlan, type Planned } from './plan';
import { wordDays } from './days';
import type { ReportCount, ReportPlan, ReportStep, SecondPlan } from './report';

/** The best plan for each number of platforms, with what one more has to count for it. */
export function wordCounts(planned: Planned): ReportCount[] {
  const { reader, portfolio } = planned;
  const steps = wordSteps(planned);
  return portfolio.byCount.map((plan) => {
    const count = plan.alternatives.length;
    const step = steps.find((candidate) => candidate.count === count);
    return {
      count,
      plan: wordPlan(reader, plan),
      isBest: count === portfolio.best?.alternatives.length,
      range: step ? wordRange(planned, step) : reader.words.range.never,
    };
  });
}

function wordRange({ reader }: Planned, { from, to }: Pick<ReportStep, 'from' | 'to'>): string {
  const { always, below, between, above } = reader.words.range;
  const places = { from: formatPoints(from), to: formatPoints(to ?? 0) };
  if (to === null) return from === 0 ? always : fill(above, places);
  return fill(from === 0 ? below : between, places);
}

/** From which number of points on which plan is best. A step that shows no width, of less than a tenth, is passed over. */
export function wordSteps(planned: Planned): ReportStep[] {
  const { portfolio, options } = planned;
  const steps = portfolio.steps.filter(({ from }, index) => {
    const next = portfolio.steps[index + 1];
    return !next || roundPoints(next.from) > roundPoints(from);
  });
  const current = steps.findLastIndex(({ from }) => from <= options.platformCost);
  return steps.map(({ from, plan }, index) => {
    const next = steps[index + 1];
    const [shown, to] = [index === 0 ? 0 : roundPoints(from), next ? roundPoints(next.from) : null];
    return {
      from: shown,
      to,
      count: plan.alternatives.length,
      isCurrent: index === Math.max(current, 0),
      sentence: wordStep(planned, plan, { from: shown, to }),
    };
  });
}

function wordStep({ reader, effort }: Planned, plan: PortfolioPlan, { from, to }: Pick<ReportStep, 'from' | 'to'>): string {
  const { only, first, one, next } = effort?.words.steps ?? reader.words.steps;
  const { names, misfit, platforms } = wordPlan(reader, plan);
  const pattern = from === 0 ? (to === null ? only : first) : platforms.length === 1 ? one : next;
  return fill(pattern, {
    names,
    given: wordGiven(reader, misfit),
    count: wordCount(reader, platforms.length),
    from: formatPoints(from),
    to: formatPoints(to ?? 0),
  });
}

/** How many platforms are best where one more counts what it does. */
export function wordBalance({ reader, options, portfolio, effort }: Planned): string {
  const n = portfolio.best?.alternatives.length ?? 0;
  const { balance, balanceOne } = effort?.words ?? reader.words;
  return fill(n === 1 ? balanceOne : balance, { cost: formatPoints(options.platformCost), count: wordCount(reader, n) });
}

/** The next best set of platforms, and what would go elsewhere. */
export function wordSecond(planned: Planned): SecondPlan | null {
  const {
    reader,
    portfolio: { best, runnerUp },
  } = planned;
  if (!best || !runnerUp) return null;
  const { second } = reader.words;
  const [first, other] = [wordPlan(reader, best), wordPlan(reader, runnerUp)];
  return {
    title: fill(second.title, { names: other.names }),
    sentence: wordTotals(planned, [runnerUp, other], [best, first]),
    moves: other.placements.flatMap(({ name, platform, regret }, index) => {
      const from = first.placements[index]?.platform;
      if (from?.alternative === platform.alternative) return [];
      return fill(second.move, { workload: name, to: platform.name, from: from?.name ?? '', given: wordGiven(reader, regret) });
    }),
  };
}

type Told = readonly [PortfolioPlan, ReportPlan];

/** What the second best set comes to in all, beside the best. */
function wordTotals({ reader, options, effort }: Planned, [plan, worded]: Told, best: Told): string {
  const { platformCost } = options;
  const totalOf = ([{ cost }, { misfit }]: Told): string => formatPoints(addPoints([misfit, roundPoints(cost * platformCost)]));
  return fill(effort ? effort.words.second : reader.words.second.text, {
    total: totalOf([plan, worded]),
    misfit: formatPoints(worded.misfit),
    n: worded.platforms.length,
    days: effort ? wordDays(effort, plan.cost) : '',
    cost: formatPoints(platformCost),
    best: totalOf(best),
  });
}
