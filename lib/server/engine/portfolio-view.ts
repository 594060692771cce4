import {
  buildPortfolio,
  describeToday,
  listLimits,
  type PortfolioEntry,
  type PortfolioInput,
  type PortfolioReport,
  type PortfolioWish,
} from '../../report/portfolio';
import {
  encodePortfolio,
  HOUSE_PARAMETER,
  type LinkedWorkload,
  type PortfolioLimits,
  type PortfolioLinks,
  NEW_PLAN,
  type PortfolioPart,
  portfolioPath,
  readPortfolioLimits,
  splitPortfolio,
} from '../../share';
import { catalogue } from '../catalogue';
import { describeForeign } from './foreign-house';
import { findOffer, type Offer, wordOffer } from './portfolio-offer';
import { stamp } from './results';
import { writeWorkloadFile } from './workload-file';
import type { PortfolioView } from '@/components/portfolio/view';
import type { Locale } from '@/lib/locale';
import { loadPlanContent } from '@/lib/content';
import { portfolioWords } from '@/lib/locale/words/portfolio';
import { portfolioPlanWords } from '@/lib/locale/words/portfolio-plan';
import type { PlanContent } from '@/lib/model/portfolio-content';
import { isKnownTo } from '@/lib/share';

export interface LinkInput {
  readonly locale: Locale;
  readonly code: string;
  /** Of the workloads, in their order. */
  readonly codes: readonly string[];
  /** The same workloads with their rules. */
  readonly entries: readonly PortfolioEntry[];
  readonly query: URLSearchParams;
}

export interface ViewInput extends Omit<LinkInput, 'codes'> {
  readonly parts: readonly (PortfolioPart & LinkedWorkload)[];
  readonly origin: string;
}

/** A link to a portfolio with its plan. */
export interface PlannedLink {
  readonly platforms: PortfolioView['platforms'];
  readonly limits: PortfolioLimits;
  readonly problems: PortfolioView['limitProblems'];
  readonly offer: Offer;
  readonly links: PortfolioLinks;
  /** What the plan is made of, and what it says. */
  readonly input: PortfolioInput & { readonly wish: PortfolioWish };
  readonly report: PortfolioReport;
}

/** Plans what a link says: its limits, without those that cannot be kept, and what the house does not offer. */
export function planLink({ locale, code, codes, entries, query }: LinkInput): PlannedLink {
  const newest = entries.map((entry) => entry.catalogue).sort((a, b) => b.version - a.version)[0] ?? catalogue();
  const platforms = newest.alternatives.map(({ id, title }) => ({ id, name: title[locale] }));
  const { limits, problems } = readPortfolioLimits(
    query,
    platforms.map(({ id }) => id),
    entries.length,
  );
  const offer = findOffer({ limits, platforms });
  const workloads = codes.map((part, index) => ({ code: part, title: entries[index]?.title ?? '' }));
  const input = { entries, wish: toWish(limits, offer.withheld), locale, content: findContent(limits) };
  return { platforms, limits, problems, offer, links: { locale, code, workloads, house: stamp() }, input, report: buildPortfolio(input) };
}

/** All that the page of a portfolio shows. */
export function buildView({ locale, code, parts, entries, query, origin }: ViewInput): PortfolioView {
  const codes = parts.map((part) => part.code);
  const { platforms, limits, problems, offer, links, input, report } = planLink({ locale, code, codes, entries, query });
  const { content, wish } = input;
  const isLimited = listLimits(limits, { platforms, workloads: report.names }, locale).length > 0;
  return {
    locale,
    words: portfolioWords(locale),
    planWords: portfolioPlanWords(locale),
    report,
    links,
    repeated: findRepeated(links, report),
    today: findToday({ report, entries, parts, links, limits, wish }),
    house: wordOffer({ offer, entries, wish: toWish(limits), content, locale, headline: report.headline }),
    houseNotice: describeForeign({ asked: query.get(HOUSE_PARAMETER), own: stamp(), locale }, 'portfolio'),
    limits,
    freed: content ? NEW_PLAN : { with: [], without: [] },
    limitProblems: problems,
    unlimited: isLimited ? buildPortfolio({ entries, wish: { exclude: offer.barred }, locale, content }).headline : null,
    platforms,
    file: writeWorkloadFile(entries, limits),
    todaysVersion: catalogue().version,
    origin,
  };
}

/** What weighing work reckons with, where a link asks for it. */
export function findContent({ effort }: PortfolioLimits): PlanContent | undefined {
  return effort === undefined ? undefined : loadPlanContent();
}

/** What a link asks, as the report takes it. `withheld`: what the house does not offer and nobody asks for all the same. */
export function toWish(
  { cost, day, max, with: include, without, stay, weigh }: PortfolioLimits,
  withheld: readonly string[] = [],
): PortfolioWish {
  const platformCost = day ?? cost;
  const exclude = [...new Set([...without, ...withheld])];
  return { ...(platformCost !== undefined && { platformCost }), ...(max !== undefined && { atMost: max }), include, exclude, stay, weigh };
}

/** Each group of workloads with the same code, by their names. */
function findRepeated({ workloads, locale }: PortfolioLinks, { names }: PortfolioReport): string[] {
  const codes = [...new Set(workloads.map(({ code }) => code))];
  const groups = codes.map((code) => workloads.flatMap((workload, index) => (workload.code === code ? [names[index] ?? ''] : [])));
  return groups.filter(({ length }) => length > 1).map((group) => group.join(locale === 'ja' ? '、' : ', '));
}

interface TodayInput extends Pick<ViewInput, 'entries' | 'parts'> {
  readonly report: PortfolioReport;
  readonly links: PortfolioLinks;
  readonly limits: PortfolioLimits;
  readonly wish: PortfolioWish;
}

/** The same answers by today's rules, under the same limits; null where nothing could differ, or today's rules lost an answer. */
function findToday({ report, entries, parts, links, limits, wish }: TodayInput): PortfolioView['today'] {
  const rules = catalogue();
  // Planning costs more than looking at the versions.
  if (parts.every(({ contentVersion }) => contentVersion === rules.version)) return null;
  if (!parts.every((part) => isKnownTo(rules, part))) return null;
  const todays = entries.map((entry) => ({ ...entry, catalogue: rules }));
  const sentence = describeToday(report, buildPortfolio({ entries: todays, wish, locale: links.locale, content: findContent(limits) }));
  if (sentence === null) return null;
  const renewed = parts.map((part) => ({ ...part, contentVersion: rules.version }));
  const code = encodePortfolio(renewed);
  const codes = splitPortfolio(code);
  const workloads = links.workloads.map(({ title }, index) => ({ title, code: codes[index] ?? '' }));
  return { sentence, path: portfolioPath({ ...links, code, workloads }, limits) };
}
