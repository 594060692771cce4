/** Half-width signs that a line of a picture has room for on the narrowest phone. */
const ROOM = 17;
const WIDE = /[\u2e80-\u9fff\uff00-\uff60]/u;

/** A name in one line, or in two where it is long: broken between words, as near to the middle as can be. */
export function breakName(name: string): readonly string[] {
  if (widthOf(name) <= ROOM) return [name];
  const words = [...new Intl.Segmenter('ja', { granularity: 'word' }).segment(name)].map(({ index }) => index).filter((index) => index > 0);
  const half = widthOf(name) / 2;
  const distance = (index: number): number => Math.abs(widthOf(name.slice(0, index)) - half);
  const [at] = words.toSorted((a, b) => distance(a) - distance(b));
  return at === undefined ? [name] : [name.slice(0, at).trim(), name.slice(at).trim()];
}

function widthOf(text: string): number {
  return Array.from(text, (sign): number => (WIDE.test(sign) ? 2 : 1)).reduce((sum, width) => sum + width, 0);
}
