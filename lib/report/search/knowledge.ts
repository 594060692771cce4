import type { Term } from '../../model/glossary';
import type { ProductPlaces } from '../../model/place';
import { NOT_CHECKED, type ProductTable } from '../../model/product';
import type { System } from '../../model/system';
import { fill } from '../../locale';
import { productWords } from '../../locale/words/products';
import type { SearchEntry } from '../../search';
import { productsPath } from '../../share';
import { describeSystems } from '../knowledge';
import type { Reader } from '../reader';
import { inOtherLanguage } from './shared';
import { BASE } from '@/lib/model/base-path';

/** The platforms, by their names and those of their products. */
export function listPlatforms(reader: Reader): readonly SearchEntry[] {
  return reader.catalogue.alternatives.map(({ id, title, short, summary, examples }) => ({
    path: `${BASE}/${reader.locale}/platforms/${id}`,
    kind: 'platform',
    title: reader.fullName(id),
    names: [id, reader.text(title), reader.text(short), inOtherLanguage(reader, title), ...examples],
    text: reader.text(summary),
  }));
}

/** The products inside the platforms, each with its own table of cells. */
export function listProducts(reader: Reader, { products, features }: ProductTable): readonly SearchEntry[] {
  const words = productWords(reader.locale).found;
  return products.map(({ id, name, alternative, cells }) => {
    const own = typeof name === 'string' ? name : reader.text(name);
    const n = features.filter((feature) => cells[feature.id] !== NOT_CHECKED).length;
    return {
      path: productsPath(reader.locale, { products: [id] }),
      kind: 'product',
      title: fill(words.title, { name: own }),
      names: [own, id, ...(typeof name === 'string' ? [] : [inOtherLanguage(reader, name)])],
      text: fill(words.text, { platform: reader.fullName(alternative), n }),
    };
  });
}

/** Systems with a line of their own. */
export function listSystems(reader: Reader, systems: readonly System[]): readonly SearchEntry[] {
  return describeSystems(reader, systems).flatMap(({ id: group, systems: members }) =>
    members.map(({ id, name, kind, what, note }): SearchEntry => ({
      path: `${BASE}/${reader.locale}/systems/${group}#system-${id}`,
      kind: 'system',
      title: name,
      names: [id],
      text: [what, note ?? kind].join(reader.locale === 'ja' ? '。' : '. '),
    })),
  );
}

/** The words of the glossary, by every spelling and reading. */
export function listTerms(reader: Reader, terms: readonly Term[]): readonly SearchEntry[] {
  return terms.map(({ id, title, also, reading = '', text }) => ({
    path: `${BASE}/${reader.locale}/glossary#${id}`,
    kind: 'term',
    title: reader.text(title),
    names: [inOtherLanguage(reader, title), ...also.en, ...also.ja, reading],
    text: reader.text(text),
  }));
}

/** Which platform a product counts as that is no clear case: one list holds them all, kind by kind. */
export function listPlaces(reader: Reader, places: readonly ProductPlaces[]): readonly SearchEntry[] {
  return places.map(({ id, title, products }) => ({
    path: `${BASE}/${reader.locale}/systems#places-${id}`,
    kind: 'system',
    title: reader.text(title),
    names: products.map(({ name }) => (typeof name === 'string' ? name : reader.text(name))),
    text: products.map(({ name }) => (typeof name === 'string' ? name : reader.text(name))).join(reader.words.listComma),
  }));
}
