import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { termSchema } from '../../model/glossary';
import { LOCALES, type Locale } from '../../model/locale';
import { loadGlossary } from '@/lib/content';
import { markTerms, readGlossary } from '../terms/mark-terms';

/** A glossary of the given words, with ids as they are spelled. */
function glossaryOf(locale: Locale, words: Readonly<Record<string, readonly string[]>>) {
  const terms = Object.entries(words).map(([id, [title = '', ...also]]) =>
    termSchema.parse({
      id,
      kind: 'field',
      title: { en: title, ja: title },
      also: { en: also, ja: also },
      reading: 'よみ',
      text: { en: 'Text.', ja: '本文です。' },
    }),
  );
  return readGlossary(terms, locale);
}

const english = glossaryOf('en', {
  container: ['container'],
  'container-image': ['container image', 'image'],
  node: ['node'],
  paas: ['PaaS'],
  batch: ['batch'],
  edge: ['at the edge'],
});
const japanese = glossaryOf('ja', {
  container: ['コンテナ'],
  fatigue: ['コンテナ疲れ'],
  session: ['セッション'],
  function: ['関数'],
  state: ['状態'],
  vm: ['VM'],
});

/** The text with its marked words in brackets. */
function show(glossary: typeof english, text: string): string {
  const parts = markTerms(glossary, [[text]]).parts.get(text) ?? [{ text }];
  return parts.map((part) => (part.term === undefined ? part.text : `${part.opening}[${part.text}]${part.closing}`)).join('');
}

describe('words of the glossary in a text', () => {
  it.each([
    ['the longest word wins', 'build a container image', 'build a [container image]'],
    ['a plural is the same word', 'nodes, images and batches', '[nodes], [images] and [batches]'],
    ['a sentence may begin with it', 'Containers start. Nodes: two. Node by node.', '[Containers] start. [Nodes]: two. Node by node.'],
    ['capitals in the middle make a name', 'use the Node or Image here', 'use the Node or Image here'],
    ['a capital after it makes a name', 'Container Apps start from zero', 'Container Apps start from zero'],
    ['never inside another word', 'imagery, node-level, supernode, PaaSes', 'imagery, node-level, supernode, [PaaSes]'],
    ['its own capitals count', 'paas and PaaS', 'paas and [PaaS]'],
    ['a phrase has no plural', 'with work at the edges, not at the edge', 'with work at the edges, not [at the edge]'],
  ])('%s', (_, text, expected) => {
    expect(show(english, text)).toBe(expected);
  });

  it.each([
    ['the longest word wins', 'コンテナ疲れを招く', '[コンテナ疲れ]を招く'],
    ['katakana is not cut', 'コンテナイメージのコンテナ', 'コンテナイメージの[コンテナ]'],
    ['nor is what runs on before it', 'スティッキーセッションとセッション', 'スティッキーセッションと[セッション]'],
    ['Chinese characters are not cut', '関数化した関数を呼ぶ', '関数化した[関数]を呼ぶ'],
    ['a compound with katakana is another word', 'アイドル状態と状態', 'アイドル状態と[状態]'],
    ['Latin letters stand beside any other script', '複数VMで、VMware', '複数[VM]で、VMware'],
  ])('%s (Japanese)', (_, text, expected) => {
    expect(show(japanese, text)).toBe(expected);
  });

  it.each([
    ['（コンテナ）、', '（', '）、'],
    ['「コンテナ」など', '「', '」'],
    ['コンテナ・VM', '', '・'],
  ])('hold on to the punctuation of %s', (text, opening, closing) => {
    expect(markTerms(japanese, [[text]]).parts.get(text)?.[0]).toEqual({ opening, text: 'コンテナ', closing, term: 'container' });
  });

  it('are marked once in a section, at their first place in the order of reading', () => {
    const { parts, used } = markTerms(english, [['a node', 'another node and an image'], ['one more node']]);
    expect([...parts.keys()]).toEqual(['a node', 'another node and an image', 'one more node']);
    expect(parts.get('another node and an image')).toEqual([
      { text: 'another node and an ' },
      { opening: '', text: 'image', closing: '', term: 'container-image' },
    ]);
    expect(used.map(({ id }) => id)).toEqual(['container-image', 'node']);
  });

  it.each(LOCALES)('are found in every spelling of theirs, but those that stand in the list only (%s)', (locale) => {
    const terms = loadGlossary();
    const glossary = readGlossary(terms, locale);
    const spellings = terms.flatMap(({ id, title, also, marked }) =>
      [title[locale], ...also[locale]].map((text) => ({ id, text, marked })),
    );
    const found = (text: string): string | undefined => markTerms(glossary, [[text]]).parts.get(text)?.[0]?.term;
    expect(spellings.map(({ text }) => [text, found(text)])).toEqual(
      spellings.map(({ id, text, marked }) => [text, marked ? id : undefined]),
    );
  });

  it.each(LOCALES)('leave every text as it was, whatever it is (%s)', (locale) => {
    const glossary = readGlossary(loadGlossary(), locale);
    const words = [...glossary.terms.values()].flatMap(({ title, text }) => [title, text]);
    const text = fc.array(fc.oneof(fc.constantFrom(...words, ' ', '、', 'の', 's', '-'), fc.string({ maxLength: 3 })), { maxLength: 12 });
    fc.assert(
      fc.property(
        fc.array(
          text.map((pieces) => pieces.join('')),
          { maxLength: 4 },
        ),
        (texts) => {
          const { parts, used } = markTerms(glossary, [texts]);
          const marked = [...parts].flatMap(([whole, pieces]) => {
            expect(
              pieces.map((piece) => (piece.term === undefined ? piece.text : piece.opening + piece.text + piece.closing)).join(''),
            ).toBe(whole);
            return pieces.flatMap(({ term }) => term ?? []);
          });
          expect(marked.toSorted()).toEqual([...new Set(marked)].sort());
          expect(used.map(({ id }) => id).sort()).toEqual(marked.toSorted());
        },
      ),
    );
  });
});
