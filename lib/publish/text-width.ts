/**
 * Advance widths of printable ASCII in thousandths of the font size, from DejaVu Sans: as wide as Verdana, wider than the
 * font that pictures are drawn with. What fits by these fits with the usual fonts.
 */
const ASCII = [
  318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361, 318, 337, 636, 636, 636, 636, 636, 636, 636, 636, 636, 636, 337,
  337, 838, 838, 838, 531, 1000, 684, 686, 698, 770, 632, 575, 775, 752, 295, 535, 656, 557, 863, 748, 787, 603, 787, 695, 635, 611, 732,
  684, 989, 685, 611, 685, 390, 392, 390, 838, 500, 500, 613, 635, 550, 635, 615, 352, 635, 634, 278, 278, 579, 278, 974, 634, 612, 635,
  635, 411, 521, 392, 634, 592, 818, 592, 592, 525, 636, 337, 636, 838,
];
const FIRST = 0x20;
/** Latin, Greek and Cyrillic outside ASCII; the widest of them is as wide as a Japanese character. */
const ALPHABETIC = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]$/u;
const ZERO = /^[\p{M}\p{Cf}]$/u;
const HALF_WIDTH = /^[\uff61-\uff9f]$/u;

/** An upper bound of the width of one line of text, in units of its font size. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width / 1000;
}

function characterWidth(character: string): number {
  const ascii = ASCII[(character.codePointAt(0) ?? 0) - FIRST];
  if (ascii !== undefined) return ascii;
  if (ZERO.test(character)) return 0;
  if (HALF_WIDTH.test(character)) return 500;
  if (ALPHABETIC.test(character)) return 800;
  // Emoji are drawn up to a third wider than a Japanese character.
  return /^\p{Extended_Pictographic}$/u.test(character) ? 1350 : 1000;
}

/** Where a line may be broken: after words, never before closing punctuation or after an opening bracket. */
function piecesOf(text: string, locale: string): string[] {
  const pieces: string[] = [];
  let opened = '';
  for (const { segment, isWordLike } of new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)) {
    if (/^[\p{Ps}\p{Pi}]$/u.test(segment)) opened += segment;
    else if (isWordLike === true || pieces.length === 0 || opened !== '') {
      pieces.push(opened + segment);
      opened = '';
    } else pieces.push((pieces.pop() ?? '') + segment);
  }
  return opened === '' ? pieces : [...pieces, opened];
}

interface Room {
  /** In units of the font size. */
  readonly width: number;
  readonly lines: number;
  readonly locale: string;
}

/** Breaks a text into lines that fit; what has no room ends in an ellipsis. */
export function wrapText(text: string, { width, lines, locale }: Room): string[] {
  const wrapped: string[] = [];
  for (const piece of piecesOf(text, locale)) {
    const line = (wrapped.at(-1) ?? '') + piece;
    if (wrapped.length > 0 && (textWidth(line.trimEnd()) <= width || wrapped.length === lines)) wrapped[wrapped.length - 1] = line;
    else wrapped.push(piece);
  }
  return wrapped.map((line) => shortenText(line.trim(), width));
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A text on one line, cut with an ellipsis where it is too wide. */
export function shortenText(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  let short = '';
  for (const { segment } of graphemes.segment(text)) {
    if (textWidth(`${short}${segment}…`) > width) break;
    short += segment;
  }
  return `${short.trimEnd()}…`;
}
