import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import type { SearchEntry } from './entry';
import { findEntries } from './find';
import { packWords, unpackWords } from './pack';
import { openIndex, writeIndex } from './search-index';
import { joinWords, normalise, splitQuery, splitText } from './tokens';

const word = fc.constantFrom(
  'cluster',
  'cold-start',
  'サーバーレス',
  '状態',
  'Node.js',
  'かようせい',
  'GPU',
  'コンテナ',
  'lock-in',
  '負荷',
);
const text = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '));
const entry = fc.record({ title: text, names: fc.array(word, { maxLength: 2 }), text });
const entries = fc
  .array(entry, { minLength: 1, maxLength: 12 })
  .map((list) => list.map((one, at): SearchEntry => ({ ...one, path: `/en/${at}`, kind: 'term' })));

describe('Tokens', () => {
  it('are the same for full and half width, capital letters and a long vowel more or less', () => {
    expect(splitQuery('ｻｰﾊﾞｰﾚｽ')).toEqual(splitQuery('サーバレス'));
    expect(splitQuery('ＬＡＭＢＤＡ')).toEqual(['lambda']);
    expect(normalise('コールドスタート')).toBe('コルドスタト');
  });

  it('are pairs of signs in Japanese, whole words in Latin script, and compounds put together where they are to be found', () => {
    expect(splitText('状態管理', false)).toEqual(['状態', '態管', '管理']);
    expect(splitText('pay-per-use', false)).toEqual(['pay', 'per', 'use', 'payperuse']);
    expect(splitQuery('pay-per-use')).toEqual(['pay', 'per', 'use']);
  });

  it('leave out hiragana in sentences and keep it in names', () => {
    expect(splitText('状態です', false)).toEqual(['状態']);
    expect(splitText('かよう', true)).toEqual(['かよ', 'よう']);
  });

  it('leave out words that mean nothing, unless a query has no other', () => {
    expect(splitQuery('how to deploy a function')).toEqual(['deploy', 'function']);
    expect(splitQuery('who')).toEqual(['who']);
  });

  it('of two words may be one word', () => {
    expect(joinWords('web socket')).toBe('websocket');
    expect(joinWords('websocket')).toBeNull();
    expect(joinWords('a b c')).toBeNull();
  });
});

describe('An index', () => {
  it('comes out of its packed form as it went in', () => {
    fc.assert(
      fc.property(entries, (list) => {
        const words = new MiniSearch({ fields: ['title', 'text'], tokenize: (one) => splitText(one, true) });
        words.addAll(list.map(({ title, text: sentences }, id) => ({ id, title, text: sentences })));
        const whole = words.toJSON();
        const again = unpackWords(JSON.parse(JSON.stringify(packWords(whole))) as ReturnType<typeof packWords>);
        // Postings keep their order, and nothing is stored of a document.
        expect(MiniSearch.loadJS(again, { fields: ['title', 'text'] }).search('cluster 状態 gpu')).toEqual(
          MiniSearch.loadJS(whole, { fields: ['title', 'text'] }).search('cluster 状態 gpu'),
        );
      }),
    );
  });

  it('is the same bytes for the same entries, and finds an entry by every word of its title', () => {
    fc.assert(
      fc.property(entries, word, (list, wanted) => {
        const json = writeIndex(list);
        expect(writeIndex(list)).toBe(json);
        const found = findEntries(openIndex(json), wanted);
        for (const [id, { title }] of list.entries()) if (title.split(' ').includes(wanted)) expect(found).toContain(id);
      }),
    );
  });

  it('ranks what is called so before what mentions it', () => {
    const list: SearchEntry[] = [
      { path: '/a', kind: 'decision', title: 'Somebody leaves Kubernetes', names: [], text: '' },
      { path: '/b', kind: 'rule', title: 'Upgrades', names: [], text: 'Kubernetes needs upgrades.' },
      { path: '/c', kind: 'term', title: 'Kubernetes', names: ['K8s'], text: '' },
    ];
    const index = openIndex(writeIndex(list));
    for (const query of ['kubernetes', 'kuberntes', 'K8s', 'kube']) expect(findEntries(index, query)[0], query).toBe(2);
  });
});
