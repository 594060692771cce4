import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryAnswers, arbitraryOccasion, type Occasion } from '@/tests/support/arbitrary-rules';
import { listChanged } from '@/tests/support/answers';
import { rules as catalogue } from '@/tests/support/catalogue';
import { readContradictions, readExcluded, readTiers, readValues } from '@/tests/support/oracle';
import type { Answers } from '../model/answers';
import { assess, tierWeights, type AnswerChange, type Flip, type Rules } from '.';
import { findFlips } from './flips';
import { findSufficientAnswers } from './sufficient';

const realOccasion: fc.Arbitrary<Occasion> = arbitraryAnswers(catalogue).map((answers) => ({
  rules: catalogue,
  answers,
  priorities: { most: [], least: [] },
}));

function change(answers: Answers, changes: readonly AnswerChange[]): Answers {
  return { ...answers, ...Object.fromEntries(changes.map(({ question, to }) => [question, to])) };
}

function recommend({ rules, answers, priorities }: Occasion, changes: readonly AnswerChange[]): string | undefined {
  return assess(rules, change(answers, changes), priorities).recommendation?.alternative;
}

/** The recommendation where the purpose is known, or null. */
function readBest(occasion: Occasion): string | null {
  const { numerators } = tierWeights(readTiers(occasion));
  const excluded = readExcluded(occasion.rules, occasion.answers);
  const scores = readValues(occasion.rules, occasion.answers).map((values, alternative) =>
    excluded[alternative] ? -Infinity : values.reduce((sum, value, criterion) => sum + value * numerators[criterion]!, 0),
  );
  const most = Math.max(...scores);
  return most === -Infinity ? null : occasion.rules.alternatives[scores.indexOf(most)]!.id;
}

/** Whether a change brings about a contradiction that was not there. */
function contradicts({ rules, answers }: Occasion, changes: readonly AnswerChange[]): boolean {
  const before = readContradictions(rules, answers);
  return readContradictions(rules, change(answers, changes)).some((id) => !before.includes(id));
}

function countGiven({ questions }: Rules, changes: readonly AnswerChange[]): number {
  return changes.filter(({ question }) => !questions.find(({ id }) => id === question)!.changeable).length;
}

/** Every way to change exactly `count` answers. */
function listChanges({ rules, answers }: Occasion, count: number): AnswerChange[][] {
  if (count === 0) return [[]];
  return rules.questions.flatMap((question, index) => {
    const { id } = question;
    const later = { ...rules, questions: rules.questions.slice(index + 1) };
    const from = answers[id] === undefined || answers[id] === 'unknown' ? null : answers[id];
    return listChanged(question, from).flatMap((to) =>
      listChanges({ rules: later, answers, priorities: { most: [], least: [] } }, count - 1).map((rest) => [
        { question: id, from, to },
        ...rest,
      ]),
    );
  });
}

