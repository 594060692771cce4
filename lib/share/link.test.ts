import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_PRIORITIES } from '../model/answers';
import { linkStateArbitrary, runs } from '@/tests/support/link-states';
import { CHECKSUM_BITS, checksum, fromBits, toBits, toCharacters, fromCharacters } from './bits';
import { loadCatalogue } from '@/lib/content';
import { CODE_LENGTH, decodeLink, encodeLink, isKnownTo, type LinkState } from './link';
import { CRITERION_SLOTS, QUESTION_SLOTS } from './slots';

const ALPHABET = Array.from('0123456789ABCDEFGHJKMNPQRSTVWXYZ');
const state: LinkState = {
  contentVersion: 1,
  answers: { purpose: 'scale', traffic: 'bursty', latency: 'unknown', 'platform-in-place': 'functions' },
  priorities: { most: ['cost'], least: ['portability'] },
};
const code = encodeLink(state);

/** A code with a sound checksum over any bits, as only a newer version or somebody clever would make. */
function codeOf(payload: readonly number[]): string {
  return toCharacters([...payload, ...toBits(checksum(payload), CHECKSUM_BITS)]);
}

function payloadOf(text: string): number[] {
  return [...(fromCharacters(text) ?? [])].slice(0, -CHECKSUM_BITS);
}

/** Long property tests: far more than they need, for a busy machine. */
const PATIENT = { timeout: 120_000 };

describe('A link', () => {
  it('has at most 40 characters of upper case letters and digits', () => {
    expect(code).toMatch(/^[0-9A-Z]{1,40}$/);
    expect(code).toHaveLength(CODE_LENGTH);
  });

  it('gives back every state that it was made of, unknown and absent answers included', PATIENT, () => {
    fc.assert(
      fc.property(linkStateArbitrary, (any) => {
        expect(decodeLink(encodeLink(any))).toEqual({ ok: true, code: encodeLink(any), ...any });
      }),
      { numRuns: runs(10_000) },
    );
  });

  it('is one code for one state: reading and making it again changes nothing, and other states have other codes', PATIENT, () => {
    fc.assert(
      fc.property(linkStateArbitrary, linkStateArbitrary, (one, other) => {
        const read = decodeLink(encodeLink(one));
        expect(read.ok && encodeLink(read)).toBe(encodeLink(one));
        expect(encodeLink(one) === encodeLink(other)).toBe(JSON.stringify(one) === JSON.stringify(other));
      }),
      { numRuns: runs(2_000) },
    );
  });

  it('does not depend on the order in which answers and priorities were given', () => {
    const shuffled = { answers: { traffic: 'bursty', purpose: 'scale' }, priorities: { most: ['cost', 'state'], least: [] } };
    const sorted = { answers: { purpose: 'scale', traffic: 'bursty' }, priorities: { most: ['state', 'cost'], least: [] } };
    expect(encodeLink({ contentVersion: 1, ...shuffled })).toBe(encodeLink({ contentVersion: 1, ...sorted }));
  });

  it.each([
    ['a content version over 1023', { ...state, contentVersion: 1024 }],
    ['a content version of 0', { ...state, contentVersion: 0 }],
    ['a fractional content version', { ...state, contentVersion: 1.5 }],
    ['a question without a slot', { ...state, answers: { weather: 'rain' } }],
    ['a choice without a slot', { ...state, answers: { traffic: 'rain' } }],
    ['a question named like a part of every object', { ...state, answers: { constructor: 'steady' } }],
    ['a criterion without a slot', { ...state, priorities: { most: ['beauty'], least: [] } }],
    ['a criterion that matters most and least', { ...state, priorities: { most: ['cost'], least: ['cost'] } }],
    ['four criteria that matter most', { ...state, priorities: { most: CRITERION_SLOTS.slice(0, 4), least: [] } }],
    ['four criteria that matter least', { ...state, priorities: { most: [], least: CRITERION_SLOTS.slice(0, 4) } }],
  ])('is not made of %s', (_, wrong) => {
    expect(() => encodeLink(wrong)).toThrow(RangeError);
  });

  it('has a slot for three bits a question: no question has more than six choices', () => {
    for (const [, choices] of QUESTION_SLOTS) expect(choices.length).toBeLessThanOrEqual(6);
    expect(new Set(QUESTION_SLOTS.map(([id]) => id)).size).toBe(QUESTION_SLOTS.length);
    expect(new Set(CRITERION_SLOTS).size).toBe(CRITERION_SLOTS.length);
  });
});

