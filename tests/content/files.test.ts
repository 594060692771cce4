import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { contentRoot } from '@/lib/content/source';

/** Folders whose files hold one thing each, named by its id. */
const FOLDERS = [
  'alternatives',
  'archetypes',
  'caveats',
  'criteria',
  'evidence',
  'examples',
  'exclusions',
  'glossary',
  'purposes',
  'questions',
];

/** A proper name is written alike in both languages: every word of it opens with a capital or a figure. */
const NAME = /^[A-Z0-9][\w.+・-]*( [A-Z0-9(][\w.+()-]*)*$/;

const files = FOLDERS.flatMap((folder) =>
  readdirSync(join(contentRoot(), folder))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `${folder}/${name}`),
);

interface Phrase {
  readonly path: string;
  readonly en: string;
  readonly ja: string;
}

/** Every `{ en, ja }` of a parsed file with its place. */
function listPhrases(value: unknown, path = ''): Phrase[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value && 'ja' in value && typeof value.en === 'string') return [{ path, en: value.en, ja: String(value.ja) }];
  return Object.entries(value).flatMap(([key, child]) => listPhrases(child, path === '' ? key : `${path}.${key}`));
}

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

describe.each(files)('content/%s', (file) => {
  const text = readFileSync(join(contentRoot(), file), 'utf8');
  const thing = parse(text) as Readonly<Record<string, unknown>>;
  const phrases = listPhrases(thing);

  it('is named by its id and opens with a sentence of what it is', () => {
    expect(thing.id).toBe(basename(file, '.yaml'));
    expect(text).toMatch(/^# \S.*\.\n/);
  });

  it('says everything in both languages, each in its own', () => {
    expect(phrases.length).toBeGreaterThan(0);
    for (const { path, en, ja } of phrases) {
      if (NAME.test(ja)) continue;
      expect(ja, path).not.toBe(en);
      expect(ja, path).toMatch(JAPANESE);
      expect(en, path).not.toMatch(JAPANESE);
    }
  });

  it('ends its sentences as each language does', () => {
    // What a source supports is told in noun phrases.
    for (const { path, en, ja } of phrases.filter((phrase) => phrase.path !== 'supports')) {
      if (/[^.]\.$/.test(en) && en.split(' ').length > 6) expect(`${path}: ${ja}`).toMatch(/[。」）こと]$/);
      expect(`${path}: ${ja}`).not.toMatch(/[，．]|,\p{Script=Han}|\.。/u);
    }
  });
});
