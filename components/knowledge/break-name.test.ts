import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakName } from './break-name';

describe('a name in a picture', () => {
  it('stays on one line where there is room', () => {
    expect(breakName('Operators')).toEqual(['Operators']);
    expect(breakName('目的')).toEqual(['目的']);
  });

  it('is broken between words near its middle', () => {
    expect(breakName('Needs below the runtime')).toEqual(['Needs below', 'the runtime']);
    expect(breakName('プラットフォーム標準への追従')).toEqual(['プラットフォーム', '標準への追従']);
    expect(breakName('書き直しの許容範囲')).toEqual(['書き直しの', '許容範囲']);
  });

  it('is not broken within a word of katakana, nor before what belongs to the word before', () => {
    expect(breakName('ワークロードの種類')).toEqual(['ワークロードの', '種類']);
    expect(breakName('サービス・コンテナ数')).toEqual(['サービス・', 'コンテナ数']);
    expect(breakName('ベンダーロックイン')).toEqual(['ベンダーロックイン']);
  });

  it('loses no sign but the space it is broken at, and never has more than two lines', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (name) => {
        const parts = breakName(name);
        expect(parts.length).toBeLessThanOrEqual(2);
        expect(parts.join('').replaceAll(/\s/g, '')).toBe(name.replaceAll(/\s/g, ''));
      }),
    );
  });
});
