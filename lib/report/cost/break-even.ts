import { costLine, findCheapest, type Stretch, type Terms } from '../../cost';
import { fill } from '../../locale';
import type { Tariff } from '../../model/tariff';
import type { Shape } from '../../model/shape';
import type { Figures } from './format';

/** A way to pay for use, with the loads at which it is cheaper than each that is paid while it exists. */
export interface PairRow {
  readonly title: string;
  readonly cells: readonly string[];
}

export interface Pairs {
  readonly heads: readonly string[];
  readonly rows: readonly PairRow[];
}

interface PairInput {
  readonly figures: Figures;
  /** Those that can take the workload. */
  readonly tariffs: readonly Tariff[];
  readonly shape: Shape;
  readonly terms: Terms;
  /** The number of requests up to which they are compared. */
  readonly limit: number;
}

/** Every way to pay for use against every other. */
export function describePairs({ figures, tariffs, shape, terms, limit }: PairInput): Pairs {
  const use = tariffs.filter(({ kind }) => kind === 'per-use');
  const others = tariffs.filter(({ kind }) => kind !== 'per-use');
  const lines = others.map((tariff) => costLine(tariff, shape, terms));
  return {
    heads: others.map((tariff) => figures.title(tariff)),
    rows: use.map((tariff) => {
      const own = costLine(tariff, shape, terms);
      return { title: figures.title(tariff), cells: lines.map((other) => wordStretches(figures, findCheapest([own, other], limit))) };
    }),
  };
}

/** Where the first of two lines is cheaper. */
export function wordStretches(figures: Figures, stretches: readonly Stretch[]): string {
  const { pairs } = figures.words;
  const told = mergeAlike(figures, stretches);
  const cheaper = told.filter(({ line }) => line === 0);
  const [first, ...others] = cheaper;
  if (!first) return pairs.none;
  if (cheaper.length === told.length) return pairs.all;
  const ends = ({ from, to }: Stretch) => ({ from: figures.load(from), to: figures.load(to) });
  const parts = [fill(first.from === 0 ? pairs.below : pairs.between, ends(first))];
  const [second] = others;
  if (second) parts.push(others.length === 1 ? fill(pairs.again, ends(second)) : pairs.mixed);
  return parts.join(figures.locale === 'ja' ? '、' : ', ');
}

/** Stretches of which the ends read the same are no use to a reader: they belong to the one before. */
export function mergeAlike(figures: Figures, stretches: readonly Stretch[]): Stretch[] {
  return stretches.reduce<Stretch[]>((merged, stretch) => {
    const last = merged.at(-1);
    const isTold = figures.load(stretch.from) !== figures.load(stretch.to);
    if (!last || (isTold && last.line !== stretch.line)) return [...merged, stretch];
    return [...merged.slice(0, -1), { ...last, to: stretch.to }];
  }, []);
}
