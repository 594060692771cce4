/** Half-width signs that a line of a picture has room for on the narrowest phone. */
const ROOM = 14;
const WIDE = /[\u2e80-\u9fff\uff00-\uff60]/u;
/** What does not begin a line. */
const BOUND = /^[\s・ーのへをとにがは]/u;
const KATAKANA = /^[\u30a1-\u30fa\u30fc]$/u;

/** A name in one line, or in two where it is long: broken between words, as near to the middle as can be. */
export function breakName(name: string): readonly string[] {
  if (widthOf(name) <= ROOM) return [name];
  const half = widthOf(name) / 2;
  const distance = (at: number): number => Math.abs(widthOf(name.slice(0, at)) - half);
  const [at] = listBreaks(name).toSorted((a, b) => distance(a) - distance(b));
  return at === undefined ? [name] : [name.slice(0, at).trim(), name.slice(at).trim()];
}

function listBreaks(name: string): readonly number[] {
  return [...new Intl.Segmenter('ja', { granularity: 'word' }).segment(name)]
    .map(({ index }) => index)
    .filter((at) => at > 0 && !BOUND.test(name.slice(at)) && !(isKatakana(name, at - 1) && isKatakana(name, at)));
}

function isKatakana(name: string, at: number): boolean {
  return KATAKANA.test(name[at] ?? '');
}

function widthOf(text: string): number {
  return Array.from(text, (sign): number => (WIDE.test(sign) ? 2 : 1)).reduce((sum, width) => sum + width, 0);
}
