import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { DEFAULT_KIT, KIT_VALUES, type KitChoice, readKit } from './kit';
import { SNIPPET_FORMATS, writeSnippets } from './snippets';
import { FRAME_WIDTHS, frameHeight } from './sizes';
import { someShared } from '@/tests/support/shared';

const anyChoice: fc.Arbitrary<KitChoice> = fc.record({
  view: fc.constantFrom(...KIT_VALUES.view),
  width: fc.constantFrom(...KIT_VALUES.width),
  theme: fc.constantFrom(...KIT_VALUES.theme),
  picture: fc.constantFrom(...KIT_VALUES.picture),
  pixels: fc.constantFrom(...KIT_VALUES.pixels),
});
const shared = someShared({ title: 'Orders' });

describe('the form in which a result is shared', () => {
  it('is read from a query as it was written', () => {
    fc.assert(
      fc.property(anyChoice, (choice) => {
        expect(readKit(new URLSearchParams({ ...choice }))).toEqual({ choice, wrong: [] });
      }),
    );
  });

  it('is the usual one where nothing is said, and where what is said cannot be had', () => {
    expect(readKit(new URLSearchParams())).toEqual({ choice: DEFAULT_KIT, wrong: [] });
    const { choice, wrong } = readKit(new URLSearchParams({ view: 'film', width: '0', theme: 'dark', picture: '', pixels: '1201' }));
    expect(choice).toEqual({ ...DEFAULT_KIT, theme: 'dark' });
    expect(wrong).toEqual(['view', 'width', 'picture', 'pixels']);
  });
});

describe('a text to paste in a chosen form', () => {
  it('has the view, the colours and the height that fits in every frame, and leaves the link alone', () => {
    fc.assert(
      fc.property(anyChoice, (choice) => {
        const texts = new Map(writeSnippets(shared, choice).map(({ format, text }) => [format, text]));
        const height = frameHeight(choice.view, choice.width === 'full' ? 640 : Number(choice.width));
        for (const format of ['html', 'mediawiki', 'growi', 'techdocs'] as const)
          expect(texts.get(format), format).toMatch(new RegExp(`height(="|:)${height}(px|")`));
        for (const format of ['html', 'confluence', 'notion', 'mediawiki', 'growi', 'techdocs'] as const) {
          const query = new URL(/https:[^"\s]+\/embed\/[^"\s]+/.exec(texts.get(format) ?? '')![0].replaceAll('&amp;', '&')).searchParams;
          expect(query.get('view') ?? 'summary').toBe(choice.view);
          expect(query.get('theme') ?? 'auto').toBe(choice.theme);
        }
        for (const format of ['markdown-picture', 'html-picture', 'asciidoc'] as const) {
          const query = new URL(/https:[^")\s[]+\/image\/[^")\s[]+/.exec(texts.get(format) ?? '')![0].replaceAll('&amp;', '&'))
            .searchParams;
          expect(query.get('view') ?? 'preview').toBe(choice.picture);
          expect(query.get('theme') ?? 'light').toBe(choice.theme === 'dark' ? 'dark' : 'light');
          expect(query.get('width') ?? 'own').toBe(choice.pixels);
        }
        expect(texts.get('link')).toBe(writeSnippets(shared)[0]!.text);
      }),
      { numRuns: 50 },
    );
  });

  it('is of one kind for each program, whatever is chosen', () => {
    const kinds = (choice: KitChoice) => writeSnippets(shared, choice).map(({ format, kind }) => [format, kind]);
    expect(kinds(DEFAULT_KIT)).toHaveLength(SNIPPET_FORMATS.length);
    expect(kinds({ ...DEFAULT_KIT, width: String(FRAME_WIDTHS[0]), picture: 'badge' })).toEqual(kinds(DEFAULT_KIT));
  });
});
