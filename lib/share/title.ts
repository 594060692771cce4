/** How much of a title is shown, in characters as a reader counts them. */
const TITLE_LENGTH = 40;

/**
 * A title that somebody put beside a link (`?t=`), made safe to show: normalised, without control, formatting, direction
 * and tag characters, on one line, at most 40 characters. It is never part of a result.
 */
export function cleanTitle(text: string | undefined): string {
  if (text === undefined) return '';
  const plain = text
    .slice(0, 1000)
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\u{E0000}-\u{E007F}]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const graphemes = Array.from(new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(plain), ({ segment }) => segment);
  return graphemes.slice(0, TITLE_LENGTH).join('').trim();
}
