import { dayOfSource, lastDayOf } from '@/lib/model/freshness';
import { NOT_CHECKED } from '@/lib/model/product';
import type { Tariff } from '@/lib/model/tariff';
import type { FactContent } from './content';
import type { Dated } from './fact';

type Uses = ReadonlyMap<string, readonly string[]>;

/** By the id of a source, whether of its own or of the rules, every cell that rests on it. */
export function findCells({ products, kubernetes }: Pick<FactContent, 'products' | 'kubernetes'>): Uses {
  const cells = products.products.flatMap(({ id, cells: own }) =>
    Object.entries(own).map(([feature, cell]) => ({
      place: `products/${id} ${feature}`,
      sources: cell === NOT_CHECKED ? [] : cell.sources,
    })),
  );
  const notes = kubernetes.cells.map(({ k3s, microk8s }, index) => ({
    place: `kubernetes cells[${index}]`,
    sources: [...k3s.sources, ...microk8s.sources],
  }));
  const uses = new Map<string, string[]>();
  for (const { place, sources } of [...cells, ...notes]) {
    for (const source of new Set(sources)) uses.set(source, [...(uses.get(source) ?? []), place]);
  }
  return uses;
}

/** The pages that cells of products were read from, beside the evidence of the rules. */
export function listProductSources({ products, kubernetes }: FactContent, uses: Uses): Dated[] {
  return Object.entries({ ...products.sources, ...kubernetes.sources }).map(([id, { date, read }]) => ({
    kind: 'product-source',
    id,
    day: dayOfSource({ sourceDate: date, readDate: read }),
    checked: lastDayOf(read),
    uses: uses.get(id) ?? [],
  }));
}

/** Every source of a list price with the prices that rest on it, and the rate of the yen. */
export function listPrices({ tariffs, cost }: FactContent): Dated[] {
  const { yenPerDollar, day, checked } = cost.exchange;
  return [...tariffs.flatMap(listTariff), { kind: 'price', id: `${yenPerDollar} JPY/USD`, day, checked, uses: ['cost/exchange'] }];
}

function listTariff({ id, meters, sources, checked }: Tariff): Dated[] {
  return Object.entries(sources).map(([source, { date }]) => ({
    kind: 'price',
    id: `${id} (${source})`,
    day: dayOfSource({ sourceDate: date, readDate: checked }),
    checked,
    uses: meters.flatMap(({ meter, prices }) =>
      Object.entries(prices)
        .filter(([, price]) => price.source === source)
        .map(([region]) => `prices/${id} ${region}.${meter}`),
    ),
  }));
}
