import {
  assess,
  inquire,
  planByEffort,
  planInSituation,
  planPortfolio,
  type Assessment,
  type Portfolio,
  type PortfolioOptions,
  type PortfolioWorkload,
} from '../../engine';
import { fill } from '../../locale';
import { portfolioPlanWords } from '../../locale/words/portfolio-plan';
import { portfolioReportWords } from '../../locale/words/portfolio-report';
import type { Answers, Priorities } from '../../model/answers';
import type { Catalogue } from '../../model/catalogue';
import type { Locale } from '../../model/locale';
import type { PlanContent } from '../../model/portfolio-content';
import { wordObstruction } from '../result';
import { wordEffort } from './effort';
import { wordFit } from './fit';
import { wordBalance, wordCounts, wordSecond, wordSteps } from './number';
import { wordEffortReasons } from './payoffs';
import { wordPlan, type Planned, type PlannedEffort, type PlanReader } from './plan';
import type { PortfolioReport } from './report';
import { wordCountReasons, wordHeadline, wordSentences } from './sentences';
import { joinSentences, NameReader, Reader } from '../reader';

/**
 * Points of fit, over all workloads, that one more platform has to be worth where nobody says otherwise. A judgement: a
 * second platform is learned and operated for a clearly better place of one workload, not for a point or two.
 */
export const PLATFORM_COST = 10;

/** A workload with the rules that its link was made by. */
export interface PortfolioEntry {
  /** Cleaned; empty where it has none. */
  readonly title: string;
  readonly catalogue: Catalogue;
  readonly answers: Answers;
  readonly priorities: Priorities;
}

/** What is asked besides the workloads; ids of platforms that the newest rules among them know, none included and excluded. */
export type PortfolioWish = Partial<Pick<PortfolioOptions, 'platformCost' | 'atMost' | 'include' | 'exclude'>> & {
  /** By workload, from 0: the platform that it stays on. */
  readonly stay?: ReadonlyMap<number, string> | undefined;
  /** By workload, from 0: how much more it counts than others. */
  readonly weigh?: ReadonlyMap<number, number> | undefined;
};

export interface PortfolioInput {
  readonly entries: readonly PortfolioEntry[];
  readonly wish?: PortfolioWish;
  readonly locale: Locale;
  /** What weighing the work of platforms reckons with; without it every platform counts alike. */
  readonly content?: PlanContent | undefined;
}

/**
 * Plans and words a portfolio: pure, milliseconds. Each workload is judged by its own rules, so that a link keeps what it
 * showed; names and the order of platforms are those of the newest rules among them. Throws a RangeError without workloads,
 * for an unknown platform, and for one that is included and excluded.
 */
export function buildPortfolio(input: PortfolioInput): PortfolioReport {
  const { entries, locale } = input;
  const planned = planEntries(input);
  const { reader, portfolio, options, effort } = planned;
  const best = portfolio.best && wordPlan(reader, portfolio.best);
  const sentences = !best ? [] : effort ? wordEffortReasons(planned, effort) : wordCountReasons(planned);
  return {
    locale,
    rules: listRules(entries),
    names: reader.names,
    importance: reader.importance,
    cost: options.platformCost,
    headline: wordHeadline(planned, best),
    sentence: joinSentences(locale, wordSentences(planned, best)),
    reasons: sentences,
    best,
    second: wordSecond(planned),
    counts: wordCounts(planned),
    steps: wordSteps(planned),
    balance: wordBalance(planned),
    fit: wordFit(planned),
    blocked: portfolio.impossible.map((id) => wordBlocked(entries, Number(id), reader)),
    effort: wordEffort(planned),
  };
}

/** What today's rules make of the same workloads; null where the workloads follow them already. */
export function describeToday(then: PortfolioReport, today: PortfolioReport): string | null {
  const [rules] = today.rules;
  if (!rules || then.rules.every(({ version }) => version === rules.version)) return null;
  const { today: words } = portfolioReportWords(today.locale);
  const pattern = !today.best
    ? words.none
    : today.best.names !== then.best?.names
      ? words.other
      : placesOf(today) === placesOf(then)
        ? words.same
        : words.moved;
  return fill(pattern, { version: rules.version, date: rules.date, names: today.best?.names ?? '' });
}

