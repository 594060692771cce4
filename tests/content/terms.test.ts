import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { contentRoot } from '@/lib/content/source';
import { type Locale, LOCALES } from '@/lib/locale';
import type { Words } from '@/lib/locale/words';

/** What one concept is called, and what it is not called beside it. */
interface Term {
  readonly term: string;
  readonly twins: RegExp;
  /** Where such a word means something else; or a folder of content in which the concept may have its other name. */
  readonly means?: RegExp;
  readonly spares?: readonly string[];
}

const TERMS: Readonly<Record<Locale, readonly Term[]>> = {
  en: [
    // Options of the command line are no platforms; MADR calls its own sections so.
    {
      term: 'platform',
      twins: /\b(alternatives?|options?)\b/i,
      means: /\{alternatives?\}|\{option\}|security options|is not an option|drivers, options|No option is chosen|\[options?\]/g,
    },
    { term: 'criterion', twins: /\b(yardsticks?|ax[ei]s|evaluation points?)\b/i, spares: ['glossary'] },
    { term: 'value', twins: /\bratings?\b/i, spares: ['glossary'] },
    { term: 'exclusion', twins: /\b(disqualif\w+|ruled out as)\b/i },
    { term: 'warning', twins: /\bcaveats?\b/i },
    { term: 'recommendation', twins: /\b(suggestions?|proposals?)\b/i, spares: ['import'] },
    { term: 'workload', twins: /\b(work load|work-load)s?\b/i },
    { term: 'typographic apostrophe', twins: /[a-z]'[a-z]/i },
  ],
  ja: [
    { term: '評価軸', twins: /評価(基準|項目)|(?<!選択)基準(?!点)/ },
    { term: '総合点', twins: /スコア|総得点|得点/, means: /Scorecard/g },
    { term: '首位', twins: /1位|一位/, means: /[^。]*2位[^。]*|1位の割合|^1位$/g },
    {
      term: '除外',
      twins: /対象外/,
      means: /(測定|集計|数|比較|検証)の対象外/g,
      spares: ['systems', 'places', 'managed-stores', 'noops', 'responsibilities'],
    },
    { term: '優先度', twins: /優先順位/ },
    { term: '確かさ', twins: /確からしさ|確信度/ },
    // The rules call it so, and the glossary names it as the other word.
    {
      term: 'プラットフォーム',
      twins: /基盤/,
      means: /既存の基盤|コンテナ基盤|基盤チーム/g,
      spares: ['glossary', 'systems', 'places', 'examples', 'noops', 'responsibilities', 'import', 'design-notes'],
    },
    { term: 'デプロイ', twins: /配備/ },
    { term: '運用担当者', twins: /運用者/ },
    { term: '分からない', twins: /わからない|わかりません/ },
    { term: 'サーバー、ブラウザー、ユーザー', twins: /(サーバ|ブラウザ|ユーザ)(?!ー)/ },
  ],
};

/**
 * Words that the frozen rules still have in places, with the file that shows it: they follow in the next version of the content, since a
 * released one never changes. A line goes when its file is mended.
 */
const FROZEN: readonly (readonly [file: string, twin: string])[] = [
  ['criteria/delivery.yaml', '配備'],
  ['alternatives/paas-oss.yaml', '運用者'],
  ['exclusions/open-paas-no-gpu.yaml', '対象外'],
  ['questions/platform-in-place.yaml', '基盤'],
  ['questions/operators.yaml', "'"],
];

/** Content that is no part of the rules. */
const FREE = [
  'archetypes',
  'cost',
  'design-notes',
  'examples',
  'glossary',
  'import',
  'noops',
  'places',
  'portfolio',
  'prices',
  'product-sources',
  'products',
  'profiles',
  'responsibilities',
  'systems',
] as const;

interface Said {
  readonly place: string;
  readonly folder: string;
  readonly text: string;
}

function listTexts(value: unknown, place: string): { place: string; text: string }[] {
  if (typeof value === 'string') return [{ place, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => listTexts(part, `${place}.${name}`));
}

/** What readers call things in their searches, in their own words. */
const OF_READERS = 'search-synonyms.ts';

const modules = await Promise.all(
  readdirSync('lib/locale/words')
    .filter((name) => name !== OF_READERS)
    .map(async (name) => ({
      name,
      exported: (await import(join(process.cwd(), 'lib/locale/words', name))) as Readonly<Record<string, (locale: Locale) => Words>>,
    })),
);

function sayInterface(locale: Locale): Said[] {
  return modules.flatMap(({ name, exported }) =>
    Object.values(exported).flatMap((words) => listTexts(words(locale), name).map((said) => ({ ...said, folder: 'words' }))),
  );
}

/** Every `{ en, ja }`; the other spellings of a word of the glossary are there to be found. */
function listPhrases(value: unknown, locale: Locale, place: string): { place: string; text: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const { [locale]: own } = value as Readonly<Record<string, unknown>>;
  if (typeof own === 'string') return [{ place, text: own }];
  return Object.entries(value).flatMap(([name, part]) => (name === 'also' ? [] : listPhrases(part, locale, `${place}.${name}`)));
}

function sayContent(locale: Locale): Said[] {
  return FREE.flatMap((folder) =>
    readdirSync(join(contentRoot(), folder))
      .filter((name) => name.endsWith('.yaml') && statSync(join(contentRoot(), folder, name)).isFile())
      .flatMap((name) => {
        const read: unknown = parse(readFileSync(join(contentRoot(), folder, name), 'utf8'));
        return listPhrases(read, locale, `${folder}/${name}`).map((said) => ({ ...said, folder }));
      }),
  );
}

describe.each(LOCALES)('in %s', (locale) => {
  const said = [...sayInterface(locale), ...sayContent(locale)];

  it('there is much to read', () => {
    expect(said.filter(({ folder }) => folder === 'words').length).toBeGreaterThan(900);
    expect(said.length).toBeGreaterThan(1500);
  });

  it.each(TERMS[locale].map((term) => [term.term, term] as const))('a concept has one name: %s', (_, { twins, means, spares = [] }) => {
    const found = said.filter(({ text, folder }) => !spares.includes(folder) && twins.test(means ? text.replace(means, '') : text));
    expect(found.map(({ place, text }) => `${place}: ${text}`)).toEqual([]);
  });
});

describe('the frozen rules', () => {
  it.each(FROZEN)('%s still says %s', (file, twin) => {
    expect(readFileSync(join(contentRoot(), file), 'utf8')).toContain(twin);
  });
});
