import { fill, type Locale } from '../locale';
import { adviseWords } from '../locale/words/advise';
import { portfolioPlanWords } from '../locale/words/portfolio-plan';
import type { Catalogue } from '../model/catalogue';
import { cleanTitle } from '../share';
import { formatPoints } from '../report/reader';
import { Printer, type TerminalStyle } from './printer';
import type { PlanJson, PortfolioJson } from './recommendation';

interface PortfolioText {
  readonly catalogue: Catalogue;
  readonly locale: Locale;
  readonly portfolio: PortfolioJson;
  /** What they are called, as it was given. */
  readonly workloads: readonly { readonly id: string; readonly title?: string }[];
}

/** The platforms to run for several workloads, in plain text: the plan that weighs work, where there is one. */
export function toTerminalPortfolio({ catalogue, locale, portfolio, workloads }: PortfolioText, style: TerminalStyle): string {
  const printer = new Printer(adviseWords(locale), style);
  const { words } = printer;
  const { plan, platformCost } = portfolio;
  const { assignment, impossible } = plan ?? portfolio;
  const nameOf = (id: string): string => catalogue.alternatives.find((alternative) => alternative.id === id)?.title[locale] ?? id;
  printer.lines.push(printer.paint(fill(words.together, { n: assignment.length + impossible.length }), 'bold'));
  for (const { workload: id, alternative, regret } of assignment) {
    const workload = callWorkload(workloads, id);
    const pattern = regret > 0 ? words.placedBelow : words.placed;
    printer.text(fill(pattern, { workload, platform: nameOf(alternative), points: formatPoints(regret) }), { mark: '- ' });
  }
  for (const id of impossible)
    printer.text(fill(words.impossible, { workload: callWorkload(workloads, id) }), { mark: '- ', color: 'red' });
  if (plan) for (const sentence of wordWork(plan, locale)) printer.text(sentence);
  else printer.text(fill(words.platformCost, { points: formatPoints(platformCost) }), { color: 'dim' });
  return printer.lines.join('\n');
}

/** `Orders (workload-1)`, as over its own ranking; the id alone where it has no title. */
function callWorkload(workloads: PortfolioText['workloads'], id: string): string {
  const title = cleanTitle(workloads.find((workload) => workload.id === id)?.title);
  return title === '' ? id : `${title} (${id})`;
}

/** What running the platforms takes, and how little work each further one has to come with to pay off. */
function wordWork({ day, days, counts, payoffs, platforms }: PlanJson, locale: Locale): string[] {
  const { days: amounts, why, payoff, nth } = portfolioPlanWords(locale);
  const wordDays = (n: number): string => (n === 0 ? amounts.none : fill(n === 1 ? amounts.one : amounts.many, { n }));
  if (platforms.length === 0) return [];
  return [
    fill(why.days, { days: wordDays(days) }),
    ...payoffs.map(({ platforms: n, limit, days: more, pays }, index) => {
      const before = counts[index]?.platforms.length ?? 0;
      const next = n - before === 1 ? (nth as Readonly<Record<number, string>>)[n] : undefined;
      const sentences = [
        fill(next === undefined ? payoff.limitMany : payoff.limit, { nth: next ?? '', n: before, limit: wordDays(limit) }),
        fill(pays ? payoff.pays : payoff.paysNot, { days: wordDays(more) }),
      ];
      return sentences.join(locale === 'ja' ? '' : ' ');
    }),
    fill(why.day, { day: formatPoints(day) }),
  ];
}
