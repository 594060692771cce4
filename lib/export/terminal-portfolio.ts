import { fill, type Locale } from '../locale';
import { adviseWords } from '../locale/words/advise';
import type { Catalogue } from '../model/catalogue';
import { formatPoints } from '../report/reader';
import { Printer, type TerminalStyle } from './printer';
import type { PortfolioJson } from './recommendation';

interface PortfolioText {
  readonly catalogue: Catalogue;
  readonly locale: Locale;
  readonly portfolio: PortfolioJson;
}

/** The platforms to run for several workloads, in plain text. */
export function toTerminalPortfolio({ catalogue, locale, portfolio }: PortfolioText, style: TerminalStyle): string {
  const printer = new Printer(adviseWords(locale), style);
  const { words } = printer;
  const { assignment, impossible, platformCost } = portfolio;
  const nameOf = (id: string): string => catalogue.alternatives.find((alternative) => alternative.id === id)?.title[locale] ?? id;
  printer.lines.push(printer.paint(fill(words.together, { n: assignment.length + impossible.length }), 'bold'));
  for (const { workload, alternative, regret } of assignment) {
    const pattern = regret > 0 ? words.placedBelow : words.placed;
    printer.text(fill(pattern, { workload, platform: nameOf(alternative), points: formatPoints(regret) }), { mark: '- ' });
  }
  for (const workload of impossible) printer.text(fill(words.impossible, { workload }), { mark: '- ', color: 'red' });
  printer.text(fill(words.platformCost, { points: formatPoints(platformCost) }), { color: 'dim' });
  return printer.lines.join('\n');
}
