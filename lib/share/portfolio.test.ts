import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkStateArbitrary, runs } from '@/tests/support/link-states';
import { decodeLink, encodeLink } from './link';
import { decodePortfolio, encodePortfolio, PORTFOLIO_SIZE } from './portfolio';

const PATIENT = { timeout: 120_000 };
const statesArbitrary = fc.array(linkStateArbitrary, { minLength: PORTFOLIO_SIZE.least, maxLength: PORTFOLIO_SIZE.most });
const state = { contentVersion: 1, answers: { traffic: 'bursty' }, priorities: { most: ['cost'], least: [] } };
const other = { contentVersion: 2, answers: { state: 'stateful' }, priorities: { most: [], least: [] } };

describe('the code of a portfolio', () => {
  it('gives back every workload in its order, each as its own link would', PATIENT, () => {
    fc.assert(
      fc.property(statesArbitrary, (states) => {
        const code = encodePortfolio(states);
        const decoded = decodePortfolio(code);
        expect(decoded).toEqual({ ok: true, code, parts: states.map((part) => ({ code: encodeLink(part), ...part })) });
      }),
      { numRuns: runs(300) },
    );
  });

  it('is one word of upper case letters and digits, which fits an address with room for names', PATIENT, () => {
    fc.assert(
      fc.property(statesArbitrary, (states) => {
        expect(encodePortfolio(states)).toMatch(/^[0-9A-Z]{1,450}$/);
      }),
      { numRuns: runs(100) },
    );
  });

  it.each([
    ['in lower case', (code: string) => code.toLowerCase()],
    ['with O for 0, and I or L for 1', (code: string) => code.replaceAll('0', 'O').replace('1', 'l').replaceAll('1', 'I')],
    ['with hyphens, also beside the joints', (code: string) => code.replace(/.{5}/g, '$&-').replaceAll('U', '-U-')],
    ['in full-width characters', (code: string) => code.replace(/./g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))],
    ['with spaces and a line break', (code: string) => ` ${code.slice(0, 20)}\n${code.slice(20)} `],
    ['with percent escapes of what chats add', (code: string) => `%20${code.replaceAll('U', '%20U%E2%80%8B')}%0A`],
    ['with the full stop and bracket of a sentence', (code: string) => `${code}).`],
    ['in a Japanese sentence', (code: string) => `「${code}」です。`],
  ])('is read %s', (_, mangle) => {
    fc.assert(
      fc.property(statesArbitrary, (states) => {
        const code = encodePortfolio(states);
        expect(decodePortfolio(mangle(code))).toMatchObject({ ok: true, code });
      }),
      { numRuns: runs(30) },
    );
  });

  it('names every wrong workload by its number, and gives no other ones instead', () => {
    fc.assert(
      fc.property(statesArbitrary, fc.nat(), fc.nat(28), (states, pick, at) => {
        const codes = states.map(encodeLink);
        const part = pick % codes.length;
        const right = codes[part]!;
        codes[part] = `${right.slice(0, at)}${right[at] === '7' ? '8' : '7'}${right.slice(at + 1)}`;
        const problem = { part: part + 1, spelt: codes[part], problem: 'checksum' };
        expect(decodePortfolio(codes.join('U'))).toEqual({ ok: false, problem: { kind: 'parts', parts: [problem] } });
      }),
      { numRuns: runs(100) },
    );
  });

  it('names the workloads that a cut, an empty place and a foreign character spoil, all at once', () => {
    const code = encodeLink(state);
    expect(decodePortfolio([code, '', `${code}*1`, code, code.slice(0, -1)].join('U'))).toEqual({
      ok: false,
      problem: {
        kind: 'parts',
        parts: [
          { part: 2, spelt: '', problem: 'empty' },
          { part: 3, spelt: `${code}*1`, problem: 'characters' },
          { part: 5, spelt: code.slice(0, -1), problem: 'length' },
        ],
      },
    });
  });

  it('does not read two codes that were joined by nothing or by a hyphen as two workloads', () => {
    const [one, two] = [encodeLink(state), encodeLink(other)];
    for (const text of [one + two, `${one}-${two}`]) expect(decodePortfolio(text)).toMatchObject({ ok: false, problem: { found: 1 } });
  });

  it('holds two to twelve workloads: one more or less is refused by its number, whatever it says', () => {
    for (const count of [0, 1, 13, 40]) {
      expect(() => encodePortfolio(new Array<typeof state>(count).fill(state))).toThrow(RangeError);
      const text = new Array<string>(Math.max(count, 1)).fill(count === 40 ? 'X' : encodeLink(state)).join('U');
      expect(decodePortfolio(text)).toEqual({ ok: false, problem: { kind: 'size', found: Math.max(count, 1) } });
    }
  });

  it('may hold the same workload twice', () => {
    expect(decodePortfolio(encodePortfolio([state, state]))).toMatchObject({ ok: true, parts: [state, state] });
  });

  it('may hold workloads of different content versions, and each keeps its own', () => {
    const decoded = decodePortfolio(encodePortfolio([other, state]));
    expect(decoded.ok && decoded.parts.map(({ contentVersion }) => contentVersion)).toEqual([2, 1]);
  });

  it('never throws and never makes a workload out of anything else', PATIENT, () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary', maxLength: 900 })), (text) => {
        const decoded = decodePortfolio(text);
        if (decoded.ok) for (const { code } of decoded.parts) expect(decodeLink(code).ok).toBe(true);
      }),
      { numRuns: runs(500) },
    );
  });
});

describe('portfolio links that were given out', () => {
  // Kept for ever: the two codes are golden links (tests/links/golden.yaml).
  it('keep their workloads', () => {
    const decoded = decodePortfolio('10100000000000000000000006VSDU101ZZZZZZZZZZZZZZZZG0000098KB');
    expect(decoded.ok && decoded.parts.map(({ contentVersion, answers }) => [contentVersion, Object.keys(answers).length])).toEqual([
      [1, 0],
      [1, 27],
    ]);
  });
});
