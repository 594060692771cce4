import { assess, planPortfolio, type Assessment, type Portfolio, type PortfolioOptions } from '../../engine';
import { fill } from '../../locale';
import { portfolioReportWords } from '../../locale/words/portfolio-report';
import type { Answers, Priorities } from '../../model/answers';
import type { Catalogue } from '../../model/catalogue';
import type { Locale } from '../../model/locale';
import { collectFindings, wordObstruction } from '../result';
import { wordFit } from './fit';
import { wordBalance, wordCounts, wordSecond, wordSteps } from './number';
import { wordPlan, type Planned, type PlanReader } from './plan';
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
export type PortfolioWish = Partial<Pick<PortfolioOptions, 'platformCost' | 'atMost' | 'include' | 'exclude'>>;

interface PortfolioInput {
  readonly entries: readonly PortfolioEntry[];
  readonly wish?: PortfolioWish;
  readonly locale: Locale;
}

/**
 * Plans and words a portfolio: pure, milliseconds. Each workload is judged by its own rules, so that a link keeps what it
 * showed; names and the order of platforms are those of the newest rules among them. Throws a RangeError without workloads,
 * for an unknown platform, and for one that is included and excluded.
 */
export function buildPortfolio({ entries, wish = {}, locale }: PortfolioInput): PortfolioReport {
  const planned = plan(entries, wish, locale);
  const { reader, portfolio, options } = planned;
  const best = portfolio.best && wordPlan(reader, portfolio.best);
  const sentences = best ? wordCountReasons(planned) : [];
  return {
    locale,
    rules: listRules(entries),
    names: reader.names,
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

function plan(entries: readonly PortfolioEntry[], wish: PortfolioWish, locale: Locale): Planned {
  const [newest] = entries.map(({ catalogue }) => catalogue).sort((a, b) => b.version - a.version);
  if (!newest) throw new RangeError('A portfolio holds workloads');
  if (wish.include?.some((id) => wish.exclude?.includes(id))) throw new RangeError('A platform cannot be included and excluded');
  const words = portfolioReportWords(locale);
  const assessments = entries.map(({ catalogue, answers, priorities }): Assessment => assess(catalogue, answers, priorities));
  const workloads = assessments.map((assessment, index) => ({ id: String(index), assessment }));
  const options = { platformCost: PLATFORM_COST, ...wish };
  const replan = (other: PortfolioOptions): Portfolio => planPortfolio(newest, workloads, other);
  const names = entries.map(({ title }, index) => (title === '' ? fill(words.workload, { n: index + 1 }) : title));
  const reader = { text: new NameReader(newest, locale), platforms: newest.alternatives, words, names, assessments };
  return { reader, options, portfolio: replan(options), replan };
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
  const obstruction = catalogue && wordObstruction(new Reader(catalogue, text.locale), collectFindings(catalogue, answers, priorities));
  if (!obstruction) throw new Error('A workload without a recommendation has an obstruction');
  return { ...obstruction, workload, name: names[workload] ?? '' };
}
