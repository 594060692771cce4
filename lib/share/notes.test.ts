import { describe, expect, it } from 'vitest';
import { keepNotes } from './notes';

describe('Notes that come from outside', () => {
  it('are made safe to show, as titles are', () => {
    expect(keepNotes({ traffic: ' said\u202e by\n\u0000Kim ' })).toEqual({ traffic: { text: 'said by Kim', sources: [] } });
    expect(keepNotes({ traffic: { text: '', sources: [{ file: 'a\u202eb\u0007/compose.yaml', line: 14 }] } })).toEqual({
      traffic: { text: '', sources: [{ file: 'ab /compose.yaml', line: 14 }] },
    });
  });

  it('have at most 200 characters as a reader counts them, and five lines', () => {
    const sources = Array.from({ length: 9 }, (_, at) => ({ file: 'Dockerfile', line: at + 1 }));
    const { traffic } = keepNotes({ traffic: { text: '👩'.repeat(300), sources } });
    expect(traffic).toEqual({ text: '👩'.repeat(200), sources: sources.slice(0, 5) });
  });

  it.each([
    ['no mapping', ['traffic']],
    ['no text', { traffic: 7, state: null, kind: [] }],
    ['nothing that can be seen', { traffic: '\u200b', state: { text: ' ', sources: [] } }],
    [
      'a source without a line',
      { traffic: { text: '', sources: [{ file: 'compose.yaml' }, { file: 'x', line: 0 }, { file: 'x', line: 1.5 }] } },
    ],
    ['no id of a question', { 'a b': 'x', __proto__x: 'x', '': 'x' }],
  ])('are none where there is %s', (_, value) => {
    expect(keepNotes(value)).toEqual({});
  });
});
