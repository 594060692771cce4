import { fill } from '../locale';
import { portfolioWords } from '../locale/words/portfolio';
import { portfolioExportWords } from '../locale/words/portfolio-export';
import { portfolioPlanWords } from '../locale/words/portfolio-plan';
import type { SharedPortfolio } from '../report/portfolio';
import { writeCsv, type Cell } from './csv';

/** Workloads and platforms as a table: one line a workload, its place, and how far below its best it is everywhere. Pure. */
export function toPortfolioCsv({ report, address, limits, house }: SharedPortfolio): string {
  const { fit, best, effort, locale, importance, rules } = report;
  const words = portfolioExportWords(locale);
  const width = 4 + fit.platforms.length;
  const note = (name: string, text: Cell): Cell[] => [name, text, ...Array.from({ length: width - 2 }, () => null)];
  return writeCsv([
    [
      words.workload,
      words.platform,
      words.regret,
      words.importance,
      ...fit.platforms.map(({ name }) => fill(words.below, { platform: name })),
    ],
    ...fit.rows.map(({ workload, name, cells }): Cell[] => {
      const place = best?.placements.find((candidate) => candidate.workload === workload);
      return [name, place?.platform.name ?? null, place?.regret ?? null, importance[workload] ?? 1, ...cells.map(({ regret }) => regret)];
    }),
    ...(effort?.counts ?? []).map(({ plan, days, total }): Cell[] => [
      fill(words.numbers, { misfit: plan.misfit, days: fill(portfolioPlanWords(locale).days.many, { n: days }), total }),
      plan.names,
      plan.misfit,
      ...Array.from({ length: width - 3 }, () => null),
    ]),
    ...(effort ? [note(words.days, effort.days)] : []),
    ...limits.map((limit) => note(words.limit, limit)),
    ...(house ? house.sentences.map((sentence) => note(house.title, sentence)) : []),
    note(words.address, address),
    note(words.rules, rules.map(({ version, date }) => fill(portfolioWords(locale).rules.one, { version, date })).join(words.separator)),
  ]);
}
