import { systemWords } from '../../locale/words/systems';
import type { PlacedProduct, ProductPlaces } from '../../model/place';
import type { Reader } from '../reader';

/** A product in one language, with the platform that it counts as. */
export interface PlaceText {
  readonly name: string;
  readonly alternative: string;
  readonly platform: string;
  readonly why: string;
  readonly source: { readonly address: string; readonly label: string };
  /** Set where the source could not be read. */
  readonly reserve: string | null;
}

export interface PlaceGroup {
  readonly id: string;
  readonly title: string;
  readonly products: readonly PlaceText[];
}

/** The kinds of products in their declared order; only those of one platform where it is given. */
export function describePlaces(reader: Reader, places: readonly ProductPlaces[], alternative?: string): readonly PlaceGroup[] {
  return places
    .map(({ id, title, products }) => ({
      id,
      title: reader.text(title),
      products: products
        .filter((product) => alternative === undefined || product.alternative === alternative)
        .map((product) => describeProduct(reader, product)),
    }))
    .filter(({ products }) => products.length > 0);
}

function describeProduct(reader: Reader, { name, alternative, why, source, verified }: PlacedProduct): PlaceText {
  const words = systemWords(reader.locale);
  const { hostname } = new URL(source.address);
  const date = source.date === 'undated' ? words.undated : source.date;
  return {
    name: typeof name === 'string' ? name : reader.text(name),
    alternative,
    platform: reader.platform(alternative).name,
    why: reader.text(why),
    source: { address: source.address, label: `${hostname.replace(/^www\./, '')} ${date}` },
    reserve: verified ? null : words.reserve,
  };
}
