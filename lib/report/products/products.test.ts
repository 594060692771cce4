import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../tests/support/catalogue';
import { toProductsCsv } from '@/lib/export';
import { loadProducts } from '@/lib/content';
import { LOCALES } from '@/lib/locale';
import { productWords } from '@/lib/locale/words/products';
import { productFilePath, productsPath } from '@/lib/share';
import { compareProducts, fitProducts, overviewProducts, ProductReader, readSelection, wordUnknown } from '.';

const table = loadProducts();
const select = (query: string) => readSelection(new URLSearchParams(query), table);
const reader = (locale: (typeof LOCALES)[number] = 'en') => new ProductReader(catalogue, locale, table);

describe('the choice in an address', () => {
  it('is read from commas and from repeated parameters alike, in the order of the table', () => {
    const ids = (query: string): string[] => select(query).selection.products.map(({ id }) => id);
    expect(ids('products=lambda,cloud-run')).toEqual(['cloud-run', 'lambda']);
    expect(ids('products=lambda&products=cloud-run')).toEqual(['cloud-run', 'lambda']);
    expect(ids('products=%20Lambda,,lambda')).toEqual(['lambda']);
  });

  it('says what is unknown, what it may have meant, and keeps the rest', () => {
    const { selection, unknown } = select('products=lamda,eks&features=zzzzzzzzzz');
    expect(selection.products.map(({ id }) => id)).toEqual(['eks']);
    const [first, second] = unknown.map((value) => wordUnknown(value, table, 'en'));
    expect(first).toContain('“lambda”');
    expect(second).toContain('run-length');
  });

  it('comes back from the address that is written for it', () => {
    const path = productsPath('ja', { products: ['lambda', 'eks'], features: ['gpu'], differences: true });
    expect(path).toBe('/ja/platforms/products?products=lambda,eks&features=gpu&differences=1');
    const { selection } = select(path.split('?')[1] ?? '');
    expect([selection.products.length, selection.features.length, selection.differences]).toEqual([2, 1, true]);
  });
});

describe.each(LOCALES)('the table of products in %s', (locale) => {
  it('numbers the sources of its cells, and each number has a page', () => {
    const { rows, sources } = compareProducts(reader(locale), select('products=lambda,openfaas,eks').selection);
    const cited = new Set(rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.sources)));
    expect([...cited].sort((a, b) => a - b)).toEqual(sources.map((_, index) => index + 1));
    for (const { address } of sources) expect(address).toMatch(/^https:\/\/[^/]+\/./);
  });

  it('leaves out the rows that say the same of all, and counts them', () => {
    const { rows, hidden } = compareProducts(reader(locale), select('products=k3s,microk8s&differences=1').selection);
    expect(rows.length + hidden).toBe(table.features.length);
    expect(hidden).toBeGreaterThan(0);
    for (const { cells } of rows) expect(new Set(cells.map(({ mark, text }) => `${String(mark)} ${text}`)).size).toBeGreaterThan(1);
  });

  it('shows every product once at a glance', () => {
    const names = overviewProducts(reader(locale), { features: [] }).groups.flatMap(({ products }) => products.map(({ id }) => id));
    expect(names.toSorted()).toEqual(table.products.map(({ id }) => id).toSorted());
  });

  it('is a file of one line a cell, with the source of each that was checked', () => {
    const lines = toProductsCsv(reader(locale), select('').selection).trim().split('\r\n');
    expect(lines).toHaveLength(1 + table.products.length * table.features.length);
    const open = `"${productWords(locale).notChecked}"`;
    for (const line of lines.slice(1)) expect(line.includes('https://') || line.includes(open), line).toBe(true);
    expect(productFilePath(locale)).toBe(`/export/products.csv?lang=${locale}`);
  });
});

describe('the products of a platform for a workload', () => {
  it('narrow serverless containers by GPU, protocol and place, by name and without a score', () => {
    const { products, needs, groups } = fitProducts(reader(), 'serverless-containers', {
      resources: 'gpu',
      protocol: 'tcp-udp',
      residency: 'country',
    });
    expect(needs.map(({ feature }) => feature)).toEqual(['gpu', 'sockets', 'japan']);
    expect(products.map(({ name }) => name)).toEqual(products.map(({ name }) => name).toSorted());
    expect(Object.fromEntries(products.map(({ id, fit }) => [id, fit]))).toEqual({
      'cloud-run': 'cannot',
      'container-apps': 'limit',
      fargate: 'cannot',
      'sakura-apprun': 'cannot',
    });
    expect(groups.map(({ fit }) => fit)).toEqual(['limit', 'cannot']);
  });

  it('are not told apart by answers that ask nothing of them', () => {
    expect(fitProducts(reader(), 'faas-public', { purpose: 'cost' }).needs).toEqual([]);
  });
});
