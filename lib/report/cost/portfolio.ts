import { billOf, type Terms } from '../../cost';
import { fill } from '../../locale';
import type { Tariff } from '../../model/tariff';
import type { Shape } from '../../model/shape';
import { describeRow, describeRows, splitTariffs, type MissingTariff, type TariffRow, type RowInput } from './rows';

/** A workload of a portfolio, with the shape that its answers give. */
export interface CostedWorkload {
  readonly name: string;
  readonly path: string;
  readonly shape: Shape;
  /** Platforms that its answers rule out. */
  readonly excluded: readonly string[];
}

export interface WorkloadRow {
  readonly name: string;
  readonly path: string;
  readonly requests: string;
  /** What is cheapest; null where nothing can take it. */
  readonly best: TariffRow | null;
}

/** What the workloads of a portfolio cost. */
export interface PortfolioCost {
  readonly answer: string | null;
  readonly workloads: readonly WorkloadRow[];
  /** All of them on one way to pay, the cheapest first. */
  readonly rows: readonly TariffRow[];
  readonly missing: readonly MissingTariff[];
}

type PortfolioInput = Omit<RowInput, 'excluded'>;

export function buildPortfolioCost(input: PortfolioInput, workloads: readonly CostedWorkload[]): PortfolioCost {
  const rows = workloads.map((workload) => describeWorkload(input, workload));
  const best = rows.flatMap((row) => row.best ?? []);
  const { answer } = input.figures.words.portfolio;
  const sum = best.reduce((total, row) => total + row.total, 0);
  return {
    answer: best.length === rows.length ? fill(answer, { n: rows.length, money: input.figures.money(sum) }) : null,
    workloads: rows,
    ...describeTotals(input, workloads),
  };
}

function describeWorkload(input: PortfolioInput, { name, path, shape, excluded }: CostedWorkload): WorkloadRow {
  const [best = null] = describeRows({ ...input, excluded }, shape).rows;
  return { name, path, requests: input.figures.exactLoad(shape.requests), best };
}

function describeTotals(input: PortfolioInput, workloads: readonly CostedWorkload[]): Pick<PortfolioCost, 'rows' | 'missing'> {
  const { tariffs, terms, figures } = input;
  const refused = tariffs.map((tariff) => findRefused(input, tariff, workloads));
  const possible = tariffs.filter((_, index) => refused[index] === null);
  const shapes = workloads.map(({ shape }) => shape);
  const rows = possible.map((tariff) => describeRow({ ...input, excluded: [] }, tariff, billOf(tariff, shapes, terms satisfies Terms)));
  return {
    rows: rows.sort((a, b) => a.total - b.total),
    missing: tariffs.flatMap((tariff, index) => {
      const reason = refused[index] ?? null;
      return reason === null ? [] : [{ title: figures.title(tariff), reason }];
    }),
  };
}

/** Which workloads a tariff cannot take; null where it takes all. */
function findRefused(input: PortfolioInput, tariff: Tariff, workloads: readonly CostedWorkload[]): string | null {
  const { words, locale } = input.figures;
  const reasons = workloads.map(
    ({ shape, excluded }) => splitTariffs({ ...input, excluded, tariffs: [tariff] }, shape).missing[0]?.reason ?? null,
  );
  if (reasons.every((reason) => reason === null)) return null;
  if (reasons.every((reason) => reason === words.reasons.unpriced)) return words.reasons.unpriced;
  const names = workloads.flatMap(({ name }, index) => (reasons[index] === null ? [] : [name]));
  return fill(words.portfolio.cannot, { names: names.join(locale === 'ja' ? '、' : ', ') });
}
