import type { Feature, Product } from '../../model/product';
import { NOT_CHECKED } from '../../model/product';
import type { CellText, ProductName, ProductReader, ProductSourceText } from './product-reader';
import type { ProductSelection } from './selection';

/** A row of the table: one feature of every chosen product. */
export interface ProductRow {
  readonly id: string;
  readonly title: string;
  readonly cells: readonly CellText[];
}

/** The chosen products beside each other. */
export interface ProductComparison {
  readonly products: readonly ProductName[];
  readonly rows: readonly ProductRow[];
  /** How many rows say the same of all of them and are left out. */
  readonly hidden: number;
  readonly sources: readonly ProductSourceText[];
}

/** One feature a row, one product a column; all features where none is chosen. */
export function compareProducts(reader: ProductReader, { products, features, differences }: ProductSelection): ProductComparison {
  const asked = features.length > 0 ? features : reader.table.features;
  const kept = asked.filter((feature) => !differences || differs(feature, products));
  const rows = kept.map((feature) => describeRow(reader, feature, products));
  return {
    products: products.map((product) => reader.product(product)),
    rows,
    hidden: asked.length - kept.length,
    sources: reader.sources(),
  };
}

function describeRow(reader: ProductReader, feature: Feature, products: readonly Product[]): ProductRow {
  return {
    id: feature.id,
    title: reader.text(feature.title),
    cells: products.map(({ cells }) => reader.cell(cells[feature.id])),
  };
}

/** Whether the cells of a row say different things; where each was read makes no difference. */
function differs({ id }: Feature, products: readonly Product[]): boolean {
  const said = products.map(({ cells }) => {
    const cell = cells[id];
    return cell === undefined || cell === NOT_CHECKED ? NOT_CHECKED : JSON.stringify([cell.has, cell.amount, cell.reach, cell.text]);
  });
  return new Set(said).size > 1;
}

/** A platform with its products, each in marks alone. */
export interface ProductGroup {
  readonly alternative: string;
  readonly name: string;
  readonly products: readonly (ProductName & { readonly marks: readonly CellText[] })[];
}

export interface ProductOverview {
  readonly features: readonly { readonly id: string; readonly title: string }[];
  readonly groups: readonly ProductGroup[];
}

/** The rows that the overview has where none is chosen: what a product can do or cannot, first of all. */
const FIRST_ROWS: readonly string[] = [
  'gpu',
  'volumes',
  'windows',
  'websocket',
  'sockets',
  'scale-to-zero',
  'release',
  'previews',
  'own-machines',
  'japan',
];

/** All products by platform, one a row, with yes, limited or no for each feature. */
export function overviewProducts(reader: ProductReader, { features }: Pick<ProductSelection, 'features'>): ProductOverview {
  const chosen = features.filter(({ kind }) => kind === 'support');
  const shown = chosen.length > 0 ? chosen : reader.table.features.filter(({ id }) => FIRST_ROWS.includes(id));
  const groups = reader.catalogue.alternatives.map(({ id }) => ({
    alternative: id,
    name: reader.platform(id).name,
    products: reader.table.products
      .filter(({ alternative }) => alternative === id)
      .map((product) => ({ ...reader.product(product), marks: shown.map((feature) => reader.cell(product.cells[feature.id])) })),
  }));
  return { features: shown.map(({ id, title }) => ({ id, title: reader.text(title) })), groups };
}

/** How many cells there are, and how many of them have a value with a source. */
export function countCells({ features, products }: ProductReader['table']): { readonly all: number; readonly checked: number } {
  const cells = products.flatMap((product) => features.map(({ id }) => product.cells[id]));
  return { all: cells.length, checked: cells.filter((cell) => cell !== undefined && cell !== NOT_CHECKED).length };
}
