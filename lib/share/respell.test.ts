import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeLink } from './link';
import { encodePortfolio } from './portfolio';
import { respellAddress } from './respell';
import { linkStateArbitrary } from '@/tests/support/link-states';

const STARTS = ['/r/', '/en/r/', '/ja/r/', '/embed/'] as const;

describe('an address whose letters were all made large', () => {
  it.each(STARTS)('is spelt as it was given out: %s', (start) => {
    fc.assert(
      fc.property(linkStateArbitrary, (state) => {
        const right = start + encodeLink(state);
        expect(respellAddress(right.toUpperCase())).toBe(right);
        expect(respellAddress(right)).toBeNull();
      }),
      { numRuns: 20 },
    );
  });

  it('may name a portfolio', () => {
    fc.assert(
      fc.property(linkStateArbitrary, linkStateArbitrary, (one, other) => {
        const right = `/ja/p/${encodePortfolio([one, other])}`;
        expect(respellAddress(right.toUpperCase())).toBe(right);
      }),
      { numRuns: 20 },
    );
  });

  it('keeps what stands behind the code', () => {
    const code = encodeLink({ contentVersion: 6, answers: {}, priorities: { most: [], least: [] } });
    expect(respellAddress(`/R/${code}?t=Shop%20A&vs=compose`)).toBe(`/r/${code}?t=Shop%20A&vs=compose`);
    expect(respellAddress(`/EN/R/${code}/`)).toBe(`/en/r/${code}/`);
    expect(respellAddress(`/Embed/${code.toLowerCase()}?view=table`)).toBe(`/embed/${code}?view=table`);
  });

  it.each(['/R/NOTACODE', '/R/', '/R', '/FR/R/1030000000000000000000000BS15', '/EN/ASSESS', '/r/NOTACODE', '/R/%ZZ', '//EVIL.EXAMPLE/R/1'])(
    'is left alone where it leads to no link: %s',
    (address) => {
      expect(respellAddress(address)).toBeNull();
    },
  );
});
