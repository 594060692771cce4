import { costLine, findCheapest, type Stretch, type Terms } from '../../cost';
import { fill } from '../../locale';
import type { Plan } from '../../model/plan';
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
  readonly plans: readonly Plan[];
  readonly shape: Shape;
  readonly terms: Terms;
  /** The number of requests up to which they are compared. */
  readonly limit: number;
}

/** Every way to pay for use against every other. */
export function describePairs({ figures, plans, shape, terms, limit }: PairInput): Pairs {
  const use = plans.filter(({ kind }) => kind === 'per-use');
  const others = plans.filter(({ kind }) => kind !== 'per-use');
  const lines = others.map((plan) => costLine(plan, shape, terms));
  return {
    heads: others.map((plan) => figures.title(plan)),
    rows: use.map((plan) => {
      const own = costLine(plan, shape, terms);
      return { title: figures.title(plan), cells: lines.map((other) => wordStretches(figures, findCheapest([own, other], limit))) };
    }),
  };
}

/** Stretches that are told one by one. */
const TOLD = 2;

/** Where the first of two lines is cheaper. */
export function wordStretches(figures: Figures, stretches: readonly Stretch[]): string {
  const { pairs } = figures.words;
  const cheaper = stretches.filter(({ line }) => line === 0);
  const [first, ...others] = cheaper;
  if (!first) return pairs.none;
  if (cheaper.length === stretches.length) return pairs.all;
  const ends = ({ from, to }: Stretch) => ({ from: figures.load(from), to: figures.load(to) });
  const parts = [fill(first.from === 0 ? pairs.below : pairs.between, ends(first))];
  parts.push(...others.slice(0, TOLD - 1).map((stretch) => fill(pairs.again, ends(stretch))));
  if (cheaper.length > TOLD) parts.push(fill(pairs.more, { n: cheaper.length - TOLD }));
  return parts.join(figures.locale === 'ja' ? '、' : ', ');
}
