import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePath, costPath, editPath, exportPath, resultAddress, resultPath, sharedPath } from './addresses';
import { readAddress, readCode, readResultPath } from './read-address';

const code = '103P8TCK34PC4RA56TA000000AGDN';
const titles = fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.trim());

describe('an address of a result', () => {
  it('names the code, then the title, then what the reader looks at', () => {
    expect(resultPath({ locale: 'ja', code, title: '受注 A' }, { vs: 'compose' })).toBe(
      `/ja/r/${code}?t=${new URLSearchParams({ t: '受注 A' }).toString().slice(2)}&vs=compose`,
    );
    expect(sharedPath({ code, title: '' })).toBe(`/r/${code}`);
    expect(resultAddress({ origin: 'https://dokoni.example', code, title: '' }, 'en')).toBe(`https://dokoni.example/en/r/${code}`);
  });

  it('does not end in a mark that chats take for the sentence’s', () => {
    expect(sharedPath({ code, title: 'Go live!.' })).toMatch(/%2E$/);
  });

  it('is read back with its title, wherever it stands in a text', () => {
    fc.assert(
      fc.property(titles, fc.constantFrom('', 'en', 'ja'), (title, locale) => {
        const path = locale === '' ? sharedPath({ code, title }) : resultPath({ locale: locale, code, title });
        const read = readAddress(`see https://dokoni.example${path} please`);
        expect(read).toMatchObject({ kind: 'result', code });
        expect(read?.query.get('t') ?? '').toBe(title);
      }),
    );
  });

  it.each([`/r/${code}`, `/en/r/${code}/duels?x=1`, `https://x/embed/${code}?view=table`, code, `  ${code.toLowerCase()} `])(
    'leads to its code: %s',
    (text) => {
      expect(readCode(text).toUpperCase()).toBe(code);
    },
  );

  it('is told from that of a portfolio', () => {
    expect(readAddress(`/ja/p/${code}U${code}?t=&t=B`)).toMatchObject({ kind: 'portfolio', code: `${code}U${code}` });
    expect(readAddress('/en/platforms/compose')).toBeNull();
  });

  it('is the page or the embed and nothing below them, where only these count', () => {
    expect(readResultPath(`/ja/r/${code}`)).toEqual({ code, locale: 'ja' });
    expect(readResultPath(`/embed/${code}`)).toEqual({ code, locale: null });
    for (const path of [`/en/r/${code}/rules`, `/p/${code}`, '/r/', `/fr/r/${code}`]) expect(readResultPath(path)).toBeNull();
  });
});

describe('an address that carries a result along', () => {
  it('keeps code and title', () => {
    const links = { locale: 'en', code, title: 'A&B' } as const;
    expect(editPath(links, 'state')).toBe(`/en/assess?code=${code}&t=A%26B&return=1#state`);
    expect(exportPath(links, 'csv')).toBe(`/export/${code}.csv?lang=en&t=A%26B`);
    expect(comparePath('en', sharedPath(links))).toBe(`/en/compare?${new URLSearchParams({ a: sharedPath(links) }).toString()}`);
  });

  it('write the page about cost: by itself, of a result with its title, of a portfolio with names up to the last that has one', () => {
    expect(costPath('ja')).toBe('/ja/cost');
    expect(costPath('en', { of: 'CODE', titles: ['A shop'] })).toBe('/en/cost?of=CODE&t=A+shop');
    expect(costPath('en', { of: 'AUB', titles: ['', 'B', ''], figures: [['ms', '250']] })).toBe('/en/cost?of=AUB&t=&t=B&ms=250');
  });
});