function placesOf({ best }: PortfolioReport): string {
  return (best?.placements ?? []).map(({ workload, platform }) => `${workload} ${platform.alternative}`).join();
}

/** The plan that a report is worded from; throws as `buildPortfolio`. */
export function planEntries(input: PortfolioInput): Planned {
  const { entries, wish = {}, locale, content } = input;
  const [newest] = entries.map(({ catalogue }) => catalogue).sort((a, b) => b.version - a.version);
  if (!newest) throw new RangeError('A portfolio holds workloads');
  if (wish.include?.some((id) => wish.exclude?.includes(id))) throw new RangeError('A platform cannot be included and excluded');
  const { stay = new Map<number, string>(), weigh = new Map<number, number>(), ...limits } = wish;
  const words = portfolioReportWords(locale);
  const assessments = entries.map(({ catalogue, answers, priorities }): Assessment => assess(catalogue, answers, priorities));
  const importance = entries.map((_, index) => weigh.get(index) ?? 1);
  const workloads = assessments.map((assessment, index) => ({ id: String(index), assessment, importance: importance[index] ?? 1 }));
  const stays = Object.fromEntries([...stay].map(([workload, platform]) => [String(workload), platform]));
  const options = { platformCost: content?.settings.day.points ?? PLATFORM_COST, ...limits, stay: stays };
  const names = entries.map(({ title }, index) => (title === '' ? fill(words.workload, { n: index + 1 }) : title));
  const text = new NameReader(newest, locale);
  const reader = { text, platforms: newest.alternatives, words, names, assessments, importance };
  const shared = { reader, options, questions: newest.questions };
  if (content) return { ...shared, ...planEffort({ content, newest, workloads, options, locale }) };
  const replan = (other: PortfolioOptions): Portfolio => planPortfolio(newest, workloads, other);
  return { ...shared, portfolio: replan(options), replan, effort: null };
}

interface EffortInput {
  readonly content: PlanContent;
  readonly newest: Catalogue;
  readonly workloads: readonly PortfolioWorkload[];
  readonly options: PortfolioOptions;
  readonly locale: Locale;
}

function planEffort({
  content,
  newest,
  workloads,
  options,
  locale,
}: EffortInput): Pick<Planned, 'portfolio' | 'replan'> & { readonly effort: PlannedEffort } {
  const { settings, parts, bases, platforms, changes } = content;
  const plan = { parts, bases, platforms, changes, inPlace: settings.inPlace.times, situation: settings.situation };
  const problem = { rules: newest, plan, workloads };
  const { portfolio, meter, situation } = planByEffort(problem, options);
  const without = (workload: number): Portfolio =>
    planInSituation({ ...problem, workloads: workloads.filter(({ id }) => id !== String(workload)) }, options, meter);
  const effort = {
    content,
    meter,
    situation,
    words: portfolioPlanWords(locale),
    cites: new Reader({ ...newest, evidence: content.evidence }, locale),
    planWithout: (workload: number) => without(workload).best,
  };
  return { portfolio, effort, replan: (other) => planInSituation(problem, other, meter) };
}

function listRules(entries: readonly PortfolioEntry[]): PortfolioReport['rules'] {
  const versions = [...new Set(entries.map(({ catalogue }) => catalogue.version))].sort((a, b) => b - a);
  return versions.map((version) => ({
    version,
    date: entries.find(({ catalogue }) => catalogue.version === version)?.catalogue.date ?? '',
    workloads: entries.flatMap(({ catalogue }, index) => (catalogue.version === version ? [index] : [])),
  }));
}

function wordBlocked(entries: readonly PortfolioEntry[], workload: number, { text, names }: PlanReader): PortfolioReport['blocked'][0] {
  const entry = entries[workload];
  const { catalogue, answers, priorities } = entry ?? { answers: {}, priorities: { most: [], least: [] } };
  const obstruction = catalogue && wordObstruction(new Reader(catalogue, text.locale), inquire(catalogue, answers, priorities));
  if (!obstruction) throw new Error('A workload without a recommendation has an obstruction');
  return { ...obstruction, workload, name: names[workload] ?? '' };
}
