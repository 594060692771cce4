import { join } from 'node:path';
import type { Catalogue } from '../../model/catalogue';
import {
  featureTableSchema,
  NOT_CHECKED,
  productSchema,
  productSourcesSchema,
  type CheckedCell,
  type Feature,
  type Product,
  type ProductTable,
} from '../../model/product';
import { unknownId, unknownIds, type Fault } from './faults';
import type { Parsed } from './folder';
import { readFile, readFolder } from './read';

const FILE = 'content/features.yaml';

/** Reads `features.yaml`, `products` and `product-sources`. Products come in the order of the platforms, then by their ids. */
export function readProducts(catalogue: Catalogue, root: string): Parsed<ProductTable> {
  const faults: Fault[] = [];
  const table = readFile(join(root, 'features.yaml'), { schema: featureTableSchema, faults });
  const products = [...readFolder(join(root, 'products'), { schema: productSchema, faults }).values()];
  const groups = [...readFolder(join(root, 'product-sources'), { schema: productSourcesSchema, faults }).values()];
  if (!table) return { ok: false, faults };
  const order = catalogue.alternatives.map(({ id }) => id);
  const found: ProductTable = {
    ...table,
    products: products.sort((a, b) => order.indexOf(a.alternative) - order.indexOf(b.alternative) || (a.id < b.id ? -1 : 1)),
    sources: Object.assign({}, ...groups.map(({ sources }) => sources)) as ProductTable['sources'],
  };
  faults.push(...checkNeeds(found, catalogue), ...products.flatMap((product) => checkProduct(product, found, catalogue)));
  faults.push(...checkUsed(found, catalogue));
  return faults.length > 0 ? { ok: false, faults } : { ok: true, found };
}

/** Every answer that asks for a row exists, and so does the row. */
function checkNeeds({ needs, features }: ProductTable, catalogue: Catalogue): Fault[] {
  const rows = features.map(({ id }) => id);
  return needs.flatMap(({ question, choices, feature }, index) => {
    const path = `needs[${index}]`;
    const asked = catalogue.questions.find(({ id }) => id === question);
    const faults = unknownIds([feature], { file: FILE, path: `${path}.feature`, what: 'feature', allowed: rows });
    if (!asked) {
      const allowed = catalogue.questions.map(({ id }) => id);
      return [...faults, unknownId({ file: FILE, path: `${path}.question`, what: 'question', found: question, allowed })];
    }
    const allowed = asked.choices.map(({ id }) => id);
    return [...faults, ...unknownIds(choices, { file: FILE, path: `${path}.choices`, what: `choice of ${question}`, allowed })];
  });
}

/** A product has one cell for each row and no other, each of the kind of its row. */
function checkProduct({ id, alternative, cells }: Product, table: ProductTable, catalogue: Catalogue): Fault[] {
  const file = `content/products/${id}.yaml`;
  const rows = table.features.map((feature) => feature.id);
  const alternatives = catalogue.alternatives.map((one) => one.id);
  return [
    ...unknownIds([alternative], { file, path: 'alternative', what: 'alternative', allowed: alternatives }),
    ...unknownIds(Object.keys(cells), { file, path: 'cells', what: 'feature', allowed: rows }),
    ...table.features.flatMap((feature): Fault[] => {
      const cell = cells[feature.id];
      const path = `cells.${feature.id}`;
      if (cell === undefined) return [{ file, path, message: `is missing: a value with a source, or "${NOT_CHECKED}"` }];
      return cell === NOT_CHECKED ? [] : checkCell(cell, { feature, table, catalogue, place: { file, path } });
    }),
  ];
}

interface CellCheck {
  readonly feature: Feature;
  readonly table: ProductTable;
  readonly catalogue: Catalogue;
  readonly place: { readonly file: string; readonly path: string };
}

function checkCell(cell: CheckedCell, { feature, table, catalogue, place }: CellCheck): Fault[] {
  const { has, amount, reach, text, sources } = cell;
  const isFit = { support: has !== undefined, amount: amount !== undefined, text: has === undefined && amount === undefined };
  const isTooMuch = feature.kind !== 'amount' ? amount !== undefined || reach !== undefined : has !== undefined;
  const faults: Fault[] =
    !isFit[feature.kind] || isTooMuch ? [{ ...place, message: `is not of the kind "${feature.kind}" that its row is` }] : [];
  const phrases = typeof text === 'string' ? [text] : [];
  return [
    ...faults,
    ...unknownIds(phrases, { ...place, what: 'phrase', allowed: Object.keys(table.phrases) }),
    ...unknownIds(sources, { ...place, what: 'source', allowed: [...Object.keys(table.sources), ...Object.keys(catalogue.evidence)] }),
  ];
}

/** No source or phrase that nothing names, and none under an id that the catalogue's evidence has. */
function checkUsed({ products, sources, phrases }: ProductTable, { evidence }: Catalogue): Fault[] {
  const cells = products.flatMap((product) => Object.values(product.cells)).filter((cell) => cell !== NOT_CHECKED);
  const cited = new Set(cells.flatMap((cell) => cell.sources));
  const said = new Set(cells.map(({ text }) => text));
  return [
    ...Object.keys(sources).flatMap((id): Fault[] => {
      const file = 'content/product-sources';
      if (evidence[id]) return [{ file, path: id, message: 'is the id of a piece of evidence too' }];
      return cited.has(id) ? [] : [{ file, path: id, message: 'is named by no cell' }];
    }),
    ...Object.keys(phrases).flatMap((id) => (said.has(id) ? [] : [{ file: FILE, path: `phrases.${id}`, message: 'is said by no cell' }])),
  ];
}
