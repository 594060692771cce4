import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitrarySeveral } from '@/tests/support/arbitrary-several';
import { rules as catalogue } from '@/tests/support/catalogue';
import { toPlain } from '@/tests/support/plain';
import { listCombinations, writeAnswersOut, writeOut } from '@/tests/support/single-answers';
import { splitAnswer, type Answers } from '../model/answers';
import { assess, findSettlements, inquire, type Rules } from '.';
import { findTerms } from './reason-terms';

const several = fc.oneof(arbitrarySeveral(), arbitrarySeveral({ contradictions: true }));

function ask(rules: Rules, answers: Answers) {
  const { assessment, robustness, outlook, nearest, weightFlips, reaches, hopeless, sufficient } = inquire(rules, answers);
  return { assessment: toPlain({ ...assessment, answers: {} }), robustness, outlook, nearest, weightFlips, reaches, hopeless, sufficient };
}

describe('several answers to a question', () => {
  it('count as one choice that says what they come to: scores, intervals, proofs, shares, order, sufficient answers', () => {
    fc.assert(
      fc.property(several, ({ rules, answers }) => {
        expect(ask(rules, answers)).toEqual(ask(writeOut(rules), writeAnswersOut(rules, answers)));
      }),
      { numRuns: 200 },
    );
  });

  it('tell as much as one would where nobody ever gives them together', () => {
    fc.assert(
      fc.property(several, ({ rules, answers }) => {
        const never: Rules = { ...rules, prior: undefined, contradictions: undefined };
        const single: Rules = { ...never, questions: rules.questions.map((question) => ({ ...question, several: undefined })) };
        fc.pre(Object.values(answers).every((answer) => splitAnswer(answer).length === 1));
        const informationOf = (asked: Rules) =>
          new Map(inquire(asked, answers).outlook.questions.map(({ question, information }) => [question, information]));
        expect(informationOf(never)).toEqual(informationOf(single));
      }),
      { numRuns: 60 },
    );
  });

  it('are taken over from another side as they stand', () => {
    fc.assert(
      fc.property(several, fc.array(fc.nat(), { minLength: 4, maxLength: 4 }), ({ rules, answers, priorities }, picks) => {
        const others = Object.fromEntries(
          rules.questions.map((question, index) => {
            const combinations = listCombinations(question);
            return [question.id, combinations[picks[index]! % combinations.length]!.join('+')];
          }),
        );
        const sides = [answers, others] as const;
        const written = [writeAnswersOut(rules, answers), writeAnswersOut(rules, others)] as const;
        const settle = (asked: Rules, [one, other]: readonly [Answers, Answers]) =>
          findSettlements([
            { rules: asked, answers: one, priorities },
            { rules: asked, answers: other, priorities },
          ]);
        expect(settle(rules, sides)).toEqual(settle(writeOut(rules), written));
      }),
      { numRuns: 60 },
    );
  });

  it('give each value that no other question has a part in as one of them alone gives it', () => {
    fc.assert(
      fc.property(several, ({ rules, answers }) => {
        for (const { id } of rules.questions.filter((question) => question.several && !question.several.ordered)) {
          const given = splitAnswer(answers[id] ?? 'unknown');
          const alone = {
            ...rules,
            questions: rules.questions.map((question) => ({
              ...question,
              presumed: undefined,
              choices: question.choices.map(({ id: choice }) => ({ id: choice })),
            })),
            criteria: rules.criteria.map((axis) => ({
              ...axis,
              effects: axis.effects.filter(({ when }) => Object.keys(when).length === 1),
            })),
          };
          const valuesOf = (answer: string): number[] =>
            alone.alternatives.flatMap(
              ({ id: name }) => assess(alone, { ...answers, [id]: answer }).ranking.find(({ alternative }) => alternative === name)!.values,
            );
          const singles = given.map(valuesOf);
          valuesOf(answers[id] ?? 'unknown').forEach((value, cell) => {
            expect(singles.map((values) => values[cell])).toContain(value);
          });
        }
      }),
      { numRuns: 60 },
    );
  });

  it('explain a lead by the effects that count: its terms sum to it', () => {
    fc.assert(
      fc.property(several, ({ rules, answers }) => {
        const assessment = assess(rules, answers);
        const [subject, rival] = assessment.ranking;
        if (!subject || !rival) return;
        rules.criteria.forEach((_, criterion) => {
          const terms = findTerms({ rules, assessment, subject: subject.alternative, rivals: [rival.alternative] }, criterion);
          expect(terms.reduce((sum, { lead }) => sum + lead, 0)).toBeCloseTo(
            subject.contributions[criterion]! - rival.contributions[criterion]!,
            4,
          );
        });
      }),
      { numRuns: 200 },
    );
  });
});

describe('a second purpose', () => {
  it('never outranks the first: what the first calls most important weighs at least as much as anything else', () => {
    const { purposes } = catalogue;
    for (const first of purposes) {
      for (const second of purposes.filter(({ id }) => id !== first.id)) {
        const { weights } = assess(catalogue, { purpose: `${first.id}+${second.id}` });
        const weightOf = (ids: readonly string[]): number[] =>
          ids.map((id) => weights[catalogue.criteria.findIndex((axis) => axis.id === id)]!);
        const then = second.most.filter((id) => !first.most.includes(id));
        const rest = catalogue.criteria.map(({ id }) => id).filter((id) => !first.most.includes(id) && !then.includes(id));
        if (then.length > 0) expect(Math.min(...weightOf(first.most))).toBeGreaterThan(Math.max(...weightOf(then)));
        if (then.length > 0) expect(Math.min(...weightOf(then))).toBeGreaterThan(Math.max(...weightOf(rest)));
      }
    }
  });
});