describe('The checksum', () => {
  const bitCount = CODE_LENGTH * 5;
  const zero = new Array<number>(bitCount).fill(0);
  /** What the check of a whole code gives: 0 for a sound one. It is the same for an error pattern whatever the code is. */
  const syndrome = (bits: readonly number[]): number => checksum(bits.slice(0, -CHECKSUM_BITS)) ^ fromBits(bits.slice(-CHECKSUM_BITS));
  const ground = syndrome(zero);
  const single = zero.map((_, position) => syndrome(zero.map((bit, index) => (index === position ? 1 : bit))) ^ ground);
  const characterErrors = Array.from({ length: CODE_LENGTH }, (_, position) =>
    Array.from({ length: 31 }, (_unused, error) =>
      toBits(error + 1, 5).reduce((sum, bit, offset) => sum ^ (bit * (single[position * 5 + offset] ?? 0)), 0),
    ),
  );

  it('treats an error alike in every code, so that error patterns can be counted once for all codes', () => {
    fc.assert(
      fc.property(linkStateArbitrary, fc.array(fc.nat(bitCount - 1), { minLength: 1, maxLength: 8 }), (any, flips) => {
        const bits = [...(fromCharacters(encodeLink(any)) ?? [])];
        let expected = 0;
        for (const position of flips) {
          bits[position] = 1 - (bits[position] ?? 0);
          expected ^= single[position] ?? 0;
        }
        expect(syndrome(bits)).toBe(expected);
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
      fc.property(linkStateArbitrary, (any) => {
        const right = encodeLink(any);
        for (let at = 0; at < right.length; at++) {
          for (const other of ALPHABET) {
            const wrong = right.slice(0, at) + other + right.slice(at + 1);
            if (wrong !== right) expect(decodeLink(wrong).ok).toBe(false);
          }
          const swapped = right.slice(0, at) + (right[at + 1] ?? '') + (right[at] ?? '') + right.slice(at + 2);
          if (swapped !== right) expect(decodeLink(swapped).ok).toBe(false);
        }
      }),
      { numRuns: runs(20) },
    );
  });

  it('lets random edits of several characters through about once in a million, and then never as another state in silence', PATIENT, () => {
    let accepted = 0;
    const edits = fc.array(fc.tuple(fc.nat(CODE_LENGTH - 1), fc.constantFrom(...ALPHABET)), { minLength: 3, maxLength: 10 });
    fc.assert(
      fc.property(linkStateArbitrary, fc.array(edits, { minLength: 20, maxLength: 20 }), (any, batch) => {
        const right = encodeLink(any);
        for (const edit of batch) {
          const characters = Array.from(right);
          for (const [at, character] of edit) characters[at] = character;
          const wrong = characters.join('');
          if (wrong !== right && decodeLink(wrong).ok) accepted++;
        }
      }),
      { numRuns: runs(1_500) },
    );
    expect(accepted).toBeLessThanOrEqual(Math.ceil((5 * runs(1_500) * 20) / 1_000_000));
  });
});

describe('A code that is no link of this version', () => {
  it('is refused at every truncation and with every character added', () => {
    for (let length = 0; length < code.length; length++) expect(decodeLink(code.slice(0, length)).ok).toBe(false);
    for (let start = 1; start < code.length; start++) expect(decodeLink(code.slice(start)).ok).toBe(false);
    for (const character of ALPHABET) expect(decodeLink(code + character)).toEqual({ ok: false, problem: 'length' });
  });

  it('says that it is empty, has foreign characters, is too short, or was changed', () => {
    expect(decodeLink('')).toEqual({ ok: false, problem: 'empty' });
    expect(decodeLink(' … ')).toEqual({ ok: false, problem: 'empty' });
    expect(decodeLink(`${code.slice(0, 9)}U${code.slice(10)}`)).toEqual({ ok: false, problem: 'characters' });
    expect(decodeLink(`${code.slice(0, 9)}!${code.slice(10)}`)).toEqual({ ok: false, problem: 'characters' });
    expect(decodeLink(code.slice(0, 20))).toEqual({ ok: false, problem: 'length' });
    expect(decodeLink(`${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`)).toEqual({ ok: false, problem: 'checksum' });
  });

  it('does not blame a newer codec for a slip in the first character', () => {
    expect(decodeLink(`Z${code.slice(1)}`)).toEqual({ ok: false, problem: 'checksum' });
  });

  it('says that a newer codec made it, whatever its length', () => {
    const newer = [...toBits(2, 5), ...payloadOf(code).slice(5)];
    expect(decodeLink(codeOf(newer))).toEqual({ ok: false, problem: 'newer-codec' });
    expect(decodeLink(codeOf([...newer, 0, 0, 0, 0, 0]))).toEqual({ ok: false, problem: 'newer-codec' });
  });

  it('says that a newer version made it where a choice has no slot here', () => {
    const latency = QUESTION_SLOTS.findIndex(([id]) => id === 'latency');
    const payload = payloadOf(code);
    payload.splice(15 + latency * 3, 3, ...toBits(4, 3));
    expect(decodeLink(codeOf(payload))).toEqual({ ok: false, problem: 'newer-codec' });
  });

  it('is refused where its checksum is sound and its state impossible', () => {
    const criteria = 15 + QUESTION_SLOTS.length * 3;
    const changed = (at: number, bits: readonly number[]): string => {
      const payload = payloadOf(encodeLink({ contentVersion: 1, answers: {}, priorities: NO_PRIORITIES }));
      payload.splice(at, bits.length, ...bits);
      return codeOf(payload);
    };
    expect(decodeLink(changed(0, toBits(0, 5)))).toEqual({ ok: false, problem: 'malformed' });
    expect(decodeLink(changed(5, toBits(0, 10)))).toEqual({ ok: false, problem: 'malformed' });
    expect(decodeLink(changed(criteria, [1, 1]))).toEqual({ ok: false, problem: 'malformed' });
    expect(decodeLink(changed(criteria, [0, 1, 0, 1, 0, 1, 0, 1]))).toEqual({ ok: false, problem: 'malformed' });
    expect(decodeLink(changed(criteria, [1, 0, 1, 0, 1, 0, 1, 0]))).toEqual({ ok: false, problem: 'malformed' });
    expect(decodeLink(changed(criteria + CRITERION_SLOTS.length * 2, [0, 0, 1]))).toEqual({ ok: false, problem: 'malformed' });
  });
});

describe('A link and the rules of its content version', () => {
  const rules = loadCatalogue();

  it('fit where every question, choice and criterion is known, and unknown always is', () => {
    expect(isKnownTo(rules, state)).toBe(true);
    fc.assert(fc.property(linkStateArbitrary, (any) => isKnownTo(rules, any)));
  });

  it('do not fit where the rules are older than what the code says', () => {
    const older = {
      ...rules,
      questions: rules.questions
        .filter(({ id }) => id !== 'volume')
        .map((question) => ({ ...question, choices: question.choices.slice(0, 2) })),
      criteria: rules.criteria.slice(0, 3),
    };
    expect(isKnownTo(older, { ...state, answers: { volume: 'low' }, priorities: NO_PRIORITIES })).toBe(false);
    expect(isKnownTo(older, { ...state, answers: { traffic: 'bursty' }, priorities: NO_PRIORITIES })).toBe(false);
    expect(isKnownTo(older, { ...state, answers: {}, priorities: { most: ['cost'], least: [] } })).toBe(false);
    expect(isKnownTo(older, { ...state, answers: { traffic: 'unknown' }, priorities: NO_PRIORITIES })).toBe(true);
  });
});
