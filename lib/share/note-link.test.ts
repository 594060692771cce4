import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Notes } from '../model/note';
import { NOTES_LENGTH, readNotesHash, writeNotesHash } from './note-link';
import { keepNotes } from './notes';

const anyText = fc.string({
  unit: fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    fc.constantFrom('\u200d', '\u202e', '👩', '\ufe0f', '\ud83d', '\u0301', '\n', 'あ', '"', '</script>', '#', '%23', ' '),
  ),
  maxLength: 260,
});
const anyNotes = fc
  .dictionary(
    fc.constantFrom('traffic', 'state', 'platform-in-place', 'operators'),
    fc.record({
      text: anyText,
      sources: fc.array(fc.record({ file: anyText, line: fc.integer({ min: 1, max: 10_000_000 }) }), { maxLength: 7 }),
    }),
  )
  .map((notes) => keepNotes(notes));

/** A text that no packing makes shorter. */
const noise = (length: number, seed: number): string =>
  Array.from({ length }, (_, at) => String.fromCodePoint(0x4e00 + ((at * 7919 + seed * 104_729) % 20_000))).join('');

describe('Notes behind a link', () => {
  it('come back as they were, whatever stood in them', async () => {
    await fc.assert(
      fc.asyncProperty(anyNotes, async (notes) => {
        const hash = await writeNotesHash(notes);
        fc.pre(hash !== null && hash !== '');
        expect(hash).toMatch(/^#notes=[\w-]+$/);
        expect(await readNotesHash(hash)).toEqual({ kind: 'notes', notes });
      }),
      { numRuns: 300 },
    );
  });

  it('are nothing where there is no note, and any other place of the page is none', async () => {
    expect(await writeNotesHash({})).toBe('');
    for (const hash of ['', '#share', '#note', '#notes']) expect(await readNotesHash(hash)).toEqual({ kind: 'none' });
  });

  it('fit where eight long ones in Japanese are written, and are refused where the link would be too long', async () => {
    const note = (seed: number) => ({ text: noise(200, seed), sources: [] });
    const some = (n: number): Notes => keepNotes(Object.fromEntries(Array.from({ length: n }, (_, at) => [`q${at}`, note(at)])));
    expect((await writeNotesHash(some(8)))?.length).toBeLessThanOrEqual(NOTES_LENGTH + '#notes='.length);
    expect(await writeNotesHash(some(40))).toBeNull();
  });

  it('say so where they were cut or changed on their way', async () => {
    const hash = (await writeNotesHash({ traffic: { text: 'Kim, who runs the shop: bursts at noon', sources: [] } })) ?? '';
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: '#notes=1'.length, max: hash.length - 1 }),
        fc.constantFrom('A', 'z', '-', ''),
        async (at, other) => {
          fc.pre(hash[at] !== other);
          expect(await readNotesHash(hash.slice(0, at) + other + hash.slice(at + 1))).toEqual({ kind: 'damaged' });
          expect(await readNotesHash(hash.slice(0, at))).toEqual({ kind: 'damaged' });
        },
      ),
    );
    expect(await readNotesHash(hash.replace('=1', '=2'))).toEqual({ kind: 'newer' });
  });

  it('are read without harm whatever stands there', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (text) => {
        expect((await readNotesHash(`#notes=${text}`)).kind).toMatch(/^(damaged|newer)$/);
      }),
      { numRuns: 300 },
    );
  });
});
