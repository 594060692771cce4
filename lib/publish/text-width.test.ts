import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortenText, textWidth, wrapText } from './text-width';

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc
    .array(fc.constantFrom('サーバーレス', '（', '）', '、', '。', 'Kubernetes', ' ', 'を', '推奨', '🚀', 'W'))
    .map((parts) => parts.join('')),
);

describe('text in a picture', () => {
  it('never is wider than its room, nor in more lines', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 2, max: 40 }), fc.integer({ min: 1, max: 5 }), (text, width, lines) => {
        const wrapped = wrapText(text, { width, lines, locale: 'ja' });
        expect(wrapped.length).toBeLessThanOrEqual(lines);
        for (const line of wrapped) expect(textWidth(line)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('loses nothing where there is room', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const wrapped = wrapText(text, { width: 200, lines: 5, locale: 'en' }).join('');
        if (textWidth(text) <= 200) expect(wrapped).toBe(text.trim());
      }),
    );
  });

  it('breaks English at words and Japanese before no closing mark', () => {
    expect(wrapText('First in most weightings', { width: 8, lines: 3, locale: 'en' })).toEqual(['First in most', 'weightings']);
    const lines = wrapText('確実です。（例）を見る。次へ', { width: 4, lines: 9, locale: 'ja' });
    for (const line of lines) expect(line).not.toMatch(/^[。）、]|[（]$/);
  });

  it('is cut with an ellipsis between characters as a reader counts them', () => {
    expect(shortenText('a👨‍👩‍👧b👨‍👩‍👧', 3)).toMatch(/^(a|a👨‍👩‍👧)?…$/u);
    expect(shortenText('short', 10)).toBe('short');
  });
});
