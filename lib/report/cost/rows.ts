import { billOf, findObstacles, isPriced, type Bill, type Terms } from '../../cost';
import { fill } from '../../locale';
import type { Tariff } from '../../model/tariff';
import type { Shape } from '../../model/shape';
import type { NameReader, PlatformName } from '../reader';
import type { Figures } from './format';

/** What a row needs: prices as the reader has them, and platforms that the answers rule out. */
export interface RowInput {
  readonly reader: NameReader;
  readonly figures: Figures;
  readonly tariffs: readonly Tariff[];
  readonly terms: Terms;
  readonly excluded: readonly string[];
}

/** A way to pay as a table shows it. */
export interface TariffRow {
  readonly id: string;
  readonly title: string;
  readonly platform: PlatformName;
  readonly kind: string;
  readonly note: string | null;
  /** Dollars a month. */
  readonly total: number;
  readonly dollars: string;
  readonly yen: string;
  /** Dollars of people's time in it; null where none was entered. */
  readonly people: string | null;
  /** Each meter with its price. */
  readonly lines: readonly string[];
}

/** A way to pay that is not worked out. */
export interface MissingTariff {
  readonly title: string;
  readonly reason: string;
}

export interface TariffRows {
  /** The cheapest first. */
  readonly rows: readonly TariffRow[];
  readonly missing: readonly MissingTariff[];
}

/** The tariffs that can take a workload, and why the others cannot. */
export function splitTariffs(
  input: RowInput,
  shape: Shape,
): { readonly possible: readonly Tariff[]; readonly missing: readonly MissingTariff[] } {
  const reasons = input.tariffs.map((tariff) => findReason(input, tariff, shape));
  return {
    possible: input.tariffs.filter((_, index) => reasons[index] === null),
    missing: input.tariffs.flatMap((tariff, index) => {
      const reason = reasons[index] ?? null;
      return reason === null ? [] : [{ title: input.figures.title(tariff), reason }];
    }),
  };
}

function findReason({ figures, terms, excluded }: RowInput, tariff: Tariff, shape: Shape): string | null {
  const { reasons } = figures.words;
  if (!isPriced(tariff, terms.region)) return reasons.unpriced;
  if (excluded.includes(tariff.alternative)) return reasons.excluded;
  const [obstacle] = findObstacles(tariff, shape);
  return obstacle ? fill(reasons[obstacle.kind], { limit: figures.number(obstacle.limit) }) : null;
}

/** What each way to pay costs for one workload. */
export function describeRows(input: RowInput, shape: Shape): TariffRows {
  const { possible, missing } = splitTariffs(input, shape);
  const rows = possible.map((tariff) => describeRow(input, tariff, billOf(tariff, [shape], input.terms)));
  return { rows: rows.sort((a, b) => a.total - b.total), missing };
}

export function describeRow({ reader, figures }: RowInput, tariff: Tariff, bill: Bill): TariffRow {
  return {
    id: tariff.id,
    title: figures.title(tariff),
    platform: reader.platform(tariff.alternative),
    kind: wordKind(figures, tariff),
    note: tariff.note?.[reader.locale] ?? null,
    total: bill.total,
    dollars: figures.dollars(bill.total),
    yen: figures.yen(bill.total),
    people: bill.people > 0 ? figures.dollars(bill.people) : null,
    lines: wordLines(figures, bill),
  };
}

export function wordKind({ words }: Figures, { kind, paidWhile }: Tariff): string {
  if (kind === 'per-use') return words.kinds.use;
  return paidWhile === 'loaded' ? words.kinds.loaded : words.kinds.always;
}

function wordLines(figures: Figures, { lines, people }: Bill): string[] {
  const { labels: words } = figures;
  const worded = lines
    .filter(({ quantity }) => quantity > 0)
    .map(({ meter, quantity, free, price, currency, cost }) =>
      fill(free > 0 ? words.lineFree : words.line, {
        quantity: `${figures.quantity(quantity)} ${words.units[meter]}`,
        free: figures.quantity(free),
        price: figures.price(price, meter, currency),
        cost: figures.dollars(cost),
      }),
    );
  return people > 0 ? [...worded, fill(words.peopleLine, { cost: figures.dollars(people) })] : worded;
}
