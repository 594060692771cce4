import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryOccasion, listCompletions } from '@/tests/support/arbitrary-rules';
import { rules as catalogue } from '@/tests/support/catalogue';
import { weighCompletion } from '@/tests/support/oracle';
import { assess, inquire, lookAhead, type Rules } from '.';

/** Two alternatives; `decides` swings the lead, `adds` never does, `nothing` changes nothing, `excludes` can take one out. */
const made: Rules = {
  version: 1,
  alternatives: [
    { id: 'a', family: 'f' },
    { id: 'b', family: 'f' },
  ],
  criteria: [
    {
      id: 'fit',
      base: { a: { performance: 50 }, b: { performance: 50 } },
      effects: [
        { when: { decides: ['yes'] }, change: { a: 20 } },
        { when: { decides: ['no'] }, change: { b: 20 } },
        { when: { adds: ['yes'] }, change: { a: 1 } },
        { when: { nothing: ['yes'] }, change: { a: 5, b: 5 } },
      ],
    },
  ],
  questions: ['nothing', 'adds', 'excludes', 'decides'].map((id) => ({
    id,
    core: false,
    changeable: true,
    choices: [{ id: 'yes' }, { id: 'no' }],
  })),
  exclusions: [],
  purposes: [],
};
const withExclusion: Rules = { ...made, exclusions: [{ id: 'e', alternatives: ['a'], when: { excludes: ['yes'] } }] };
const order = (rules: Rules, answers = {}) => lookAhead(rules, answers);

describe('the order of the open questions', () => {
  it('starts with the answer that tells most and ends with those that change nothing', () => {
    const { questions, worthAsking, stays } = order(made);
    expect(questions[0]).toMatchObject({ question: 'decides', matters: true });
    expect(questions[0]!.information).toBeCloseTo(1, 2);
    expect(questions.filter(({ matters }) => !matters).map(({ question }) => question)).toEqual(['nothing', 'excludes']);
    expect(questions.at(-1)!.matters).toBe(false);
    expect(worthAsking).toBe(1);
    expect(stays).toBeCloseTo(0.5, 2);
  });

  it('knows a question that matters only because it excludes', () => {
    expect(order(withExclusion).questions.find(({ question }) => question === 'excludes')).toMatchObject({ excludes: true, matters: true });
    expect(order(withExclusion, { excludes: 'no' }).questions.some(({ excludes }) => excludes)).toBe(false);
  });

  it('puts an exclusion first among questions that tell almost the same', () => {
    const equal: Rules = { ...made, exclusions: [{ id: 'e', alternatives: ['b'], when: { decides: ['yes'] } }] };
    expect(order(equal).questions[0]).toMatchObject({ question: 'decides', excludes: true });
  });

  it('puts the answer that can shrink the lead most first among questions that tell the same', () => {
    const steps = ['one', 'two', 'three'].map((id, index) => ({ when: { [id]: ['yes'] }, change: { b: 10 + index } }));
    const rare: Rules = {
      ...made,
      criteria: [{ id: 'fit', base: { a: { performance: 80 }, b: { performance: 48 } }, effects: steps }],
      questions: ['one', 'two', 'three'].map((id) => ({ ...made.questions[0]!, id })),
      prior: Object.fromEntries(['one', 'two', 'three'].map((id) => [id, { yes: 1, no: 99 }])),
    };
    const { questions, stays, worthAsking } = order(rare);
    expect([stays, questions.map(({ information }) => information)]).toEqual([1, [0, 0, 0]]);
    expect(questions.map(({ question }) => question)).toEqual(['three', 'two', 'one']);
    expect(worthAsking).toBe(0);
  });

  it('a question whose likely answers all say the same tells less, and the recommendation is likelier to stay', () => {
    const sure = order({ ...made, prior: { decides: { yes: 9, no: 1 } } });
    expect(sure.questions[0]).toMatchObject({ question: 'decides' });
    expect(sure.questions[0]!.information).toBeLessThan(0.5);
    expect(sure.stays).toBeCloseTo(0.9, 1);
  });

  it('has nothing worth asking once the recommendation is proven', () => {
    const { assessment, outlook } = inquire(made, { decides: 'yes' });
    expect(assessment.proven).toBe(true);
    expect(outlook).toMatchObject({ worthAsking: 0, settled: true, stays: 1 });
    expect(outlook.questions.filter(({ matters }) => matters)).toEqual([]);
  });

  it('names each open question once, and none that is answered', () => {
    fc.assert(
      fc.property(arbitraryOccasion(), ({ rules, answers, priorities }) => {
        const { assessment, outlook } = inquire(rules, answers, priorities);
        const { questions, stays, worthAsking } = outlook;
        expect(questions.map(({ question }) => question).sort()).toEqual([...assessment.openQuestions].sort());
        expect(worthAsking).toBeLessThanOrEqual(questions.length);
        if (assessment.proven) expect(stays).toBe(1);
      }),
      { numRuns: 60 },
    );
  });

  it('a question said not to matter never changes the recommendation, whatever the others are', () => {
    fc.assert(
      fc.property(arbitraryOccasion(), ({ rules, answers, priorities }) => {
        const { questions } = inquire(rules, answers, priorities).outlook;
        for (const { question } of questions.filter(({ matters }) => !matters)) {
          const choices = rules.questions.find(({ id }) => id === question)!.choices;
          for (const complete of listCompletions(rules, answers)) {
            const seen = choices.map(({ id }) => assess(rules, { ...complete, [question]: id }, priorities).recommendation?.alternative);
            expect(new Set(seen).size).toBe(1);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('what is settled is recommended in every completion, and no question matters any more', () => {
    fc.assert(
      fc.property(arbitraryOccasion(), ({ rules, answers, priorities }) => {
        const { assessment, outlook } = inquire(rules, answers, priorities);
        const { settled, questions, worthAsking } = outlook;
        if (assessment.proven) expect(settled).toBe(true);
        if (!settled) return;
        expect([worthAsking, questions.some(({ matters }) => matters)]).toEqual([0, false]);
        for (const complete of listCompletions(rules, answers)) {
          expect(assess(rules, complete, priorities).recommendation).toEqual(assessment.recommendation);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('the chance to stay is near the share of completions with the same recommendation, each as likely as the rules say', () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryOccasion(), arbitraryOccasion({ contradictions: true })), ({ rules, answers, priorities }) => {
        const { assessment, outlook } = inquire(rules, answers, priorities);
        if (!assessment.recommendation) return;
        const { alternative } = assessment.recommendation;
        let same = 0;
        let all = 0;
        for (const complete of listCompletions(rules, answers)) {
          const likelihood = weighCompletion(rules, answers, complete);
          all += likelihood;
          if (assess(rules, complete, priorities).recommendation?.alternative === alternative) same += likelihood;
        }
        const share = same / all;
        expect(Math.abs(outlook.stays - share)).toBeLessThan(0.08);
      }),
      { numRuns: 60 },
    );
  });

  it('is the same every time on the real rules', () => {
    expect(JSON.stringify(order(catalogue))).toBe(JSON.stringify(order(catalogue)));
    expect(order(catalogue).questions).toHaveLength(catalogue.questions.length);
  });
});
