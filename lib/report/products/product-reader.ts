import { fill, type Locale } from '../../locale';
import { productWords } from '../../locale/words/products';
import type { Catalogue } from '../../model/catalogue';
import { type Cell, NOT_CHECKED, type Product, type ProductTable, type Support } from '../../model/product';
import type { LocalisedText } from '../../model/text';
import { NameReader } from '../reader';

/** A page that cells were read from, in one language. */
export interface ProductSourceText {
  readonly id: string;
  readonly title: string;
  readonly address: string;
  /** Of the page, and the day it was read. */
  readonly dates: string;
}

/** A cell in one language. */
export interface CellText {
  /** `open`: not checked; null: words alone. */
  readonly mark: Support | 'open' | null;
  readonly text: string;
  /** Numbers of its sources. */
  readonly sources: readonly number[];
}

/** A product by its names. */
export interface ProductName {
  readonly id: string;
  readonly name: string;
  /** The id of the platform that it belongs to. */
  readonly alternative: string;
}

/** Words of the table of products in one language; numbers the sources of the cells that it is asked for. */
export class ProductReader extends NameReader {
  private readonly cited: string[] = [];

  constructor(
    readonly catalogue: Catalogue,
    locale: Locale,
    readonly table: ProductTable,
  ) {
    super(catalogue, locale);
  }

  product({ id, name, alternative }: Product): ProductName {
    return { id, name: typeof name === 'string' ? name : this.text(name), alternative };
  }

  /** The products of a platform, by their ids. */
  productsOf(alternative: string): readonly ProductName[] {
    return this.table.products.filter((product) => product.alternative === alternative).map((product) => this.product(product));
  }

  cell(cell: Cell | undefined): CellText {
    if (cell === undefined || cell === NOT_CHECKED) return { mark: 'open', text: productWords(this.locale).notChecked, sources: [] };
    return { mark: cell.has ?? null, text: this.wordsOf(cell.text), sources: cell.sources.map((id) => this.cite(id)) };
  }

  /** Everything cited so far, by number. */
  sources(): readonly ProductSourceText[] {
    return this.cited.map((id) => this.source(id));
  }

  /** A page by its id, whether it was read for the table alone or for the rules too. */
  source(id: string): ProductSourceText {
    const own = this.table.sources[id];
    if (own) return { id, title: own.title, address: own.address, dates: this.dates(own.date, own.read) };
    const { title, address = '', path, sourceDate, readDate } = this.catalogue.evidence[id] ?? missing(id);
    const isRepository = /^https:\/\/github\.com\/[^/]+\/[^/]+$/.test(address) && path !== undefined;
    return {
      id,
      title: this.text(title),
      // The address of a repository and a path in it: the very page.
      address: isRepository ? `${address}/blob/HEAD/${path.split(',')[0] ?? ''}` : address,
      dates: this.dates(sourceDate, readDate),
    };
  }

  private wordsOf(text: string | LocalisedText): string {
    if (typeof text !== 'string') return this.text(text);
    const phrase = this.table.phrases[text];
    return phrase ? this.text(phrase) : text;
  }

  private dates(page: string, read: string): string {
    const { dates, datesUndated } = productWords(this.locale).sources;
    return fill(page === 'undated' ? datesUndated : dates, { page, read });
  }

  /** The number of a source on the page. */
  cite(id: string): number {
    const known = this.cited.indexOf(id);
    return known >= 0 ? known + 1 : this.cited.push(id);
  }
}

function missing(id: string): never {
  throw new Error(`Neither the table of products nor the catalogue has a source ${id}`);
}
