import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinAnswer, UNKNOWN, type Answers } from '../model/answers';
import { measureLikeness, tabulateAnswers } from './answer-table';
import { agreementOf, SILENT, weighAnswers, type Measure, type Weights } from './likeness';

const likenessOf = (own: Answers, decision: Answers, measure: Measure): number =>
  measureLikeness(own, tabulateAnswers([decision]), measure)[0]!;

const QUESTIONS = ['p', 'q', 'r', 's'] as const;
const answer = fc.subarray(['x', 'y', 'z'], { minLength: 1 }).map(joinAnswer);
const sheet = fc.record(Object.fromEntries(QUESTIONS.map((id) => [id, answer])), { requiredKeys: [] }) as fc.Arbitrary<Answers>;
const whole = fc.record(Object.fromEntries(QUESTIONS.map((id) => [id, answer]))) as fc.Arbitrary<Answers>;
const weights: fc.Arbitrary<Weights> = fc
  .tuple(...QUESTIONS.map(() => fc.integer({ min: 1, max: 9 })))
  .map((list) => new Map(QUESTIONS.map((id, index) => [id, list[index]!])));
const question = fc.constantFrom(...QUESTIONS);

describe('how like a decision is to a sheet', () => {
  it('is 1 where they answer the same, and 0 to 1 anywhere', () => {
    fc.assert(
      fc.property(whole, sheet, weights, (one, other, given) => {
        expect(likenessOf(one, one, { weights: given })).toBe(1);
        const likeness = likenessOf(one, other, { weights: given });
        expect(likeness).toBeGreaterThanOrEqual(0);
        expect(likeness).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is less than 1 where an answer differs or is missing, so that nothing ranks above the same answers', () => {
    fc.assert(
      fc.property(whole, sheet, weights, (one, other, given) => {
        fc.pre(QUESTIONS.some((id) => one[id] !== other[id]));
        expect(likenessOf(one, other, { weights: given })).toBeLessThan(1);
      }),
    );
  });

  it('is the same both ways where all answers weigh the same and both answer the same questions', () => {
    fc.assert(
      fc.property(whole, whole, (one, other) => {
        const equal = new Map(QUESTIONS.map((id) => [id, 1]));
        expect(likenessOf(one, other, { weights: equal })).toBeCloseTo(likenessOf(other, one, { weights: equal }), 12);
      }),
    );
  });

  it('falls where a source is silent about what agrees, and rises where it is silent about what has nothing in common', () => {
    fc.assert(
      fc.property(fc.tuple(whole, whole), weights, question, ([one, other], given, id) => {
        const silent = Object.fromEntries(Object.entries(other).filter(([asked]) => asked !== id));
        const [told, untold] = [other, silent].map((decision) => likenessOf(one, decision, { weights: given }));
        const agreement = agreementOf(one[id]!, other[id]!);
        if (agreement > SILENT) expect(untold).toBeLessThan(told!);
        if (agreement < SILENT) expect(untold).toBeGreaterThan(told!);
        expect(likenessOf(one, { ...silent, [id]: UNKNOWN }, { weights: given })).toBe(untold);
      }),
    );
  });

  it('depends on no answer that only the decision gives, and on no scale of the weights', () => {
    fc.assert(
      fc.property(sheet, whole, weights, (one, other, given) => {
        const asked = Object.fromEntries(Object.entries(other).filter(([id]) => id in one));
        const tenfold = new Map([...given].map(([id, weight]) => [id, 10 * weight]));
        const likeness = likenessOf(one, other, { weights: given });
        expect(likenessOf(one, asked, { weights: given })).toBe(likeness);
        expect(likenessOf(one, other, { weights: tenfold })).toBeCloseTo(likeness, 12);
      }),
    );
  });

  it('counts of several answers what both name among all that one of them names', () => {
    expect(agreementOf('x', 'x')).toBe(1);
    expect(agreementOf('x+y', 'y+x')).toBe(1);
    expect(agreementOf('x+y', 'y+z')).toBeCloseTo(1 / 3, 12);
    expect(agreementOf('x', 'y')).toBe(0);
  });
});

describe('what an answer weighs', () => {
  it('sums to 1, is more for what moves the ranking more, and never nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 4 }), (points) => {
        const weighed = weighAnswers(new Map(points.map((moved, index) => [QUESTIONS[index]!, moved])));
        const list = [...weighed.values()];
        expect(list.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
        expect(Math.min(...list)).toBeGreaterThan(0);
        points.forEach((moved, index) => {
          points.forEach((other, at) => {
            if (moved > other) expect(list[index]).toBeGreaterThan(list[at]!);
          });
        });
      }),
    );
  });

  it('is the same for all where none moves it', () => {
    expect([
      ...weighAnswers(
        new Map([
          ['p', 0],
          ['q', 0],
        ]),
      ).values(),
    ]).toEqual([0.5, 0.5]);
    expect(weighAnswers(new Map()).size).toBe(0);
  });
});
