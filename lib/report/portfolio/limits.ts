import { fill, type Locale } from '../../locale';
import { portfolioWords } from '../../locale/words/portfolio';
import { portfolioPlanWords } from '../../locale/words/portfolio-plan';
import type { PortfolioLimits } from '../../share';
import { formatPoints } from '../reader';

/** What limits name: platforms that can be asked for or refused, and the workloads in their order. */
interface Named {
  readonly platforms: readonly { readonly id: string; readonly name: string }[];
  readonly workloads: readonly string[];
}

/** What somebody asks of a portfolio, one phrase for each limit. That work is weighed is no limit. */
export function listLimits(limits: PortfolioLimits, { platforms, workloads }: Named, locale: Locale): string[] {
  const { max, cost, with: asked, without, day, stay = new Map<number, string>(), weigh = new Map<number, number>() } = limits;
  const own = portfolioPlanWords(locale).limits.said;
  const nameOf = (platform: string): string => platforms.find(({ id }) => id === platform)?.name ?? platform;
  const { said, separator } = portfolioWords(locale).limits;
  const named = (ids: readonly string[]): string => platforms.flatMap(({ id, name }) => (ids.includes(id) ? [name] : [])).join(separator);
  return [
    ...(max === undefined ? [] : [fill(said.max, { n: max })]),
    ...(cost === undefined ? [] : [fill(said.cost, { cost: formatPoints(cost) })]),
    ...(day === undefined ? [] : [fill(own.day, { day: formatPoints(day) })]),
    ...[...stay].map(([place, platform]) => fill(own.stay, { workload: workloads[place] ?? '', platform: nameOf(platform) })),
    ...[...weigh].map(([place, n]) => fill(own.weigh, { workload: workloads[place] ?? '', n })),
    ...(asked.length === 0 ? [] : [fill(said.with, { platforms: named(asked) })]),
    ...(without.length === 0 ? [] : [fill(said.without, { platforms: named(without) })]),
  ];
}
