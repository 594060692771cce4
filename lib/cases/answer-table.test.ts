import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likenessOf } from '@/tests/support/likeness';
import { joinAnswer, UNKNOWN, type Answers } from '../model/answers';
import { measureLikeness, tabulateAnswers } from './answer-table';
import { SILENT, type Measure, type Weights } from './likeness';

const QUESTIONS = ['p', 'q', 'r', 's'] as const;
const answer = fc.oneof(fc.subarray(['x', 'y', 'z'], { minLength: 1 }).map(joinAnswer), fc.constant(UNKNOWN));
const sheet = fc.record(Object.fromEntries(QUESTIONS.map((id) => [id, answer])), { requiredKeys: [] }) as fc.Arbitrary<Answers>;
const weights: fc.Arbitrary<Weights> = fc
  .tuple(...QUESTIONS.map(() => fc.double({ min: 0, max: 9, noNaN: true })))
  .map((list) => new Map(QUESTIONS.map((id, index) => [id, list[index] ?? 0])));
const measures: fc.Arbitrary<Measure> = fc.record({ weights, silent: fc.constantFrom(0, SILENT, 1) });

describe('how like many decisions are to a sheet', () => {
  it('is to the last bit what each of them is by itself', () => {
    fc.assert(
      fc.property(sheet, fc.array(sheet, { maxLength: 6 }), measures, (own, decisions, measure) => {
        const all = measureLikeness(own, tabulateAnswers(decisions), measure);
        expect([...all]).toEqual(decisions.map((decision) => likenessOf(own, decision, measure)));
      }),
    );
  });
});
