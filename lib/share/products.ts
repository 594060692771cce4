import type { Locale } from '../model/locale';
import { BASE } from '../model/base-path';

/** What a reader chose of the table of products: ids; `code` and `platform` narrow a platform's products by the answers of a result. */
interface ProductView {
  readonly products?: readonly string[];
  readonly features?: readonly string[];
  readonly differences?: boolean;
  readonly code?: string;
  /** Of the result. */
  readonly title?: string;
  readonly platform?: string;
}

/** The products inside the platforms: all of them, some beside each other, or those of one platform for a result. */
export function productsPath(locale: Locale, view: ProductView = {}): string {
  return `${BASE}/${locale}/platforms/products${writeQuery(listPairs(view))}`;
}

/** The cells of the same products as a file. */
export function productFilePath(locale: Locale, view: Pick<ProductView, 'products' | 'features'> = {}): string {
  return `${BASE}/export/products.csv${writeQuery([['lang', locale], ...listPairs(view)])}`;
}

type Pair = readonly [name: string, value: string];

function listPairs({
  products = [],
  features = [],
  differences = false,
  code = '',
  title = '',
  platform = '',
}: ProductView): readonly Pair[] {
  return [
    ['for', code],
    ['t', title],
    ['platform', platform],
    ['products', products.join(',')],
    ['features', features.join(',')],
    ['differences', differences ? '1' : ''],
  ];
}

/** Ids keep their commas: people read and write this address. */
function writeQuery(pairs: readonly Pair[]): string {
  const filled = pairs.filter(([, value]) => value !== '').map((pair) => [...pair]);
  return filled.length === 0 ? '' : `?${new URLSearchParams(filled).toString().replaceAll('%2C', ',')}`;
}
