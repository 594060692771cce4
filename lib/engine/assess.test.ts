import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '@/lib/model/answers';
import { canonicalAnswers } from '@/lib/model/several';
import { arbitraryAnswers, arbitraryOccasion, listCompletions, withoutPurposes, type Occasion } from '@/tests/support/arbitrary-rules';
import { rules as catalogue } from '@/tests/support/catalogue';
import { alwaysLeads, meets, readDemanded, readExcluded, readValues } from '@/tests/support/oracle';
import { assess, type Assessment, type RankedAlternative, type Rules } from '.';

const RUNS = { numRuns: 100 };

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const find = ({ ranking }: Assessment, alternative: string): RankedAlternative =>
  ranking.find((ranked) => ranked.alternative === alternative)!;
const assessOccasion = ({ rules, answers, priorities }: Occasion): Assessment => assess(rules, answers, priorities);

/** The real rules with any answers and up to three criteria on each side. */
const realOccasion: fc.Arbitrary<Occasion> = fc
  .record({
    answers: arbitraryAnswers(catalogue),
    order: fc.shuffledSubarray(catalogue.criteria.map(({ id }) => id)),
    most: fc.nat(3),
    least: fc.nat(3),
  })
  .map(({ answers, order, most, least }) => ({
    rules: catalogue,
    answers,
    priorities: { most: order.slice(0, most), least: order.slice(most, most + least) },
  }));
const anyOccasion = fc.oneof({ arbitrary: arbitraryOccasion(), weight: 5 }, { arbitrary: realOccasion, weight: 1 });

describe('a score', () => {
  it('is what the rules say word by word, and the contributions by criterion and by question sum to it exactly', () => {
    fc.assert(
      fc.property(anyOccasion, (occasion) => {
        const assessment = assessOccasion(occasion);
        const values = readValues(occasion.rules, occasion.answers);
        expect(sum(assessment.weights)).toBe(assessment.weightTotal);
        occasion.rules.alternatives.forEach(({ id }, index) => {
          const ranked = find(assessment, id);
          expect(ranked.values.map((value) => value + ranked.demanded)).toEqual(values[index]);
          expect(ranked.demanded).toBe(readDemanded(occasion.rules, occasion.answers, id));
          expect(sum(ranked.contributions)).toBe(ranked.score);
          expect(ranked.base + sum(ranked.questionContributions)).toBe(ranked.score);
          expect(Number.isSafeInteger(ranked.score)).toBe(true);
        });
      }),
      RUNS,
    );
  });

  it('does not depend on the declared order of alternatives, criteria, questions and choices', () => {
    const reversed = (rules: Rules): Rules => ({
      ...rules,
      alternatives: [...rules.alternatives].reverse(),
      criteria: [...rules.criteria].reverse().map((criterion) => ({ ...criterion, effects: [...criterion.effects].reverse() })),
      questions: [...rules.questions].reverse().map((question) => ({ ...question, choices: [...question.choices].reverse() })),
      exclusions: [...rules.exclusions].reverse(),
    });
    fc.assert(
      fc.property(anyOccasion, (occasion) => {
        const straight = assessOccasion(occasion);
        const rules = reversed(occasion.rules);
        // Several answers stand in the declared order, whatever it is.
        const turned = assessOccasion({ ...occasion, rules, answers: canonicalAnswers(rules.questions, occasion.answers) });
        for (const ranked of straight.ranking) {
          const { score, low, high, regret, status, rank } = find(turned, ranked.alternative);
          expect({ score, low, high, regret, status, rank }).toEqual({
            score: ranked.score,
            low: ranked.low,
            high: ranked.high,
            regret: ranked.regret,
            status: ranked.status,
            rank: ranked.rank,
          });
        }
        // A tie falls back on the declared order, so only a first place of its own is the same.
        const tied = straight.ranking.slice(1).some(({ score }) => score === straight.ranking[0]?.score);
        if (straight.proven && !tied) expect(turned.recommendation).toEqual(straight.recommendation);
      }),
      RUNS,
    );
  });

  it('is at least that of an alternative that is nowhere better', () => {
    fc.assert(
      fc.property(anyOccasion, (occasion) => {
        const { ranking } = assessOccasion(occasion);
        for (const a of ranking) {
          for (const b of ranking)
            if (a.values.every((value, c) => value + a.demanded >= b.values[c]! + b.demanded))
              expect(a.score).toBeGreaterThanOrEqual(b.score);
        }
      }),
      RUNS,
    );
  });

  it('rises, and no rank falls, when one performance is raised', () => {
    fc.assert(
      fc.property(anyOccasion, fc.nat(), fc.nat(), (occasion, a, c) => {
        const { rules } = occasion;
        const { id } = rules.alternatives[a % rules.alternatives.length]!;
        const raised: Rules = {
          ...rules,
          criteria: rules.criteria.map((criterion, index) =>
            index === c % rules.criteria.length
              ? { ...criterion, base: { ...criterion.base, [id]: { performance: criterion.base[id]!.performance + 5 } } }
              : criterion,
          ),
        };
        const before = find(assessOccasion(occasion), id);
        const after = find(assessOccasion({ ...occasion, rules: raised }), id);
        expect(after.score).toBeGreaterThan(before.score);
        expect(after.status).toBe(before.status);
        if (before.rank !== null) expect(after.rank).toBeLessThanOrEqual(before.rank);
      }),
      RUNS,
    );
  });

  it('does not depend on which other alternatives there are, and a copy ties', () => {
    fc.assert(
      fc.property(anyOccasion, (occasion) => {
        const { rules } = occasion;
        const original = rules.alternatives[0]!.id;
        const withCopy: Rules = {
          ...rules,
          alternatives: [...rules.alternatives, { id: 'copy', family: 'copies' }],
          criteria: rules.criteria.map(({ base, effects, ...rest }) => ({
            ...rest,
            base: { ...base, copy: base[original]! },
            effects: effects.map((effect) => ({ ...effect, change: { ...effect.change, copy: effect.change[original] ?? 0 } })),
          })),
        };
        const before = assessOccasion(occasion);
        const after = assessOccasion({ ...occasion, rules: withCopy });
        for (const { alternative, score, low, high } of before.ranking)
          expect(find(after, alternative)).toMatchObject({ score, low, high });
        expect(find(after, 'copy').score).toBe(find(after, original).score);
      }),
      RUNS,
    );
  });

  it('keeps every difference when a criterion rises by the same for all', () => {
    fc.assert(
      fc.property(arbitraryOccasion(), (occasion) => {
        const [first, ...others] = occasion.rules.criteria;
        const base = Object.fromEntries(Object.entries(first!.base).map(([id, { performance }]) => [id, { performance: performance + 7 }]));
        const shifted = assessOccasion({ ...occasion, rules: { ...occasion.rules, criteria: [{ ...first!, base }, ...others] } });
        const { ranking } = assessOccasion(occasion);
        for (const { alternative, score } of ranking) {
          expect(find(shifted, alternative).score - find(shifted, ranking[0]!.alternative).score).toBe(score - ranking[0]!.score);
        }
      }),
      RUNS,
    );
  });
});

