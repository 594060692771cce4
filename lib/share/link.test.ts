import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_PRIORITIES } from '../model/answers';
import { bitsOf, codeOf, toBits } from '@/tests/support/code-bits';
import { linkStateArbitrary, runs, stateArbitrary } from '@/tests/support/link-states';
import { loadCatalogue } from '@/lib/content';
import { CODE_LENGTHS, LAYOUTS } from './layouts';
import { decodeLink, encodeLink, isKnownTo, type LinkState } from './link';
import { slotWidth } from './slot-values';
import { CRITERION_SLOTS, FIRST_QUESTION_SLOTS, SECOND_QUESTION_SLOTS } from './slots';

const ALPHABET = Array.from('0123456789ABCDEFGHJKMNPQRSTVWXYZ');
const state: LinkState = {
  contentVersion: 1,
  answers: { purpose: 'scale', traffic: 'bursty', latency: 'unknown', 'platform-in-place': 'functions' },
  priorities: { most: ['cost'], least: ['portability'] },
};
/** The same year with several answers, a first and a second purpose, and questions that came with the second codec. */
const several: LinkState = {
  contentVersion: 5,
  answers: {
    ...state.answers,
    purpose: 'scale+cost',
    dependencies: 'cloud-native+rdbms',
    isolation: 'unknown',
    'platform-in-place': 'kubernetes+functions+container-service',
    trouble: 'told-to-move',
    residency: 'unknown',
  },
  priorities: state.priorities,
};
const code = encodeLink(state);
const CODES = [code, encodeLink(several)] as const;

function payloadOf(text: string): number[] {
  return bitsOf(text).slice(0, -20);
}

/** Where the slot of a question of the second codec begins, in bits. */
function slotStart(question: string): number {
  const before = SECOND_QUESTION_SLOTS.slice(
    0,
    SECOND_QUESTION_SLOTS.findIndex((slot) => slot.question === question),
  );
  return before.reduce((sum, slot) => sum + slotWidth(slot), 15);
}

/** A code of the second codec with nothing asked but these bits at a question. */
function codeWith(question: string, bits: readonly number[]): string {
  const payload = payloadOf(encodeLink({ contentVersion: 5, answers: {}, priorities: NO_PRIORITIES }));
  payload.splice(slotStart(question), bits.length, ...bits);
  return codeOf(payload);
}

/** Long property tests: far more than they need, for a busy machine. */
const PATIENT = { timeout: 120_000 };

