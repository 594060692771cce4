/** What a terminal draws two columns wide: Japanese, Chinese and Korean characters, full-width forms, emoji. */
const WIDE_SET =
  '\\p{Script=Han}\\u3000-\\u30ff\\u31f0-\\u31ff\\u1100-\\u115f\\uac00-\\ud7a3\\uff01-\\uff60\\uffe0-\\uffe6\\p{Emoji_Presentation}';
const WIDE = new RegExp(`[${WIDE_SET}]`, 'u');

/** What stays on one line: a narrow word or a wide character, with brackets before and punctuation after it. */
const PIECE = new RegExp(
  `[（「『]*(?:[${WIDE_SET}]|[^\\s${WIDE_SET}]+)[、。）」』！？：ーぁぃぅぇぉっゃゅょァィゥェォッャュョ]*\\s*|\\s+`,
  'gu',
);

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** How many columns a text takes on a terminal. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const { segment } of graphemes.segment(text)) columns += WIDE.test(segment) ? 2 : 1;
  return columns;
}

/** Fills a text with spaces to a number of columns. */
export function padColumns(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(columns - columnsOf(text), 0));
}

/** Breaks a text into lines of at most so many columns. A single word that is longer stays whole. */
export function wrapColumns(text: string, columns: number): string[] {
  const lines: string[] = [];
  for (const piece of text.match(PIECE) ?? []) {
    const line = lines.at(-1);
    if (line !== undefined && columnsOf((line + piece).trimEnd()) <= columns) lines[lines.length - 1] = line + piece;
    else lines.push(piece);
  }
  return lines.map((line) => line.trimEnd());
}
