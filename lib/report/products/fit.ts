import { fill } from '../../locale';
import { productWords } from '../../locale/words/products';
import type { Answers } from '../../model/answers';
import type { Product } from '../../model/product';
import { type AskedNeed, type Fit, FITS, judgeCell, judgeProduct, listNeeds } from './judge';
import type { CellText, ProductName, ProductReader, ProductSourceText } from './product-reader';

/** What the answers ask of a product, in words. */
export interface NeedText {
  readonly feature: string;
  readonly title: string;
  /** The answers that ask for it: `Protocol: WebSocket`. */
  readonly asks: string;
  readonly note: string | null;
}

/** A product against the answers. */
export interface FittedProduct extends ProductName {
  readonly fit: Fit;
  readonly cells: readonly (CellText & { readonly fit: Fit })[];
}

/** The products of one platform against the answers. */
export interface ProductFits {
  readonly platform: { readonly id: string; readonly name: string };
  readonly needs: readonly NeedText[];
  /** By name. */
  readonly products: readonly FittedProduct[];
  /** The products by what they are for the answers, in the order of `FITS`; none empty. */
  readonly groups: readonly { readonly fit: Fit; readonly names: readonly string[] }[];
  readonly sources: readonly ProductSourceText[];
}

/** Narrows the products of a platform by answers already given: facts only, no order of merit. */
export function fitProducts(reader: ProductReader, alternative: string, answers: Answers): ProductFits {
  const needs = listNeeds(reader.table.needs, answers);
  const products = reader.table.products
    .filter((product) => product.alternative === alternative)
    .sort((a, b) => (reader.product(a).name < reader.product(b).name ? -1 : 1))
    .map((product) => fitProduct(reader, product, needs));
  const groups = FITS.map((fit) => ({ fit, names: products.filter((product) => product.fit === fit).map(({ name }) => name) }));
  return {
    platform: { id: alternative, name: reader.platform(alternative).name },
    needs: needs.map((need) => wordNeed(reader, need)),
    products,
    groups: groups.filter(({ names }) => names.length > 0),
    sources: reader.sources(),
  };
}

function fitProduct(reader: ProductReader, product: Product, needs: readonly AskedNeed[]): FittedProduct {
  const cells = needs.map((need) => {
    const cell = product.cells[need.feature];
    return { ...reader.cell(cell), fit: judgeCell(cell, need) };
  });
  return { ...reader.product(product), fit: judgeProduct(cells.map(({ fit }) => fit)), cells };
}

function wordNeed(reader: ProductReader, { feature, asking, note }: AskedNeed): NeedText {
  const words = productWords(reader.locale).fit;
  const row = reader.table.features.find(({ id }) => id === feature);
  const asks = asking.map(({ question, choice }) => {
    const asked = reader.catalogue.questions.find(({ id }) => id === question);
    const given = asked?.choices.find(({ id }) => id === choice);
    return fill(words.ask, { question: asked ? reader.text(asked.short) : question, answer: given ? reader.text(given.title) : choice });
  });
  return {
    feature,
    title: row ? reader.text(row.title) : feature,
    asks: asks.join(words.askSeparator),
    note: note ? reader.text(note) : null,
  };
}
