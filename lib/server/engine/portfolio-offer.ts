import { buildPortfolio, type PortfolioEntry, type PortfolioHouse, type PortfolioWish } from '../../report/portfolio';
import type { PortfolioLimits } from '../../share';
import { house } from '../house';
import type { PortfolioView } from '@/components/portfolio/view';
import { fill, type Locale } from '@/lib/locale';
import { houseWords } from '@/lib/locale/words/house';
import { portfolioWords } from '@/lib/locale/words/portfolio';
import { listLeftOut } from '@/lib/model/house';
import type { PlanContent } from '@/lib/model/portfolio-content';

/** What the house does not offer, by id and name, apart from what a link asks for all the same: a link stays what it is. */
export interface Offer {
  /** All that is not on offer. */
  readonly barred: readonly string[];
  /** Those that the plan leaves out for it. */
  readonly withheld: readonly string[];
  readonly names: { readonly withheld: readonly string[]; readonly asked: readonly string[] };
}

interface OfferInput {
  readonly limits: PortfolioLimits;
  readonly platforms: PortfolioView['platforms'];
}

export function findOffer({ limits, platforms }: OfferInput): Offer {
  const barred = listLeftOut(house(), []);
  const known = platforms.filter(({ id }) => barred.includes(id));
  const wanted = [...limits.with, ...(limits.stay?.values() ?? [])];
  const asked = known.filter(({ id }) => wanted.includes(id));
  const withheld = known.filter((platform) => !asked.includes(platform));
  return {
    barred: known.map(({ id }) => id),
    withheld: withheld.map(({ id }) => id),
    names: { withheld: withheld.map(({ name }) => name), asked: asked.map(({ name }) => name) },
  };
}

interface WordInput {
  readonly offer: Offer;
  readonly entries: readonly PortfolioEntry[];
  /** What is asked, without what the house adds. */
  readonly wish: PortfolioWish;
  /** What weighing work reckons with; undefined where the link does not ask for it. */
  readonly content?: PlanContent | undefined;
  readonly locale: Locale;
  /** Of the plan that is shown. */
  readonly headline: string;
}

/** What the plan leaves out for the house and what it would be otherwise; null where the house leaves every platform. */
export function wordOffer({ offer: { barred, names }, entries, wish, content, locale, headline }: WordInput): PortfolioHouse | null {
  const own = house();
  if (!own || barred.length === 0) return null;
  const words = houseWords(locale);
  const { separator } = portfolioWords(locale).limits;
  const otherwise = buildPortfolio({ entries, wish, content, locale }).headline;
  return {
    title: fill(words.title, { house: own.name[locale] }),
    sentences: [
      ...(names.withheld.length > 0 ? [fill(words.portfolio.left, { platforms: names.withheld.join(separator) })] : []),
      ...(names.asked.length > 0 ? [fill(words.portfolio.asked, { platforms: names.asked.join(separator) })] : []),
      ...(otherwise === headline ? [] : [fill(words.portfolio.otherwise, { headline: otherwise })]),
    ],
    apart: words.portfolio.apart,
  };
}
