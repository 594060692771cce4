import { fill, type Locale } from '../../locale';
import { portfolioWords } from '../../locale/words/portfolio';
import type { PortfolioLimits } from '../../share';
import { formatPoints } from '../reader';

/** What somebody asks of a portfolio, one phrase for each limit; `platforms` are all that it can name. */
export function listLimits(
  { max, cost, with: asked, without }: PortfolioLimits,
  platforms: readonly { readonly id: string; readonly name: string }[],
  locale: Locale,
): string[] {
  const { said, separator } = portfolioWords(locale).limits;
  const named = (ids: readonly string[]): string => platforms.flatMap(({ id, name }) => (ids.includes(id) ? [name] : [])).join(separator);
  return [
    ...(max === undefined ? [] : [fill(said.max, { n: max })]),
    ...(cost === undefined ? [] : [fill(said.cost, { cost: formatPoints(cost) })]),
    ...(asked.length === 0 ? [] : [fill(said.with, { platforms: named(asked) })]),
    ...(without.length === 0 ? [] : [fill(said.without, { platforms: named(without) })]),
  ];
}
