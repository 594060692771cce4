import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanTitle } from './title';

const graphemes = (text: string): number => [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)].length;

describe('A title beside a link', () => {
  it.each([
    ['is left alone where it is plain', 'Spring campaign', 'Spring campaign'],
    ['is left alone in Japanese', '春のキャンペーン（第2弾）', '春のキャンペーン（第2弾）'],
    ['is empty where there is none', undefined, ''],
    ['comes on one line', ' a\r\n\tb\u2028c  ', 'a b c'],
    ['loses control characters', 'a\u0000\u001b[31mb\u009bc', 'a [31mb c'],
    ['loses direction controls', 'safe\u202etxt.exe\u2066x\u2069', 'safetxt.exex'],
    ['loses zero-width characters', 'pass\u200bword\u2060\ufeff\u200c\u200d', 'password'],
    ['loses tag characters', 'flag\u{e0067}\u{e0062}\u{e007f}', 'flag'],
    ['loses private and unassigned characters', 'a\ue000\u{10ffff}\u0378b', 'ab'],
    ['loses invisible fillers', '\u3164\u115fa\uffa0', 'a'],
    ['loses halves of a pair', 'a\ud83d b\ude00', 'a b'],
    ['is composed', 'e\u0301 が', 'é が'],
    ['is composed also where an invisible character stood between', 'e\u200d\u0301', 'é'],
    ['keeps a picture joined from several', '👩🏽\u200d🚀 and 👨\u200d👩\u200d👧', '👩🏽\u200d🚀 and 👨\u200d👩\u200d👧'],
    ['keeps a picture with a selector', '❤\ufe0f\u200d🔥 ☁\ufe0f', '❤\ufe0f\u200d🔥 ☁\ufe0f'],
    ['keeps the variant of a Japanese name', '葛\u{e0100}城', '葛\u{e0100}城'],
    ['loses marks piled on a letter', `z${'\u0335'.repeat(50)}`, `z${'\u0335'.repeat(4)}`],
    ['is empty where nothing can be seen', '\u200b\ufe0f \u0301', ''],
  ])('%s', (_, text, expected) => {
    expect(cleanTitle(text)).toBe(expected);
  });

  it('has at most forty characters as a reader counts them, and none is cut in two', () => {
    expect(cleanTitle('あ'.repeat(50))).toBe('あ'.repeat(40));
    expect(cleanTitle('👩'.repeat(50))).toBe('👩'.repeat(40));
  });

  it('keeps addresses short: pictures of many parts are fewer, and none is cut in two', () => {
    const family = '👨\u200d👩\u200d👧';
    const title = cleanTitle(family.repeat(50));
    expect(title).toBe(family.repeat(18));
    expect(encodeURIComponent(encodeURIComponent(title)).length).toBeLessThan(1_700);
  });

  it('is safe whatever was put there, and stays as it is when cleaned again', () => {
    const hostile = fc.string({
      unit: fc.oneof(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
        fc.constantFrom('\u200d', '\u202e', '👩', '\ufe0f', '\ud83d', '\u0301', '\n', 'a'),
      ),
      maxLength: 80,
    });
    fc.assert(
      fc.property(hostile, (text) => {
        const title = cleanTitle(text);
        expect(graphemes(title)).toBeLessThanOrEqual(40);
        expect(title).not.toMatch(/[\p{Cc}\p{Cs}\p{Co}\u200b\u200c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/u);
        expect(() => encodeURIComponent(title)).not.toThrow();
        expect(title.normalize('NFC')).toBe(title);
        expect(cleanTitle(title)).toBe(title);
      }),
      { numRuns: 2_000 },
    );
  });
});
