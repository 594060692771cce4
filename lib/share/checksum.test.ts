import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bitsOf, toBits, toDigits } from '@/tests/support/code-bits';
import { linkStateArbitrary, runs } from '@/tests/support/link-states';
import { BitReader, sign, verify } from './bits';
import { CODE_LENGTHS } from './layouts';
import { decodeLink, encodeLink } from './link';

const ALPHABET = Array.from('0123456789ABCDEFGHJKMNPQRSTVWXYZ');

/** Long property tests: far more than they need, for a busy machine. */
const PATIENT = { timeout: 120_000 };

describe.each(CODE_LENGTHS)('The checksum of a code of %i characters', (length) => {
  const bitCount = length * 5;
  const zero = new Array<number>(bitCount).fill(0);
  /** What the check of a whole code gives: 0 for a sound one. It is the same for an error pattern whatever the code is. */
  const syndrome = (bits: readonly number[]): number => {
    const digits = toDigits(bits);
    const signed = sign(digits.subarray(0, -4));
    return new BitReader(signed.subarray(-4)).take(20) ^ new BitReader(digits.subarray(-4)).take(20);
  };
  const ground = syndrome(zero);
  const single = zero.map((_, position) => syndrome(zero.map((bit, index) => (index === position ? 1 : bit))) ^ ground);
  const characterErrors = Array.from({ length }, (_, position) =>
    Array.from({ length: 31 }, (_unused, error) =>
      toBits(error + 1, 5).reduce((sum, bit, offset) => sum ^ (bit * (single[position * 5 + offset] ?? 0)), 0),
    ),
  );
  const ofThisLength = linkStateArbitrary.filter((any) => encodeLink(any).length === length);

  it('treats an error alike in every code, so that error patterns can be counted once for all codes', () => {
    fc.assert(
      fc.property(ofThisLength, fc.array(fc.nat(bitCount - 1), { minLength: 1, maxLength: 8 }), (any, flips) => {
        const bits = bitsOf(encodeLink(any));
        let expected = 0;
        for (const position of flips) {
          bits[position] = 1 - (bits[position] ?? 0);
          expected ^= single[position] ?? 0;
        }
        expect(syndrome(bits)).toBe(expected);
        expect(verify(toDigits(bits)) === null).toBe(expected !== 0);
      }),
    );
  });

  it('finds every burst of up to 20 bits: any 20 neighbouring bits are independent of each other', () => {
    for (let start = 0; start + 20 <= bitCount; start++) {
      const basis: number[] = [];
      for (const value of single.slice(start, start + 20)) {
        const rest = basis.reduce((sum, known) => Math.min(sum, sum ^ known), value);
        expect(rest).not.toBe(0);
        basis.push(rest);
        basis.sort((one, other) => other - one);
      }
    }
  });

  it('finds every replaced character, every swap of neighbours and every two replaced characters anywhere', () => {
    let undetected = 0;
    characterErrors.forEach((errors, position) => {
      undetected += errors.filter((value) => value === 0).length;
      for (const others of characterErrors.slice(position + 1)) {
        const known = new Set(others);
        undetected += errors.filter((value) => known.has(value)).length;
      }
    });
    expect(undetected).toBe(0);
  });

  it('refuses all single substitutions and neighbour swaps of real codes', PATIENT, () => {
    fc.assert(
      fc.property(ofThisLength, (any) => {
        const right = encodeLink(any);
        for (let at = 0; at < length; at++) {
          for (const other of ALPHABET) {
            const wrong = right.slice(0, at) + other + right.slice(at + 1);
            if (wrong !== right) expect(decodeLink(wrong).ok).toBe(false);
          }
          const swapped = right.slice(0, at) + (right[at + 1] ?? '') + (right[at] ?? '') + right.slice(at + 2);
          if (swapped !== right) expect(decodeLink(swapped).ok).toBe(false);
        }
      }),
      { numRuns: runs(10) },
    );
  });

  it('lets random edits of several characters through about once in a million, and then never as another state in silence', PATIENT, () => {
    let accepted = 0;
    const edits = fc.array(fc.tuple(fc.nat(length - 1), fc.constantFrom(...ALPHABET)), { minLength: 3, maxLength: 10 });
    fc.assert(
      fc.property(ofThisLength, fc.array(edits, { minLength: 20, maxLength: 20 }), (any, batch) => {
        const right = encodeLink(any);
        for (const edit of batch) {
          const characters = Array.from(right);
          for (const [at, character] of edit) characters[at] = character;
          const wrong = characters.join('');
          if (wrong !== right && decodeLink(wrong).ok) accepted++;
        }
      }),
      { numRuns: runs(800) },
    );
    expect(accepted).toBeLessThanOrEqual(Math.ceil((5 * runs(800) * 20) / 1_000_000));
  });
});
