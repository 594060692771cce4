import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const FOLDER = join('assets', 'fonts');
/** Every character that a title may hold. */
export const LARGE_FONT = join(FOLDER, 'NotoSansCJKjp-subset.otf');
/** Those that our own texts use: a picture is drawn much faster where they suffice. */
export const SMALL_FONT = join(FOLDER, 'NotoSansCJKjp-common.otf');

const OWN_TEXTS = [
  ['content', '.yaml'],
  [join('lib', 'locale'), '.ts'],
] as const;

type Range = readonly [first: number, last: number];
const ASCII: Range = [0x20, 0x7e];
const PUNCTUATION: Range = [0x2010, 0x2027];
const KANA: Range = [0x3000, 0x30ff];
const ARROWS_AND_MINUS = '←↑→↓−';
/** The last is the wave dash: the table of code page 932 has the fullwidth tilde in its place, but some keyboards write this one. */
const SIGNS = '‰′″※€™≠≤≥■□●○\ufffd〜';

const charactersOf = (...ranges: readonly Range[]): string =>
  ranges.map(([first, last]) => String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index))).join('');

/** The characters of all texts that the product itself shows, each once. */
export function readOwnCharacters(): ReadonlySet<string> {
  const texts = OWN_TEXTS.flatMap(([folder, ending]) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith(ending))
      .map((name) => readFileSync(join(folder, name), 'utf8')),
  );
  return new Set(Array.from(texts.join('')).filter((character) => character > '\u001f'));
}

/** JIS levels 1 and 2 with the additions of code page 932, without its private characters. */
function listJapanese(): string {
  const decoder = new TextDecoder('shift_jis');
  const bytes = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const pairs = bytes(0x81, 0xfc).flatMap((lead) => bytes(0x40, 0xfc).map((trail) => decoder.decode(Uint8Array.of(lead, trail))));
  return pairs.join('').replace(/\p{Co}|[\u0000-\u001f\u007f]/gu, '');
}

const listLarge = (): string =>
  charactersOf(ASCII, [0xa0, 0x17f], PUNCTUATION, [0xff01, 0xff65]) + ARROWS_AND_MINUS + SIGNS + listJapanese();
const listSmall = (): string => charactersOf(ASCII, [0xa0, 0xff], PUNCTUATION, KANA) + ARROWS_AND_MINUS + [...readOwnCharacters()].join('');

/** The first font of a collection as a file of its own: its table of contents, then its tables. A single font comes back as it is. */
function takeFirst(font: Buffer): Buffer {
  if (font.toString('latin1', 0, 4) !== 'ttcf') return font;
  const start = font.readUInt32BE(12);
  const length = 12 + 16 * font.readUInt16BE(start + 4);
  const head = Buffer.from(font.subarray(start, start + length));
  const tables: Buffer[] = [];
  let at = length;
  for (let entry = 12; entry < length; entry += 16) {
    const size = head.readUInt32BE(entry + 12);
    const table = Buffer.alloc(Math.ceil(size / 4) * 4);
    font.copy(table, 0, head.readUInt32BE(entry + 8), head.readUInt32BE(entry + 8) + size);
    head.writeUInt32BE(at, entry + 8);
    at += table.length;
    tables.push(table);
  }
  return Buffer.concat([head, ...tables]);
}

/** A font of these characters only, without what a picture does not use. */
function cut(font: Buffer, characters: string): Promise<Buffer> {
  const options = { targetFormat: 'sfnt' as const, keepFeatures: [], noHinting: true, noLayoutClosure: true };
  return subsetFont(font, characters, options);
}

/** `npm run fonts` makes the small font anew; with the file of Noto Sans CJK, the large one before it. */
export async function main([source]: readonly string[]): Promise<void> {
  if (source !== undefined) writeFileSync(LARGE_FONT, await cut(takeFirst(readFileSync(source)), listLarge()));
  writeFileSync(SMALL_FONT, await cut(readFileSync(LARGE_FONT), listSmall()));
}
