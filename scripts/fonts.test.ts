import { readFileSync } from 'node:fs';
import * as harfbuzz from 'harfbuzzjs';
import { describe, expect, it } from 'vitest';
import { LARGE_FONT, readOwnCharacters, SMALL_FONT } from './fonts';

function readCharacters(font: string): ReadonlySet<string> {
  const face = new harfbuzz.Face(new harfbuzz.Blob(readFileSync(font)));
  return new Set([...face.collectUnicodes()].map((code) => String.fromCodePoint(code)));
}

const small = readCharacters(SMALL_FONT);
const large = readCharacters(LARGE_FONT);

describe('The fonts of the pictures', () => {
  it('draw every character of our own texts from the small file', () => {
    const missing = [...readOwnCharacters()].filter((character) => !small.has(character));
    expect(missing, 'run "npm run fonts"').toEqual([]);
  });

  it('hold everything of the small file in the large one, so that a title may mix both', () => {
    expect([...small].filter((character) => !large.has(character))).toEqual([]);
  });

  it('know both waves that Japanese keyboards write', () => {
    for (const wave of '〜～') expect(large.has(wave), wave).toBe(true);
  });
});
