import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../model/locale';
import { Reader } from '@/lib/report/reader';
import { loadGlossary } from '@/lib/content';
import { catalogue } from '@/tests/support/catalogue';
import { describeGlossary } from './describe-glossary';

const terms = loadGlossary();
const titlesOf = (locale: 'en' | 'ja'): readonly (readonly [string, readonly string[]])[] =>
  describeGlossary(new Reader(catalogue, locale), terms, 'field').map(({ initial, entries }) => [
    initial,
    entries.map(({ title }) => title),
  ]);

describe('the order of the glossary', () => {
  it('is that of an English dictionary, whatever the capitals', () => {
    const initials = titlesOf('en').map(([initial]) => initial);
    expect(initials).toEqual([...new Set(initials)].sort());
    expect(new Map(titlesOf('en')).get('C')?.slice(0, 3)).toEqual(['CaaS', 'canary release', 'cluster']);
  });

  it('is that of a Japanese one: Latin letters first, then by sound, a voiced sound with its plain one', () => {
    const rows = new Map(titlesOf('ja'));
    expect([...rows.keys()]).toEqual(['A–Z', 'あ', 'か', 'さ', 'た', 'な', 'は', 'ま', 'ら']);
    expect(rows.get('は')?.slice(0, 3)).toEqual(['バッチ処理', 'パッチ適用', 'パブリッククラウド']);
    expect(rows.get('か')).toContain('仮想マシン');
    expect(rows.get('A–Z')).toContain('Kubernetes');
  });

  it.each(LOCALES)('has a place for every word (%s)', (locale) => {
    const reader = new Reader(catalogue, locale);
    const groups = (['field', 'method'] as const).flatMap((kind) => describeGlossary(reader, terms, kind));
    const ids = groups.flatMap(({ entries }) => entries.map(({ id }) => id));
    expect(ids.toSorted()).toEqual(terms.map(({ id }) => id).sort());
  });
});
