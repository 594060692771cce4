import { comparePlans, listLimits, planEntries, wordWay } from '../../report/portfolio';
import {
  comparePlansPath,
  HOUSE_PARAMETER,
  portfolioPath,
  PORTFOLIO_SIZE,
  readAddress,
  sharedPath,
  sharedPortfolioPath,
  splitPortfolio,
} from '../../share';
import { openPortfolio } from '../open-link';
import { describeEntered } from '../read-form';
import { describeForeign } from './foreign-house';
import { wordOffer } from './portfolio-offer';
import { planLink, type PlannedLink, toWish } from './portfolio-view';
import { stamp } from './results';
import type { PlanField, PlanSide, PlansView, PlansWords } from '@/components/portfolio/compare/view';
import { fill, type Locale } from '@/lib/locale';
import { comparePlansWords } from '@/lib/locale/words/compare-plans';
import { describeLimitProblem } from '@/lib/report/problems';
import { NameReader } from '@/lib/report/reader';
import { cleanTitle, decodeLink } from '@/lib/share';

/** What an address asks to compare: the fields of the form, and the plans where both are there and can be read. */
export interface ReadPlans {
  readonly fields: readonly [PlanField, PlanField];
  readonly view: PlansView | null;
}

/** `typed`: links or codes of portfolios; an empty one is not there. */
export function readPlans(locale: Locale, typed: readonly [string, string]): ReadPlans {
  const words = comparePlansWords(locale);
  const [a, b] = [readPlan(typed[0], { locale, letter: 'A', words }), readPlan(typed[1], { locale, letter: 'B', words })];
  const fields = [
    { name: 'a', letter: 'A', value: typed[0], problems: a.ok ? [] : a.problems },
    { name: 'b', letter: 'B', value: typed[1], problems: b.ok ? [] : b.problems },
  ] as const;
  return { fields, view: a.ok && b.ok ? viewPlans([a, b], { locale, words }) : null };
}

interface FoundPlan {
  readonly ok: true;
  readonly planned: PlannedLink;
  readonly side: PlanSide;
}

interface ReadContext {
  readonly locale: Locale;
  readonly letter: PlanSide['letter'];
  readonly words: PlansWords;
}

function viewPlans([a, b]: readonly [FoundPlan, FoundPlan], { locale, words }: Omit<ReadContext, 'letter'>): PlansView {
  const plans = [a, b].map(({ planned }) => ({ report: planned.report, entries: planned.input.entries }));
  const [first, second] = plans;
  if (!first || !second) throw new RangeError('Two plans are compared');
  const comparison = comparePlans([first, second]);
  const catalogues = [...first.entries, ...second.entries].map(({ catalogue }) => catalogue).sort((x, y) => y.version - x.version);
  const [newest] = catalogues;
  if (!newest) throw new RangeError('A plan holds workloads');
  const text = new NameReader(newest, locale);
  return {
    locale,
    words,
    sides: [a.side, b.side],
    comparison,
    compared: { plans: [first, second], comparison, names: [a.side.name, b.side.name], text },
    way: wordWay({ plans: [first, second], rows: comparison.rows, planned: planEntries(b.planned.input) }),
    swapped: comparePlansPath(locale, shorten(b), shorten(a)),
  };
}

/** A link without server and language. */
function shorten({ planned: { links, limits } }: FoundPlan): string {
  return sharedPortfolioPath(links, limits);
}

type Refused = { readonly ok: false; readonly problems: readonly string[] };

/** Reads the link of a portfolio, with or without origin and language, or its code. */
function readPlan(typed: string, context: ReadContext): FoundPlan | Refused {
  const text = typed.trim();
  if (text === '') return { ok: false, problems: [] };
  const address = readAddress(text);
  const { problems } = context.words;
  if (address?.kind === 'result' || (!address && decodeLink(text).ok)) {
    return { ok: false, problems: [fill(problems.result, PORTFOLIO_SIZE)] };
  }
  const spelt = address?.code ?? text;
  const opened = openPortfolio(spelt);
  if (!opened.ok) return { ok: false, problems: listProblems(spelt, context) };
  const query = address?.query ?? new URLSearchParams();
  const titles = query.getAll('t').map(cleanTitle);
  const entries = opened.workloads.map(({ catalogue, link: { answers, priorities } }, index) => ({
    title: titles[index] ?? '',
    catalogue,
    answers,
    priorities,
  }));
  const codes = opened.workloads.map(({ code }) => code);
  // A bare code is what is planned today: work counts.
  if (!address) query.set('effort', '1');
  const planned = planLink({ locale: context.locale, code: opened.code, codes, entries, query });
  return { ok: true, planned, side: describeSide(planned, query, context) };
}

/** Every workload that cannot be read by its number; or that there is no portfolio. */
function listProblems(spelt: string, { locale, words: { problems } }: ReadContext): string[] {
  const codes = splitPortfolio(spelt);
  if (codes.length > PORTFOLIO_SIZE.most) return [fill(problems.tooMany, { found: codes.length, most: PORTFOLIO_SIZE.most })];
  if (codes.length < PORTFOLIO_SIZE.least) return [problems.empty];
  return codes.flatMap((code, index) => {
    const text = describeEntered(code, locale);
    return text === null ? [] : [fill(problems.part, { n: index + 1, text })];
  });
}

function describeSide(planned: PlannedLink, query: URLSearchParams, { locale, letter, words }: ReadContext): PlanSide {
  const { platforms, limits, problems, offer, links, input, report } = planned;
  return {
    name: fill(words.plan, { side: letter }),
    letter,
    path: portfolioPath(links, limits),
    report,
    results: links.workloads.map(({ code, title }) => sharedPath({ code, title })),
    limits: listLimits(limits, { platforms, workloads: report.names }, locale),
    limitProblems: problems.map((problem) => describeLimitProblem(problem, platforms, locale)),
    house: wordOffer({ ...input, offer, wish: toWish(limits), headline: report.headline }),
    houseNotice: describeForeign({ asked: query.get(HOUSE_PARAMETER), own: stamp(), locale }, 'portfolio'),
  };
}