describe('the fewest changes that flip a recommendation', () => {
  it('lead to the alternative that they name, and state what the answers were', () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryOccasion(), realOccasion), (occasion) => {
        for (const { to, changes } of findFlips(occasion.rules, assess(occasion.rules, occasion.answers, occasion.priorities))) {
          expect(recommend(occasion, changes)).toBe(to);
          for (const { question, from } of changes) {
            const answer = occasion.answers[question];
            expect(from).toBe(answer === 'unknown' ? null : (answer ?? null));
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('are what trying every change in the declared order finds, by the rules read word by word', () => {
    const arbitrary = fc.oneof(arbitraryOccasion(), arbitraryOccasion({ contradictions: true }));
    fc.assert(
      fc.property(arbitrary, ({ rules, answers, priorities }) => {
        const occasion = { rules, answers: { ...answers, ...(rules.purposes.length > 0 && { purpose: 'x' }) }, priorities };
        const first = readBest(occasion);
        const rivals = rules.alternatives.map(({ id }) => id).filter((id) => first !== null && id !== first);
        const tried = [1, 2, 3].flatMap((count) => listChanges(occasion, count));
        const expected = rivals.flatMap((to): Flip[] => {
          const ways = tried
            .filter((changes) => readBest({ ...occasion, answers: change(occasion.answers, changes) }) === to)
            .filter((changes) => !contradicts(occasion, changes))
            .map((changes) => ({ to, changes, given: countGiven(rules, changes) }));
          const [best] = ways.sort((a, b) => a.changes.length - b.changes.length || a.given - b.given);
          return best ? [{ to, changes: best.changes, changeable: best.given === 0 }] : [];
        });
        const flips = findFlips(rules, assess(rules, occasion.answers, priorities));
        expect(flips).toEqual(expected.sort((a, b) => a.changes.length - b.changes.length));
      }),
      { numRuns: 150 },
    );
  });

  it('bring about no contradiction that the answers did not hold, whatever is answered', () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryOccasion({ contradictions: true }), realOccasion), (occasion) => {
        for (const { changes } of findFlips(occasion.rules, assess(occasion.rules, occasion.answers, occasion.priorities))) {
          expect(contradicts(occasion, changes)).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('come with fewer changes first', () => {
    const flips = findFlips(catalogue, assess(catalogue, { traffic: 'bursty', operators: 'none', state: 'stateless' }));
    const counts = flips.map(({ changes }) => changes.length);
    expect(counts.length).toBeGreaterThan(1);
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
  });
});

describe('answers that already decide', () => {
  it('keep the recommendation whatever the others are, and none of them can be spared', () => {
    fc.assert(
      fc.property(arbitraryOccasion(), fc.array(fc.nat(2), { minLength: 4, maxLength: 4 }), (occasion, picks) => {
        const { rules, priorities, answers } = occasion;
        const assessment = assess(rules, answers, priorities);
        const sufficient = findSufficientAnswers(rules, assessment);
        if (!sufficient) return;
        const keep = (questions: readonly string[]) => Object.fromEntries(questions.map((id) => [id, answers[id]!]));
        const others = Object.fromEntries(rules.questions.map(({ id, choices }, index) => [id, choices[picks[index]!]!.id]));
        expect(assess(rules, { ...others, ...keep(sufficient) }, priorities).recommendation).toEqual(assessment.recommendation);
        for (const spared of sufficient) {
          const ranked = assess(rules, keep(sufficient.filter((id) => id !== spared)), priorities).ranking.find(
            ({ alternative }) => alternative === assessment.recommendation?.alternative,
          )!;
          expect(ranked.status !== 'in' || ranked.regret >= 0).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('are the fewest: trying every choice of the answers given finds no smaller one', () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryOccasion(), arbitraryOccasion({ literals: 1 })), ({ rules, answers, priorities }) => {
        const assessment = assess(rules, answers, priorities);
        const sufficient = findSufficientAnswers(rules, assessment);
        const given = Object.entries(answers).filter(([, choice]) => choice !== 'unknown');
        // Two purposes that were given are one way to answer when they are forgotten; an open purpose is only ever one.
        const decides = (kept: typeof given): boolean => stands(kept) && stands([...kept, ...given.filter(([id]) => id === 'purpose')]);
        const stands = (kept: typeof given): boolean => {
          const { ranking } = assess(rules, Object.fromEntries(kept), priorities);
          const subject = ranking.find(({ alternative }) => alternative === assessment.recommendation?.alternative);
          return subject?.status === 'in' && subject.regret < 0;
        };
        const choices = given.reduce<(typeof given)[]>((found, entry) => [...found, ...found.map((kept) => [...kept, entry])], [[]]);
        const sizes = choices.filter(decides).map(({ length }) => length);
        expect(sufficient?.length ?? Infinity).toBe(Math.min(...sizes));
      }),
      { numRuns: 200 },
    );
  });

  it('are none where the answers given leave it open', () => {
    expect(findSufficientAnswers(catalogue, assess(catalogue, {}))).toBeNull();
  });
});
