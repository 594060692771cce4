import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryAnswers, arbitraryOccasion, type Occasion } from '@/tests/support/arbitrary-rules';
import { listAnswers } from '@/tests/support/answers';
import { rules as catalogue } from '@/tests/support/catalogue';
import { readContradictions } from '@/tests/support/oracle';
import { toPlain } from '@/tests/support/plain';
import type { Answers } from '../model/answers';
import { assess, inquire, lookAhead, type Rules } from '.';
import { compile } from './compile';
import { Drawing } from './drawing';
import { readState } from './situation';

const SIZE = 1024;
const contradicting = arbitraryOccasion({ contradictions: true });
const real: fc.Arbitrary<Occasion> = arbitraryAnswers(catalogue).map((answers) => ({
  rules: catalogue,
  answers,
  priorities: { most: [], least: [] },
}));

/** Complete answers at each point of the lattice, in the declared order of the questions. */
function drawSheets(rules: Rules, answers: Answers): (readonly (readonly [question: string, choice: string])[])[] {
  const model = compile(rules);
  const state = readState(model, answers);
  const drawing = new Drawing(model, state, SIZE);
  const drawn = rules.questions.flatMap((asked, question) => {
    if (state[question] !== -1) return [];
    const possible = listAnswers(asked);
    return [[...drawing.draw(question)].map((answer) => [asked.id, possible[answer]!] as const)];
  });
  return Array.from({ length: SIZE }, (_, point) => drawn.map((answers) => answers[point]!));
}

describe('answers that contradict each other', () => {
  it('are named, each pair with its two questions, in the declared order', () => {
    fc.assert(
      fc.property(fc.oneof(contradicting, real), ({ rules, answers, priorities }) => {
        const { contradictions } = assess(rules, answers, priorities);
        expect(contradictions.map(({ contradiction }) => contradiction)).toEqual(readContradictions(rules, answers));
        for (const { contradiction, questions } of contradictions) {
          expect(questions).toEqual(Object.keys(rules.contradictions!.find(({ id }) => id === contradiction)!.when));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('change no score, no exclusion and no proof', () => {
    fc.assert(
      fc.property(contradicting, ({ rules, answers, priorities }) => {
        const without = assess({ ...rules, contradictions: undefined }, answers, priorities);
        expect(toPlain({ ...assess(rules, answers, priorities), contradictions: [] })).toEqual(toPlain(without));
      }),
      { numRuns: 100 },
    );
  });

  it('are never drawn for open questions, where a question has a choice that contradicts nothing', () => {
    fc.assert(
      fc.property(fc.oneof(contradicting, real), ({ rules, answers }) => {
        const unfitting: (readonly [question: string, choice: string])[] = [];
        for (const sheet of drawSheets(rules, answers).slice(0, 200)) {
          let known = answers;
          for (const [question, choice] of sheet) {
            const held = readContradictions(rules, known);
            const isFitting = (id: string): boolean => readContradictions(rules, { ...known, [question]: id }).length === held.length;
            const { choices } = rules.questions.find(({ id }) => id === question)!;
            if (!isFitting(choice) && choices.some(({ id }) => isFitting(id))) unfitting.push([question, choice]);
            known = { ...known, [question]: choice };
          }
        }
        expect(unfitting).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('of the content leave every question a choice, so no draw ever holds one that the answers did not', () => {
    fc.assert(
      fc.property(real, ({ rules, answers }) => {
        const held = readContradictions(rules, answers);
        const drawn = drawSheets(rules, answers).slice(0, 200);
        const found = drawn.map((sheet) => readContradictions(rules, { ...answers, ...Object.fromEntries(sheet) }));
        expect(found.filter((ids) => ids.join() !== held.join())).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('leave the shares of the other choices in proportion', () => {
    const choices = ['x', 'y', 'z'].map((id) => ({ id }));
    const rules: Rules = {
      version: 1,
      alternatives: [{ id: 'a', family: 'f' }],
      criteria: [{ id: 'c', base: { a: { performance: 50 } }, effects: [] }],
      questions: ['p', 'q'].map((id) => ({ id, core: true, changeable: true, choices })),
      exclusions: [],
      purposes: [],
      prior: { p: { x: 1, y: 1, z: 1 }, q: { x: 5, y: 3, z: 1 } },
      contradictions: [{ id: 'pair', when: { p: ['x'], q: ['x'] } }],
    };
    const drawn = drawSheets(rules, { p: 'x' }).map(([entry]) => entry![1]);
    const share = (choice: string): number => drawn.filter((one) => one === choice).length / SIZE;
    expect([share('x'), share('y'), share('z')]).toEqual([0, expect.closeTo(0.75, 2), expect.closeTo(0.25, 2)]);
  });

  it('are nothing where the rules know none: every figure is the same as without a list', () => {
    fc.assert(
      fc.property(arbitraryOccasion(), ({ rules, answers, priorities }) => {
        const ask = (asked: Rules): unknown[] => {
          const { assessment, robustness, flips, lift } = inquire(asked, answers, priorities);
          return [assessment, robustness, flips, lift, lookAhead(asked, answers, priorities)];
        };
        expect(ask({ ...rules, contradictions: [] })).toEqual(ask(rules));
      }),
      { numRuns: 60 },
    );
  });
});
