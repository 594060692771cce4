import { fill, type Locale } from '../../../locale';
import { comparePlansWords } from '../../../locale/words/compare-plans';
import { portfolioPlanWords } from '../../../locale/words/portfolio-plan';
import { formatPoints, joinSentences, type NameReader } from '../../reader';
import { roundDays, wordDays } from '../days';
import type { PortfolioReport } from '../report';
import type { Pair, PlanComparison } from './compare';
import { type TwoPlans, type WorkloadRow } from './rows';

/** A comparison with all that its sentences need. */
export interface ComparedPlans {
  readonly plans: TwoPlans;
  readonly comparison: PlanComparison;
  /** “Plan A”, “Plan B”. */
  readonly names: readonly [string, string];
  readonly text: NameReader;
}

/** Which platforms one of them runs and the other does not. */
export function wordPlansHeadline({ plans: [a, b], comparison, names, text }: ComparedPlans): string {
  const { headlines } = comparePlansWords(text.locale);
  const [first, second] = [a.report.best, b.report.best];
  if (!first || !second) return fill(!first && !second ? headlines.none : headlines.one, { side: first ? names[1] : names[0] });
  const { gone, come, rows } = comparison;
  const moved = rows.filter(({ moves }) => moves).length;
  if (gone.length + come.length === 0) {
    const pattern = moved === 0 ? headlines.same : moved === 1 ? headlines.movedOne : headlines.moved;
    return fill(pattern, { names: first.names, n: moved });
  }
  const pattern = gone.length === 0 ? headlines.more : come.length === 0 ? headlines.fewer : headlines.instead;
  return fill(pattern, { side: names[1], come: nameAll(text, come), gone: nameAll(text, gone) });
}

function nameAll(text: NameReader, ids: readonly string[]): string {
  return text.list(ids.map((id) => text.platform(id).name));
}

/** Which workloads run elsewhere, and which only one of the plans has. */
export function wordPlansSummary({ comparison: { rows }, names, text }: ComparedPlans): string {
  const { counts } = comparePlansWords(text.locale);
  const both = rows.filter(({ at }) => at.a !== null && at.b !== null);
  const moved = both.filter(({ moves }) => moves);
  const pattern = both.length === 0 ? counts.disjoint : moved.length === 0 ? counts.none : moved.length === 1 ? counts.one : counts.many;
  const only = ([0, 1] as const).map((side) => rows.filter(({ places }) => places[side === 0 ? 1 : 0] === 'absent'));
  return joinSentences(text.locale, [
    fill(pattern, { n: moved.length, total: both.length, names: list(text, moved) }),
    ...only.flatMap((found, side) =>
      found.length === 0 ? [] : [fill(counts.only, { side: names[side] ?? '', names: list(text, found) })],
    ),
  ]);
}

function list(text: NameReader, rows: readonly WorkloadRow[]): string {
  return text.list(rows.map(({ name }) => name));
}

/** Which of the two is better, and from which weight of a day on; or why that cannot be said. Null where one is no plan. */
export function wordTrade({ plans, comparison, names, text }: ComparedPlans): string | null {
  if (!plans.every(({ report }) => report.best)) return null;
  const { trade, reasons } = comparePlansWords(text.locale);
  const { apart, days, misfit } = comparison;
  if (apart.length > 0) return fill(trade.apart, { reasons: apart.map((reason) => reasons[reason]).join(reasons.separator) });
  const plain = days.findIndex((amount) => amount === null);
  if (plain >= 0) return fill(trade.unweighed, { side: names[plain] ?? '' });
  return wordBalance({ lessDays: differenceOf(days) ?? 0, lessPoints: differenceOf(misfit) ?? 0, names, locale: text.locale });
}

interface Balance {
  /** The second less the first. */
  readonly lessDays: number;
  readonly lessPoints: number;
  readonly names: readonly [string, string];
  readonly locale: Locale;
}

function wordBalance({ lessDays, lessPoints, names: [a, b], locale }: Balance): string {
  const { trade } = comparePlansWords(locale);
  const [days, points] = [Math.abs(lessDays), Math.abs(lessPoints)];
  // The side that takes less work; where both take the same, the one that gives up less.
  const side = lessDays < 0 || (lessDays === 0 && lessPoints < 0) ? b : a;
  const isBetter = lessDays === 0 || lessPoints === 0 || lessDays < 0 === lessPoints < 0;
  const pattern =
    days === 0 && points === 0 ? trade.equal : days === 0 ? trade.fit : points === 0 ? trade.work : isBetter ? trade.better : trade.even;
  return fill(pattern, {
    side,
    days: wordDays({ words: portfolioPlanWords(locale) }, days),
    points: formatPoints(points),
    rate: days === 0 ? '' : formatPoints(points / days),
  });
}

/** The second less the first, to the hundredth as days have them; null where one does not say it. */
export function differenceOf([a, b]: Pair): number | null {
  return a === null || b === null ? null : roundDays(b - a);
}

/** How many platforms fewer one of them runs. */
export function titleTotals({ comparison: { platforms }, names, text }: ComparedPlans): string {
  const { title, none } = comparePlansWords(text.locale).totals;
  const difference = differenceOf(platforms);
  if (difference === null) return none;
  const pattern = difference === 0 ? title.same : Math.abs(difference) === 1 ? title.one : title.fewer;
  return fill(pattern, { side: difference < 0 ? names[1] : names[0], n: Math.abs(difference) });
}

/** How many workloads run elsewhere. */
export function titleRows({ comparison: { rows }, text }: ComparedPlans): string {
  const { title } = comparePlansWords(text.locale).workloads;
  const moved = rows.filter(({ moves }) => moves);
  return fill(moved.length === 0 ? title.none : moved.length === 1 ? title.one : title.many, {
    name: moved[0]?.name ?? '',
    n: moved.length,
  });
}

/** What the picture of both shows, for those who do not see it. */
export function describePlans({ plans, names, text }: ComparedPlans): string {
  const { described } = comparePlansWords(text.locale).totals;
  const sentences = plans.flatMap(({ report }, side) => {
    const count = bestOf(report);
    if (!count) return [];
    const [misfit, effort, total] = [count.plan.misfit, count.effort, count.total].map(formatPoints);
    return [fill(described, { side: names[side] ?? '', misfit: misfit ?? '', effort: effort ?? '', total: total ?? '' })];
  });
  return joinSentences(text.locale, sentences);
}

/** The numbers of the plan that is chosen, where work is weighed. */
export function bestOf({ effort }: PortfolioReport): NonNullable<PortfolioReport['effort']>['counts'][number] | undefined {
  return effort?.counts.find(({ isBest }) => isBest);
}

/** What differs of a workload besides its platform, phrase by phrase. */
export function listDiffers({ differs, moves }: WorkloadRow, locale: Locale): string[] {
  const { workloads: words } = comparePlansWords(locale);
  const { answers, priorities, rules, importance } = differs ?? { answers: 0, priorities: false, rules: null, importance: null };
  return [
    ...(moves ? [words.moves] : []),
    ...(answers === 0 ? [] : [fill(answers === 1 ? words.answers.one : words.answers.many, { n: answers })]),
    ...(priorities ? [words.answers.priorities] : []),
    ...(rules ? [fill(words.rules, { a: rules[0], b: rules[1] })] : []),
    ...(importance ? [fill(words.importance, { a: importance[0], b: importance[1] })] : []),
  ];
}
