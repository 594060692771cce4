import type { PortfolioPlan } from '../../engine';
import { fill } from '../../locale';
import { addPoints, formatPoints, roundPoints } from '../reader';
import { roundDays, wordDays } from './days';
import { nameAll, wordCount, wordPlan, type Planned, type PlannedEffort } from './plan';
import type { Payoff } from './report';

/** How many workloads are named that win most. */
const NAMED = 4;

/** From each number of platforms to the next that wins something back: how little work has to come with it for it to pay off. */
export function listPayoffs({ reader, options, portfolio }: Planned, effort: PlannedEffort): Payoff[] {
  return portfolio.byCount.slice(1).map((after, index) => {
    const before = portfolio.byCount[index];
    if (!before) throw new Error('Every number but the first has one before it');
    return wordPayoff({ reader, options, effort }, before, after);
  });
}

type Telling = Pick<Planned, 'reader' | 'options'> & { readonly effort: PlannedEffort };

function wordPayoff({ reader, options: { platformCost: day }, effort }: Telling, before: PortfolioPlan, after: PortfolioPlan): Payoff {
  const { payoff: words, nth } = effort.words;
  const gain = addPoints([wordPlan(reader, before).misfit, -wordPlan(reader, after).misfit]);
  const days = roundDays(after.cost - before.cost);
  const pays = after.total < before.total;
  const count = after.alternatives.length;
  const added = after.alternatives.filter((id) => !before.alternatives.includes(id));
  const isAddition = before.alternatives.every((id) => after.alternatives.includes(id));
  const limit = day === 0 ? Infinity : gain / day;
  const next = count - before.alternatives.length === 1 ? (nth as Readonly<Record<number, string>>)[count] : undefined;
  return {
    count,
    pays,
    gain,
    limit: roundDays(limit),
    days,
    sentences: [
      fill(next === undefined ? words.limitMany : words.limit, {
        nth: next ?? '',
        n: before.alternatives.length,
        limit: wordDays(effort, limit),
      }),
      fill(isAddition ? words.added : words.instead, {
        added: nameAll(reader, added),
        names: nameAll(reader, after.alternatives),
        before: nameAll(reader, before.alternatives),
        gain: formatPoints(gain),
        who: wordGainers({ reader, effort }, before, after),
        day: formatPoints(day),
      }),
      fill(pays ? words.pays : words.paysNot, { days: wordDays(effort, days) }),
    ],
  };
}

/** The workloads that win most, each counted by its importance; those that lose are among the others. */
function wordGainers({ reader, effort }: Omit<Telling, 'options'>, before: PortfolioPlan, after: PortfolioPlan): string {
  const { who, others } = effort.words.payoff;
  const weigh = (workload: string, regret: number): number => roundPoints(regret) * (reader.importance[Number(workload)] ?? 1);
  const gains = after.placements.map(({ workload, regret }, index) => ({
    name: reader.names[Number(workload)] ?? '',
    points: addPoints([weigh(workload, before.placements[index]?.regret ?? 0), -weigh(workload, regret)]),
  }));
  const moved = gains.filter(({ points }) => points !== 0).sort((a, b) => b.points - a.points);
  const named = moved.slice(0, NAMED);
  const rest = moved.slice(NAMED);
  const parts = named.map(({ name, points }) => fill(who, { name, points: formatPoints(points) }));
  const sum = formatPoints(addPoints(rest.map(({ points }) => points)));
  return reader.text.list(rest.length === 0 ? parts : [...parts, fill(others, { points: sum })]);
}

/** Why as many platforms as these: the work that they take, and the numbers before and after. */
export function wordEffortReasons(planned: Planned, effort: PlannedEffort): string[] {
  const { portfolio, options, reader } = planned;
  const { why, payoff } = effort.words;
  const count = portfolio.best?.alternatives.length ?? 0;
  const payoffs = listPayoffs(planned, effort);
  const least = portfolio.byCount[0]?.alternatives.length ?? 0;
  const reached = payoffs.find((found) => found.count === count);
  const next = payoffs.find((found) => found.count > count);
  const isFree = count < (options.atMost ?? Infinity);
  return [
    fill(why.day, { day: formatPoints(options.platformCost) }),
    fill(why.days, { days: wordDays(effort, portfolio.best?.cost ?? 0) }),
    ...(reached ? reached.sentences.slice(0, 1) : count === least && count > 1 ? [fill(payoff.first, { n: count })] : []),
    ...(next ? next.sentences.slice(0, 1) : isFree ? [fill(payoff.last, { count: wordCount(reader, count) })] : []),
  ];
}
