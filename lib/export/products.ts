import { productWords } from '../locale/words/products';
import { type Amount, NOT_CHECKED, type Feature, type Product } from '../model/product';
import type { ProductReader, ProductSelection } from '../report/products';
import { type Cell, writeCsv } from './csv';

/**
 * The table of products with one line a cell: its value, its amounts as plain numbers, its words, and each source with address and day.
 * Where nothing is chosen, all products and all rows.
 */
export function toProductsCsv(reader: ProductReader, { products, features }: ProductSelection): string {
  const { table } = reader;
  const chosen = products.length > 0 ? products : table.products;
  const rows = features.length > 0 ? features : table.features;
  const lines = chosen.flatMap((product) => rows.map((feature) => writeLine(reader, product, feature)));
  return writeCsv([[...productWords(reader.locale).file.head], ...lines]);
}

function writeLine(reader: ProductReader, product: Product, feature: Feature): readonly Cell[] {
  const words = productWords(reader.locale);
  const found = product.cells[feature.id];
  const { name, alternative } = reader.product(product);
  const start = [name, reader.platform(alternative).name, reader.text(feature.title)];
  if (found === undefined || found === NOT_CHECKED) return [...start, words.notChecked, null, null, null, null, null, null, null];
  const { mark, text } = reader.cell(found);
  const sources = found.sources.map((id) => reader.source(id));
  const amount = (value: Amount | undefined): Cell => (value === 'none' ? words.file.none : (value ?? null));
  return [
    ...start,
    mark === null ? null : words.marks[mark],
    amount(found.amount),
    amount(found.reach),
    feature.unit ?? null,
    text,
    sources.map(({ title }) => title).join('; '),
    sources.map(({ address }) => address).join(' '),
    sources.map(({ dates }) => dates).join('; '),
  ];
}
