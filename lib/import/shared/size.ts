import type { Place } from './result';

/** What one unit may use at most, or asks for. */
export interface Size extends Place {
  /** Bytes; null where only processors are stated. */
  readonly memory: number | null;
  readonly cpus: number | null;
  /** A limit bounds it from above, a request only says what it is placed by, and the name of a size class says what is rented. */
  readonly by: 'limit' | 'request' | 'class';
  readonly excerpt: string;
}

const GIGABYTE = 1024 ** 3;
/** Manifests say 2G or 2Gi and mean the same machine: the difference of 7 % decides nothing. */
const SMALL = 2.01 * GIGABYTE;
const MEDIUM = 10.01 * GIGABYTE;
const MANY_CPUS = 16;

export function sizeChoice({ memory, cpus }: Pick<Size, 'memory' | 'cpus'>): 'small' | 'medium' | 'large' {
  if ((memory ?? 0) > MEDIUM || (cpus ?? 0) >= MANY_CPUS) return 'large';
  return (memory ?? 0) > SMALL || (cpus ?? 0) > 1 ? 'medium' : 'small';
}

/** Whether it is its processors that make it as large as it is. */
export function isByCpus({ memory, cpus }: Pick<Size, 'memory' | 'cpus'>): boolean {
  return cpus !== null && (memory === null || sizeChoice({ memory, cpus }) !== sizeChoice({ memory, cpus: null }));
}

export function largest(sizes: readonly (Size | null)[]): Size | null {
  const order = ['small', 'medium', 'large'];
  return sizes.reduce<Size | null>((best, size) => {
    if (!size || !best) return size ?? best;
    const [a, b] = [order.indexOf(sizeChoice(best)), order.indexOf(sizeChoice(size))];
    return b > a || (a === b && (size.memory ?? 0) > (best.memory ?? 0)) ? size : best;
  }, null);
}

const COMPOSE_UNITS: Readonly<Record<string, number>> = { '': 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3, t: 1024 ** 4 };

/** `1.5G`, `512m`, `50mb`, `300b`: Compose counts by 1024 whatever the case. Null where it is no size. */
export function composeBytes(text: string): number | null {
  const [, number, unit = ''] = /^\s*(\d+(?:[.]\d+)?)\s*(?:([kmgt]?)i?b?)\s*$/i.exec(text) ?? [];
  return number === undefined ? null : Number(number) * (COMPOSE_UNITS[unit.toLowerCase()] ?? 1);
}

const QUANTITY_UNITS: Readonly<Record<string, number>> = {
  '': 1, n: 1e-9, u: 1e-6, m: 1e-3, k: 1e3, M: 1e6, G: 1e9, T: 1e12, P: 1e15, E: 1e18,
  Ki: 1024, Mi: 1024 ** 2, Gi: 1024 ** 3, Ti: 1024 ** 4, Pi: 1024 ** 5, Ei: 1024 ** 6,
}; // prettier-ignore

/** A Kubernetes quantity: `1.5Gi`, `250m`, `1e9`, `512M`. Null where it is none. */
export function quantity(text: string): number | null {
  const [, number, unit = ''] =
    /^([+-]?(?:\d+[.]?\d*|[.]\d+)(?:[eE][+-]?\d+)?)(|n|u|m|k|M|G|T|P|E|Ki|Mi|Gi|Ti|Pi|Ei)$/.exec(text.trim()) ?? [];
  const factor = QUANTITY_UNITS[unit];
  return number === undefined || factor === undefined ? null : Number(number) * factor;
}
