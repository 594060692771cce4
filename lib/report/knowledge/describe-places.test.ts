import { describe, expect, it } from 'vitest';
import { loadCatalogue, loadPlaces } from '../../content';
import { LOCALES } from '../../model/locale';
import { Reader } from '../reader';
import { describePlaces } from './describe-places';

const catalogue = loadCatalogue();
const places = loadPlaces();

describe('Where products belong', () => {
  it.each(LOCALES)('is told of every product once, with its platform and why, in %s', (locale) => {
    const products = describePlaces(new Reader(catalogue, locale), places).flatMap((group) => group.products);
    expect(new Set(products.map(({ name }) => name)).size).toBe(places.flatMap((group) => group.products).length);
    for (const { platform, why, source } of products) {
      expect(platform).toBe(catalogue.alternatives.find(({ title }) => title[locale] === platform)?.title[locale]);
      expect([why, source.label]).not.toContain('');
    }
  });

  it('is told on the page of a platform of its own products alone, without empty kinds', () => {
    const reader = new Reader(catalogue, 'en');
    const all = catalogue.alternatives.flatMap(({ id }) => describePlaces(reader, places, id));
    for (const { products } of all) expect(products.length).toBeGreaterThan(0);
    const own = describePlaces(reader, places, 'faas-public').flatMap((group) => group.products);
    expect(own.map(({ alternative }) => alternative)).toEqual(own.map(() => 'faas-public'));
    expect(own.map(({ name }) => name)).toContain('Vercel');
  });

  it('says of a source that could not be read that it was not', () => {
    const shown = (verified: boolean): readonly (string | null)[] => {
      const [group] = places;
      const [product] = group?.products ?? [];
      if (group === undefined || product === undefined) return [];
      const [told] = describePlaces(new Reader(catalogue, 'en'), [{ ...group, products: [{ ...product, verified }] }]);
      return told?.products.map(({ reserve }) => reserve) ?? [];
    };
    expect(shown(false)).toEqual(['not verified']);
    expect(shown(true)).toEqual([null]);
  });
});
