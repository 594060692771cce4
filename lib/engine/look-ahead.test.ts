import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryOccasion, listCompletions } from '@/tests/support/arbitrary-rules';
import { weighCompletion } from '@/tests/support/oracle';
import type { Answers } from '../model/answers';
import { assess, findMoot, inquire, lookAhead, type Rules } from '.';

/** Two questions of equal weight; `second` is moot where `first` is `yes`. */
const pair: Rules = {
  version: 1,
  alternatives: ['a', 'b'].map((id) => ({ id, family: 'f' })),
  criteria: [
    {
      id: 'fit',
      base: { a: { performance: 55 }, b: { performance: 50 } },
      effects: [
        { when: { first: ['no'] }, change: { b: 10 } },
        { when: { second: ['yes'] }, change: { b: 20 } },
      ],
    },
  ],
  questions: [
    { id: 'first', core: false, changeable: true, choices: [{ id: 'yes' }, { id: 'no' }] },
    { id: 'second', core: false, changeable: true, choices: [{ id: 'yes' }, { id: 'no' }], moot: [{ when: { first: ['yes'] } }] },
  ],
  exclusions: [],
  purposes: [],
};

const isSilent = (answers: Answers, id: string): boolean => answers[id] === 'unknown';

describe('what can still be asked', () => {
  it('is nothing that the reader does not know or that is moot', () => {
    fc.assert(
      fc.property(arbitraryOccasion(), ({ rules, answers, priorities }) => {
        const asked = lookAhead(rules, answers, priorities).questions.map(({ question }) => question);
        expect(asked.sort()).toEqual(
          rules.questions
            .map(({ id }) => id)
            .filter((id) => answers[id] === undefined && !findMoot(rules, answers).has(id))
            .sort(),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('says the same as an inquiry where the reader knows everything', () => {
    fc.assert(
      fc.property(arbitraryOccasion({ contradictions: true }), ({ rules, answers, priorities }) => {
        const known = Object.fromEntries(Object.entries(answers).filter(([id]) => !isSilent(answers, id)));
        fc.pre([...findMoot(rules, known).keys()].every((id) => id in known));
        expect(lookAhead(rules, known, priorities)).toEqual(inquire(rules, known, priorities).outlook);
      }),
      { numRuns: 60 },
    );
  });

  it('leaves the recommendation in near the share of the ways to answer it, with what is not known still open', () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryOccasion(), arbitraryOccasion({ contradictions: true })), ({ rules, answers, priorities }) => {
        fc.pre([...findMoot(rules, answers).keys()].every((id) => id in answers));
        const now = assess(rules, answers, priorities).recommendation?.alternative;
        let same = 0;
        let all = 0;
        for (const complete of listCompletions(rules, answers)) {
          const likelihood = weighCompletion(rules, answers, complete);
          const given = Object.fromEntries(Object.entries(complete).filter(([id]) => !isSilent(answers, id)));
          all += likelihood;
          if (assess(rules, given, priorities).recommendation?.alternative === now) same += likelihood;
        }
        expect(Math.abs(lookAhead(rules, answers, priorities).stays - same / all)).toBeLessThan(0.08);
      }),
      { numRuns: 100 },
    );
  });

  it('has nothing worth asking, and the recommendation stays, once every question has a reply', () => {
    fc.assert(
      fc.property(arbitraryOccasion(), ({ rules, answers, priorities }) => {
        const replied = Object.fromEntries(rules.questions.map(({ id }) => [id, answers[id] ?? 'unknown']));
        expect(lookAhead(rules, replied, priorities)).toMatchObject({ questions: [], worthAsking: 0, stays: 1 });
      }),
      { numRuns: 60 },
    );
  });
});

describe('a question that other answers make pointless', () => {
  it('is not asked, and what it could change is not counted', () => {
    expect(lookAhead(pair, { first: 'yes' })).toMatchObject({ questions: [], worthAsking: 0, stays: 1, settled: false });
    expect(lookAhead(pair, { first: 'no' }).questions.map(({ question }) => question)).toEqual(['second']);
  });

  it('stays open for everything else', () => {
    expect(assess(pair, { first: 'yes' }).openQuestions).toEqual(['second']);
    expect(inquire(pair, { first: 'yes' }).outlook.questions.map(({ question }) => question)).toEqual(['second']);
  });

  it('counts once it is answered all the same', () => {
    expect(lookAhead(pair, { first: 'yes', second: 'yes' })).toMatchObject({ questions: [], settled: true });
    expect(assess(pair, { first: 'yes', second: 'yes' }).recommendation?.alternative).toBe('b');
  });

  it('is known with the first reason that holds', () => {
    expect(findMoot(pair, { first: 'yes' })).toEqual(new Map([['second', 0]]));
    expect(findMoot(pair, { first: 'unknown' }).size).toBe(0);
  });
});
