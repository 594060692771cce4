import { countCopies, MOST_COPIES, reachOf, type CostState } from '../../cost';
import { fill } from '../../locale';
import { joinSentences } from '../reader';
import { describePairs, type Pairs } from './break-even';
import { describeLines, type BreakEven } from './lines';
import { describeRows, splitTariffs, type TariffRows, type RowInput } from './rows';

/** What one workload costs. */
export interface CostReport extends TariffRows {
  /** What is cheapest, in words. */
  readonly answer: string;
  readonly lines: BreakEven | null;
  readonly pairs: Pairs;
  /** The load up to which costs are compared. */
  readonly limit: string;
}

/** Why a workload is too large to be worked out; null where it is not. */
export function findTooMany({ figures }: Pick<RowInput, 'figures'>, { shape }: Pick<CostState, 'shape'>): string | null {
  const copies = countCopies(shape);
  if (copies <= MOST_COPIES) return null;
  return fill(figures.labels.problems.copies, { n: figures.number(copies), most: figures.number(MOST_COPIES) });
}

/** All that is told of one workload. */
export function buildCost(input: RowInput, { shape, shown }: Pick<CostState, 'shape' | 'shown'>): CostReport {
  const { figures, terms, reader } = input;
  const { possible } = splitTariffs(input, shape);
  const limit = reachOf(shape);
  const rows = describeRows(input, shape);
  return {
    ...rows,
    answer: wordAnswer(input, rows, shape.requests),
    lines: describeLines({ reader, figures, shape, terms, limit, tariffs: possible.filter(({ id }) => shown.includes(id)) }),
    pairs: describePairs({ figures, tariffs: possible, shape, terms, limit }),
    limit: figures.load(limit),
  };
}

function wordAnswer({ figures, reader }: RowInput, { rows }: TariffRows, requests: number): string {
  const { answer } = figures.words;
  const [first, second] = rows;
  if (!first) return answer.none;
  const free = rows.filter(({ total }) => total === 0).map(({ title }) => title);
  if (free.length > 1) return fill(answer.free, { requests: figures.load(requests), tariffs: reader.list(free) });
  const best = fill(answer.best, { requests: figures.load(requests), tariff: first.title, money: figures.money(first.total) });
  if (!second) return best;
  return joinSentences(figures.locale, [best, fill(answer.next, { tariff: second.title, money: figures.money(second.total) })]);
}
