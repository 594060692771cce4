import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { LOCALES, type Locale } from '@/lib/locale';
import { searchSynonyms } from '@/lib/locale/words/search-synonyms';
import { findEntries, openIndex } from '@/lib/search';
import { searchAddress } from '@/lib/server/search/address';
import { listEntries } from '@/lib/server/search/compile';

/** 120 KB, gzipped, as a server sends it. */
const LARGEST = 120_000;

const queries = parse(readFileSync('tests/search/queries.yaml', 'utf8')) as Readonly<Record<Locale, Readonly<Record<string, string>>>>;
const readIndexFile = (locale: Locale): string => readFileSync(join('public', searchAddress(locale)), 'utf8');

describe.each(LOCALES)('Looking for something (%s)', (locale) => {
  const index = openIndex(readIndexFile(locale));
  const find = (query: string): readonly string[] => findEntries(index, query).map((id) => index.hits[id]?.path ?? '');

  it('knows at least sixty typical queries', () => {
    expect(Object.keys(queries[locale]).length).toBeGreaterThanOrEqual(60);
  });

  it.each(Object.entries(queries[locale]))('“%s” finds %s among the first three', (query, path) => {
    expect(find(query).slice(0, 3)).toContain(`/${locale}${path}`);
  });

  it('finds nothing for what is no word, and does not fail on any sign', () => {
    for (const query of ['', '   ', '!?', 'ー', '"', '(', '\u0000', '🙂', 'qqqqzzzzxxxx', '/'.repeat(500)]) expect(find(query)).toEqual([]);
  });

  it('is small enough to be loaded on a phone', () => {
    expect(gzipSync(readIndexFile(locale)).length).toBeLessThanOrEqual(LARGEST);
  });

  it('holds each place once, with a title', () => {
    const entries = listEntries(locale);
    expect(new Set(entries.map(({ path }) => path)).size).toBe(entries.length);
    for (const { path, title } of entries) expect(title.trim(), path).not.toBe('');
  });

  it('finds every place by its whole title, on its first page', () => {
    const lost = index.hits.filter(({ path, title }) => !find(title).slice(0, 40).includes(path)).map(({ title }) => title);
    expect(lost).toEqual([]);
  });

  it('knows synonyms of places that exist, and of no others', () => {
    const paths = new Set(listEntries(locale).map(({ path }) => path));
    for (const path of Object.keys(searchSynonyms(locale))) expect(paths).toContain(`/${locale}${path}`);
  });
});
