import type { Unit } from './shared/unit';

/** The stores of a system, so that who uses which is found without comparing each application with each store. */
export interface Stores {
  /** The first of each kind: further ones of a kind say nothing more. */
  readonly all: readonly Unit[];
  /** Whether some application says which of them it uses. */
  readonly isSaid: boolean;
  readonly isOnlyOne: boolean;
  /** The first of each kind that a unit names, in the order of the system. */
  readonly namedBy: (unit: Unit) => readonly Unit[];
}

export function indexStores(units: readonly Unit[]): Stores {
  const stores = units.filter(({ role }) => role === 'store');
  const apps = units.filter(({ role }) => role === 'app');
  const namedBy = finderOf(stores);
  return {
    all: firstOfKinds(stores),
    isSaid: stores.length > 0 && apps.some((app) => namedBy(app).length > 0),
    isOnlyOne: apps.length === 1,
    namedBy,
  };
}

function firstOfKinds(stores: readonly Unit[]): readonly Unit[] {
  const relational = stores.find(({ store }) => store === 'relational');
  const other = stores.find(({ store }) => store !== 'relational');
  return stores.filter((store) => store === relational || store === other);
}

type Index = Map<string, readonly Unit[]>;

/** A word of a variable's name that any relational store may be meant by. */
const RELATIONAL = /^(db|database|sql|mysql|mariadb|postgres|postgresql|pg|pghost|pguser|jdbc)$/;

/** `REDIS_ADDR` speaks of a store called `redis-cart`, `PGHOST` of any PostgreSQL. */
function finderOf(stores: readonly Unit[]): Stores['namedBy'] {
  const order = new Map(stores.map((store, index) => [store, index]));
  const byName: Index = new Map();
  const byWord: Index = new Map();
  const relational = stores.filter(({ store }) => store === 'relational').slice(0, 1);
  for (const store of stores) {
    add(byName, store.name, store);
    for (const word of wordsOf(store.name)) add(byWord, word, store);
  }
  const meantBy = (word: string): readonly Unit[] => [...(byWord.get(word) ?? []), ...(RELATIONAL.test(word) ? relational : [])];
  return ({ needs, variables }) => {
    if (stores.length === 0) return [];
    const needed = needs.flatMap((name) => byName.get(name) ?? []);
    const meant = variables.flatMap((name) => name.toLowerCase().split('_').flatMap(meantBy));
    const found = [...new Set([...needed, ...meant])];
    return firstOfKinds(found.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)));
  };
}

function add(index: Index, key: string, store: Unit): void {
  index.set(key, firstOfKinds([...(index.get(key) ?? []), store]));
}

/** Words of a store's name that tell it from others. */
function wordsOf(name: string): readonly string[] {
  const words = name.toLowerCase().split(/[-_.]/);
  return words.filter((word) => word.length > 2 && word !== 'server' && word !== 'service');
}
