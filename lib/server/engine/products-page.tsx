import { openLink } from '../open-link';
import { catalogue } from '../catalogue';
import type { Asked, Page } from '../questions';
import { renderDocument } from './document';
import { findReport, findResult } from './results';
import { ProductsPage, type ProductsPageProps, type ProductView } from '@/components/knowledge/products-page';
import { loadProducts } from '@/lib/content';
import { productWords } from '@/lib/locale/words/products';
import { describeLinkProblem, describeParameter } from '@/lib/report/problems';
import {
  compareProducts,
  countCells,
  fitProducts,
  overviewProducts,
  ProductReader,
  readSelection,
  wordUnknown,
  type ProductSelection,
} from '@/lib/report/products';
import { cleanTitle, productsPath, resultPath } from '@/lib/share';

/** The products inside the platforms as a whole page. What the address has and the table has not is told, and the rest is shown. */
export function makeProductsPage({ locale, path, query: text }: Asked<'products-page'>): Page {
  const query = new URLSearchParams(text);
  const table = loadProducts();
  const reader = new ProductReader(catalogue(), locale, table);
  const { selection, unknown } = readSelection(query, table);
  const shown = openFit(reader, query) ?? { view: openView(reader, selection), others: [], problems: [] };
  const problems = [...unknown.map((value) => wordUnknown(value, table, locale)), ...shown.problems];
  const words = productWords(locale);
  const head = { title: words.title, description: words.description, isFound: text === '' };
  const platforms = catalogue().alternatives.length;
  const counts = { ...countCells(table), products: table.products.length, platforms };
  const children = <ProductsPage {...shown} {...{ locale, counts, problems }} choices={listChoices(reader, selection)} />;
  return { status: problems.length > 0 ? 400 : 200, html: renderDocument({ locale, path, head, children }) };
}

function openView(reader: ProductReader, selection: ProductSelection): ProductView {
  return selection.products.length > 0
    ? { kind: 'comparison', comparison: compareProducts(reader, selection) }
    : { kind: 'overview', overview: overviewProducts(reader, selection) };
}

type Shown = Pick<ProductsPageProps, 'view' | 'others' | 'problems'>;

/** The products of a platform for the result `for`: the recommended one, or `platform`. Null where no result is asked for. */
function openFit(reader: ProductReader, query: URLSearchParams): Shown | null {
  const spelt = query.get('for') ?? '';
  if (spelt === '') return null;
  const { locale } = reader;
  const opened = openLink(spelt);
  if (!opened.ok) {
    const problem = describeLinkProblem(opened.problem, opened.code.length, locale).text;
    return { view: { kind: 'overview', overview: overviewProducts(reader, { features: [] }) }, others: [], problems: [problem] };
  }
  const { code } = opened;
  const title = cleanTitle(query.get('t') ?? undefined);
  const ids = reader.catalogue.alternatives.map(({ id }) => id);
  const asked = query.get('platform');
  const isKnown = asked === null || ids.includes(asked);
  const platform = isKnown && asked !== null ? asked : findPlatform(code, locale);
  const others = ids
    .filter((id) => id !== platform)
    .map((id) => ({ name: reader.platform(id).name, href: productsPath(locale, { code, title, platform: id }) }));
  const back = resultPath({ locale, code, title });
  const view: ProductView = platform === null ? { kind: 'no-platform' } : fitView(reader, platform, { code, back });
  return { view, others, problems: isKnown ? [] : [describeParameter('platform', ids, locale).text] };
}

/** The products of a platform against the answers; side by side in all rows where the answers ask for none. */
function fitView(reader: ProductReader, platform: string, { code, back }: { readonly code: string; readonly back: string }): ProductView {
  const fits = fitProducts(reader, platform, findResult(code).link.answers);
  const products = reader.table.products.filter(({ alternative }) => alternative === platform);
  const comparison = fits.needs.length > 0 ? null : compareProducts(reader, { products, features: [], differences: false });
  return { kind: 'fit', fits, back, comparison };
}

/** The platform that a result recommends, or the first that stands; null where none does. */
function findPlatform(code: string, locale: ProductReader['locale']): string | null {
  const { recommendation, ranking } = findReport(code, locale);
  return recommendation?.alternative ?? ranking.find(({ rank }) => rank !== null)?.alternative ?? null;
}

function listChoices(reader: ProductReader, { products, features, differences }: ProductSelection): ProductsPageProps['choices'] {
  const { table } = reader;
  const groups = reader.catalogue.alternatives.map(({ id }) => ({
    name: reader.platform(id).name,
    products: reader.productsOf(id).map((product) => ({ ...product, isChosen: products.some((chosen) => chosen.id === product.id) })),
  }));
  return {
    groups,
    features: table.features.map((feature) => ({
      id: feature.id,
      name: reader.text(feature.title),
      isChosen: features.includes(feature),
    })),
    differences,
  };
}
