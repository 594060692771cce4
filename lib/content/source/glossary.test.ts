import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { catalogue } from '@/tests/support/catalogue';
import { loadGlossary } from '..';
import { contentRoot } from './catalogue';
import { formatFaults } from './faults';
import { readGlossary } from './glossary';

const roots: string[] = [];
afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true });
});

/** What an author reads after changing one file of the glossary. */
function messagesAfter(id: string, change: (text: string) => string): string {
  const root = mkdtempSync(join(tmpdir(), 'dokoni-glossary-'));
  roots.push(root);
  cpSync(join(contentRoot(), 'glossary'), join(root, 'glossary'), { recursive: true });
  const file = join(root, 'glossary', `${id}.yaml`);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
  const read = readGlossary(catalogue, root);
  return read.ok ? '' : formatFaults(read.faults);
}

/** An author's mistake in one file, and what the message has to say. */
interface Mistake {
  readonly says: string;
  readonly id: string;
  readonly change: (text: string) => string;
  readonly message: RegExp;
}

describe('the glossary', () => {
  it('is sound as it is, and holds both kinds of words', () => {
    expect(readGlossary(catalogue, contentRoot())).toEqual({ ok: true, found: loadGlossary() });
    expect(new Set(loadGlossary().map(({ kind }) => kind))).toEqual(new Set(['field', 'method']));
  });

  it('leads from every word to others and to every word from another', () => {
    const terms = loadGlossary();
    const reached = new Set(terms.flatMap(({ see }) => see));
    expect(terms.filter(({ id, see }) => see.length === 0 || !reached.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it.each<Mistake>([
    {
      says: 'a word to see that does not exist',
      id: 'cold-start',
      change: (text) => text.replace('[scale-to-zero', '[scale-to-zer'),
      message: /see: .*"scale-to-zer".*Did you mean "scale-to-zero"/,
    },
    {
      says: 'itself as a word to see',
      id: 'cold-start',
      change: (text) => text.replace('[scale-to-zero', '[cold-start'),
      message: /see: names the unknown term "cold-start"/,
    },
    {
      says: 'unknown evidence',
      id: 'cold-start',
      change: (text) => text.replace(/evidence: \[[^\]]*\]/, 'evidence: [host]'),
      message: /evidence: .*Did you mean "hosts"/,
    },
    { says: 'an unknown key', id: 'cold-start', change: (text) => `${text}examples: []\n`, message: /examples: is not a known key/ },
    {
      says: 'one language only',
      id: 'cold-start',
      change: (text) => text.replace(/\n {2}ja: コールドスタート/, ''),
      message: /title\.ja: .*expected string/,
    },
    {
      says: 'no reading for Chinese characters',
      id: 'volume',
      change: (text) => text.replace(/\nreading: .*/, ''),
      message: /reading: is missing/,
    },
    {
      says: 'a reading in katakana',
      id: 'volume',
      change: (text) => text.replace(/\nreading: .*/, '\nreading: ボリューム'),
      message: /reading: is not written in hiragana/,
    },
    {
      says: 'the spelling of another word',
      id: 'pod',
      change: (text) => text.replace('kind: field', 'kind: field\nalso: { en: [Node] }'),
      message: /also\.en\[0\]: is "Node".*spelling of "node" already/,
    },
  ])('refuses $says', ({ id, change, message }) => {
    expect(messagesAfter(id, change)).toMatch(message);
  });
});