describe('while answers are open', () => {
  const small = arbitraryOccasion();

  it('the interval of a score is what the completions reach, and regret is never understated', () => {
    fc.assert(
      fc.property(small, (occasion) => {
        const assessment = assessOccasion(occasion);
        const completed = listCompletions(occasion.rules, occasion.answers).map((answers) => assessOccasion({ ...occasion, answers }));
        for (const { alternative, low, high, regret, status } of assessment.ranking) {
          const scores = completed.map((complete) => find(complete, alternative).score);
          expect([low, high]).toEqual([Math.min(...scores), Math.max(...scores)]);
          const regrets = completed.map((complete) =>
            Math.max(
              ...complete.ranking
                .filter((rival) => rival.alternative !== alternative && rival.status !== 'out')
                .map((rival) => rival.score - find(complete, alternative).score),
            ),
          );
          expect(regret).toBeGreaterThanOrEqual(Math.max(...regrets));
          if (status === 'out') expect(completed.every((complete) => find(complete, alternative).status === 'out')).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('an answer never widens an interval, never raises a regret, and what is proven stays proven', () => {
    fc.assert(
      fc.property(anyOccasion, fc.nat(), fc.nat(), (occasion, q, c) => {
        const before = assessOccasion(occasion);
        const open = before.openQuestions[q % Math.max(1, before.openQuestions.length)];
        const choices = occasion.rules.questions.find(({ id }) => id === open)?.choices;
        if (open === undefined || !choices) return;
        const after = assessOccasion({ ...occasion, answers: { ...occasion.answers, [open]: choices[c % choices.length]!.id } });
        for (const { alternative, low, high, regret, status } of before.ranking) {
          const now = find(after, alternative);
          expect(now.low).toBeGreaterThanOrEqual(low);
          expect(now.high).toBeLessThanOrEqual(high);
          expect(now.regret).toBeLessThanOrEqual(regret);
          if (status !== 'open') expect(now.status).toBe(status);
        }
        if (before.proven) expect(after).toMatchObject({ proven: true, recommendation: before.recommendation });
      }),
      RUNS,
    );
  });

  it('a winner is proven exactly where it leads in every completion at every corner, if exclusions read one answer each', () => {
    fc.assert(
      fc.property(arbitraryOccasion({ literals: 1 }), (occasion) => {
        const { proven, recommendation } = assessOccasion(occasion);
        const winner = occasion.rules.alternatives.findIndex(({ id }) => id === recommendation?.alternative);
        expect(proven).toBe(winner >= 0 && alwaysLeads(occasion, winner));
      }),
      { numRuns: 400 },
    );
  });

  it('a winner is never proven wrongly, whatever exclusions read', () => {
    fc.assert(
      fc.property(arbitraryOccasion({ literals: 2 }), (occasion) => {
        const { proven, recommendation } = assessOccasion(occasion);
        const winner = occasion.rules.alternatives.findIndex(({ id }) => id === recommendation?.alternative);
        if (proven) expect(alwaysLeads(occasion, winner)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('more said about the weights never takes a proof away: what was proven leads however the rest is answered', () => {
    fc.assert(
      fc.property(arbitraryOccasion(), ({ answers, priorities, ...occasion }) => {
        const rules = withoutPurposes(occasion.rules);
        const { proven, recommendation } = assess(rules, answers);
        if (!proven) return;
        const narrow = assess(rules, answers, priorities);
        // Who leads now may be another, while what is open counts as nothing.
        if (narrow.recommendation?.alternative === recommendation?.alternative) expect(narrow.proven).toBe(true);
        for (const complete of listCompletions(rules, answers))
          expect(assess(rules, complete, priorities).recommendation).toEqual(recommendation);
      }),
      RUNS,
    );
  });
});

describe('an exclusion', () => {
  it('takes an alternative out exactly where its condition holds, whatever the scores and weights', () => {
    fc.assert(
      fc.property(anyOccasion, (occasion) => {
        const complete = listFirstCompletion(occasion);
        const excluded = readExcluded(occasion.rules, complete);
        for (const priorities of [occasion.priorities, { most: [], least: [] }]) {
          const assessment = assess(occasion.rules, complete, priorities);
          occasion.rules.alternatives.forEach(({ id }, index) => {
            expect(find(assessment, id).status).toBe(excluded[index] ? 'out' : 'in');
            expect(find(assessment, id).rank === null).toBe(excluded[index]);
          });
        }
      }),
      RUNS,
    );
  });

  it('is reported with every other that holds', () => {
    fc.assert(
      fc.property(anyOccasion, (occasion) => {
        const complete = listFirstCompletion(occasion);
        const assessment = assess(occasion.rules, complete);
        for (const { id } of occasion.rules.alternatives) {
          const holding = occasion.rules.exclusions.filter(({ alternatives, when }) => alternatives.includes(id) && meets(when, complete));
          expect(find(assessment, id).exclusions.map(({ exclusion }) => exclusion)).toEqual(holding.map((exclusion) => exclusion.id));
        }
      }),
      RUNS,
    );
  });
});

describe('input that does not fit the rules', () => {
  const criterion = catalogue.criteria[0]!.id;

  it.each([
    [{ traffic: 'sometimes' }, { most: [], least: [] }, 'The question traffic has no choice sometimes'],
    [{ weather: 'fine' }, { most: [], least: [] }, 'There is no question weather'],
    [{ weather: 'unknown' }, { most: [], least: [] }, 'There is no question weather'],
    [{}, { most: ['speed'], least: [] }, 'There is no criterion speed'],
    [{}, { most: [criterion], least: [criterion] }, `The criterion ${criterion} is marked twice`],
  ])('is refused by name: %j %j', (answers: Answers, priorities, message) => {
    expect(() => assess(catalogue, answers, priorities)).toThrow(new RangeError(message));
  });
});

/** The open answers filled with the first choice of each. */
function listFirstCompletion({ rules, answers }: Occasion): Answers {
  return Object.fromEntries(
    rules.questions.map(({ id, choices }) => [id, answers[id] === undefined || answers[id] === 'unknown' ? choices[0]!.id : answers[id]]),
  );
}