describe('A link', () => {
  it('has at most 40 characters of upper case letters and digits', () => {
    for (const any of CODES) expect(any).toMatch(/^[0-9A-Z]{1,40}$/);
    expect(CODES.map(({ length }) => length)).toEqual(CODE_LENGTHS);
    expect(CODE_LENGTHS).toEqual([29, 36]);
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

  it.each([
    ['several answers of a content version that knew one', { ...several, contentVersion: 4 }],
    ['a choice that came later', { ...state, answers: { location: 'hosted' } }],
    ['a question that came later', { ...state, answers: { budget: 'ceiling' } }],
    ['two answers to a question of one', { ...several, answers: { traffic: 'bursty+steady' } }],
    ['more answers than the question takes', { ...several, answers: { protocol: 'http+websocket+tcp-udp+http' } }],
    ['five of four answers', { ...several, answers: { customisation: 'packages+kernel+windows+standard' } }],
    ['a choice that stands alone with another', { ...several, answers: { dependencies: 'none+rdbms' } }],
    ['unknown with a choice', { ...several, answers: { dependencies: 'rdbms+unknown' } }],
    ['a choice twice', { ...several, answers: { dependencies: 'rdbms+rdbms' } }],
    ['several answers in another order than theirs', { ...several, answers: { dependencies: 'rdbms+cloud-native' } }],
    ['a second purpose equal to the first', { ...several, answers: { purpose: 'cost+cost' } }],
    ['an unknown second purpose', { ...several, answers: { purpose: 'cost+unknown' } }],
    ['three purposes', { ...several, answers: { purpose: 'cost+scale+control' } }],
    ['no choice at all', { ...several, answers: { dependencies: '' } }],
  ])('is not made of %s', (_, wrong) => {
    expect(() => encodeLink(wrong)).toThrow(RangeError);
  });

  it('keeps the order of the purposes, and has another code for the other order', () => {
    const reversed = { ...several, answers: { ...several.answers, purpose: 'cost+scale' } };
    expect(encodeLink(reversed)).not.toBe(encodeLink(several));
    expect(decodeLink(encodeLink(reversed))).toMatchObject({ answers: { purpose: 'cost+scale' } });
    expect(decodeLink(encodeLink(several))).toMatchObject({ answers: { purpose: 'scale+cost' } });
  });

  it('has one slot for each question and criterion, wide enough for its choices', () => {
    for (const { questions, criteria } of LAYOUTS) {
      for (const slot of questions) {
        // Not asked and unknown take two of the values.
        if (slot.kind !== 'several') expect(slot.choices.length).toBeLessThanOrEqual(2 ** slot.width - 2);
        expect(new Set(slot.choices).size).toBe(slot.choices.length);
      }
      expect(new Set(questions.map(({ question }) => question)).size).toBe(questions.length);
      expect(new Set(criteria).size).toBe(criteria.length);
    }
  });

  it('of the second codec holds every question and choice of the first in the same order', () => {
    FIRST_QUESTION_SLOTS.forEach(({ question, choices }, index) => {
      expect(SECOND_QUESTION_SLOTS[index]?.question).toBe(question);
      expect(SECOND_QUESTION_SLOTS[index]?.choices.slice(0, choices.length)).toEqual(choices);
    });
  });
});

describe('A code that is no link of this version', () => {
  it('is refused at every truncation and with every character added', () => {
    for (const whole of CODES) {
      for (let length = 0; length < whole.length; length++) expect(decodeLink(whole.slice(0, length)).ok).toBe(false);
      for (let start = 1; start < whole.length; start++) expect(decodeLink(whole.slice(start)).ok).toBe(false);
      for (const character of ALPHABET) expect(decodeLink(whole + character)).toEqual({ ok: false, problem: 'length' });
    }
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
    const newer = [...toBits(LAYOUTS.length + 1, 5), ...payloadOf(code).slice(5)];
    expect(decodeLink(codeOf(newer))).toEqual({ ok: false, problem: 'newer-codec' });
    expect(decodeLink(codeOf([...newer, 0, 0, 0, 0, 0]))).toEqual({ ok: false, problem: 'newer-codec' });
  });

  it('says that a newer version made it where a choice has no slot here', () => {
    expect(decodeLink(codeWith('latency', toBits(4, 3)))).toEqual({ ok: false, problem: 'newer-codec' });
    expect(decodeLink(codeWith('trouble', toBits(8, 4)))).toEqual({ ok: false, problem: 'newer-codec' });
  });

  it('does not wait for a newer version where the codec gets no more choices', () => {
    const latency = FIRST_QUESTION_SLOTS.findIndex(({ question }) => question === 'latency');
    const payload = payloadOf(code);
    payload.splice(15 + latency * 3, 3, ...toBits(4, 3));
    expect(decodeLink(codeOf(payload))).toEqual({ ok: false, problem: 'malformed' });
  });

  it.each([
    ['a content version of the first codec in the second', codeOf([...toBits(2, 5), ...toBits(4, 10), ...payloadOf(CODES[1]).slice(15)])],
    ['too many answers', codeWith('isolation', [0, 1, 1, 1, 0])],
    ['a choice that stands alone with another', codeWith('dependencies', [1, 1, 0, 0, 0, 0])],
    ['unknown with a choice', codeWith('dependencies', [0, 1, 0, 0, 0, 1])],
    ['a second purpose equal to the first', codeWith('purpose', [0, 1, 0, 0, 1, 0])],
    ['a second purpose without a first', codeWith('purpose', [0, 0, 0, 0, 1, 0])],
    ['a second purpose beside an unknown first', codeWith('purpose', [1, 1, 1, 0, 1, 0])],
    ['an unknown second purpose', codeWith('purpose', [0, 1, 0, 1, 1, 1])],
  ])('is refused with a sound checksum and %s', (_, wrong) => {
    expect(decodeLink(wrong)).toEqual({ ok: false, problem: 'malformed' });
  });

  it('is read where the first codec carries a later content version, as it was before there was a second', () => {
    const later = codeOf([...toBits(1, 5), ...toBits(1023, 10), ...payloadOf(code).slice(15)]);
    expect(decodeLink(later)).toEqual({ ok: true, code: later, ...state, contentVersion: 1023 });
  });

  it('is never read in two ways: what is read of any bits is made into the same code again', PATIENT, () => {
    const width = LAYOUTS[1]!.length * 5 - 35;
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 7 }), { minLength: width, maxLength: width }), (draws) => {
        // Mostly zeros, so that a part of the drawn codes says something legal.
        const any = codeOf([...toBits(2, 5), ...toBits(5, 10), ...draws.map((draw) => (draw === 7 ? 1 : 0))]);
        const read = decodeLink(any);
        if (read.ok) expect(encodeLink(read)).toBe(any);
      }),
      { numRuns: runs(5_000) },
    );
  });

  it('is refused where its checksum is sound and its state impossible', () => {
    const criteria = 15 + FIRST_QUESTION_SLOTS.length * 3;
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
    fc.assert(fc.property(stateArbitrary(rules), (any) => isKnownTo(rules, any)));
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

  it('do not fit where the rules take one answer and the code gives several', () => {
    const single = { ...rules, questions: rules.questions.map((question) => ({ ...question, several: undefined })) };
    const link = { ...several, answers: { dependencies: 'cloud-native+rdbms' }, priorities: NO_PRIORITIES };
    expect(isKnownTo(single, link)).toBe(false);
    const joint = single.questions.map((question) => ({
      ...question,
      several: { most: 2, alone: [], counts: 'hardest' as const },
    }));
    expect(isKnownTo({ ...single, questions: joint }, link)).toBe(true);
  });
});
