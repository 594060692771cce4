import { fill, type Locale } from '../../locale';
import { productWords } from '../../locale/words/products';
import { nearestId } from '../../model/nearest-id';
import type { Feature, Product, ProductTable } from '../../model/product';

/** What a reader chose of the table. */
export interface ProductSelection {
  /** In the order of the table; empty: none chosen, the overview of all. */
  readonly products: readonly Product[];
  /** In the order of the table; empty: none chosen, all. */
  readonly features: readonly Feature[];
  /** Rows that are the same for all chosen products are left out. */
  readonly differences: boolean;
}

/** A value that the table does not have. */
export interface UnknownValue {
  readonly parameter: 'products' | 'features';
  readonly found: string;
  readonly nearest: string | undefined;
}

export interface ReadSelection {
  readonly selection: ProductSelection;
  readonly unknown: readonly UnknownValue[];
}

/** Reads `products`, `features` (ids, with commas or given several times) and `differences`. What is unknown is told and left out. */
export function readSelection(query: URLSearchParams, { products, features }: ProductTable): ReadSelection {
  const chosen = { products: listValues(query, 'products'), features: listValues(query, 'features') };
  const pick = <T extends { readonly id: string }>(things: readonly T[], ids: readonly string[]): readonly T[] =>
    things.filter(({ id }) => ids.includes(id));
  const differences = query.get('differences');
  return {
    selection: {
      products: pick(products, chosen.products),
      features: pick(features, chosen.features),
      differences: differences !== null && differences !== '' && differences !== '0',
    },
    unknown: [...findUnknown('products', chosen.products, products), ...findUnknown('features', chosen.features, features)],
  };
}

function listValues(query: URLSearchParams, name: string): readonly string[] {
  const values = query.getAll(name).flatMap((value) => value.split(','));
  return [...new Set(values.map((value) => value.trim().toLowerCase()).filter((value) => value !== ''))];
}

function findUnknown(
  parameter: UnknownValue['parameter'],
  found: readonly string[],
  things: readonly { readonly id: string }[],
): readonly UnknownValue[] {
  const ids = things.map(({ id }) => id);
  return found.filter((id) => !ids.includes(id)).map((id) => ({ parameter, found: id, nearest: nearestId(id, ids) }));
}

/** What is wrong with a value of the address, and what it may have meant or what is allowed. */
export function wordUnknown({ parameter, found, nearest }: UnknownValue, table: ProductTable, locale: Locale): string {
  const { unknown: words } = productWords(locale);
  const allowed = table[parameter].map(({ id }) => id).join(', ');
  const hint = nearest === undefined ? fill(words.allowed, { list: allowed }) : fill(words.nearest, { nearest });
  return [fill(words[parameter], { found }), hint].join(locale === 'ja' ? '' : ' ');
}
