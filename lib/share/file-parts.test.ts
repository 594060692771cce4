import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FILE_PARTS_LIMITS } from '../model/file-parts';
import { keepFileParts } from './file-parts';

const kept = { writtenFor: ['compose'], parts: [{ part: 'bind-mount', places: [{ file: 'compose.yaml', line: 3 }] }] };

describe('what of files has to move along', () => {
  it('is kept as it was stored, and once more the same', () => {
    expect(keepFileParts(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
  });

  it('is safe to show whatever was stored: no line that is none, nothing that a reader cannot see, never more than is shown', () => {
    const odd = { part: 'udp-port', places: [{ file: 'a\u202eb', line: 2 }, { file: '', line: 1 }, { file: 'a', line: 0.5 }, 'a'] };
    expect(keepFileParts({ ...kept, parts: [...kept.parts, odd, { part: 7 }, null] })?.parts[1]).toEqual({
      part: 'udp-port',
      places: [{ file: 'ab', line: 2 }],
    });
    const many = { part: 'udp-port', places: Array.from({ length: 500 }, (_, line) => ({ file: 'a', line: line + 1 })) };
    expect(keepFileParts({ parts: [many] })?.parts[0]?.places).toHaveLength(FILE_PARTS_LIMITS.places);
  });

  it('is nothing where nothing was stored, and never fails', () => {
    for (const nothing of [undefined, null, 7, [], {}, { parts: [] }, { parts: [{ part: 'a', places: [] }] }])
      expect(keepFileParts(nothing)).toBe(null);
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const once = keepFileParts(value);
        expect(keepFileParts(once)).toEqual(once);
      }),
    );
  });
});
