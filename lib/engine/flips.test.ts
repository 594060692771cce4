import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryAnswers, arbitraryOccasion, type Occasion } from '@/tests/support/arbitrary-rules';
import { listChanged } from '@/tests/support/answers';
import { rules as catalogue } from '@/tests/support/catalogue';
import { readContradictions, readExcluded, readTiers, readValues } from '@/tests/support/oracle';
import { splitAnswer, type Answers } from '../model/answers';
import { assess, tierWeights, type AnswerChange, type Assessment, type Flip, type Rules } from '.';
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

interface Best {
  readonly id: string | null;
  /** In points; null where nothing else is left. */
  readonly lead: number | null;
}

/** The recommendation where the purpose is known, and its lead. */
function readBest(occasion: Occasion): Best {
  const { numerators, denominator } = tierWeights(readTiers(occasion));
  const excluded = readExcluded(occasion.rules, occasion.answers);
  const scores = readValues(occasion.rules, occasion.answers).map((values, alternative) =>
    excluded[alternative] ? -Infinity : values.reduce((sum, value, criterion) => sum + value * numerators[criterion]!, 0),
  );
  const [most, next] = scores.toSorted((a, b) => b - a) as [number, number];
  if (most === -Infinity) return { id: null, lead: null };
  return { id: occasion.rules.alternatives[scores.indexOf(most)]!.id, lead: next === -Infinity ? null : (most - next) / denominator };
}

/** The chance of answers by the classes of the rules, read word by word: a sum over classes of the products of their shares. */
function readChance({ classPrior }: Rules, answers: Answers): number {
  return (classPrior?.classes ?? []).reduce((sum, { weight, shares }) => {
    const factors = Object.entries(answers).map(([question, answer]) => {
      const own = shares[question];
      const places = splitAnswer(answer).flatMap((choice) => {
        const place = classPrior?.answers[question]?.indexOf(choice) ?? -1;
        return place < 0 ? [] : [place];
      });
      if (!own || places.length === 0) return 1;
      const total = own.reduce((all, share) => all + share, 0);
      return places.reduce((mean, place) => mean + own[place]! / total / places.length, 0);
    });
    return sum + factors.reduce((product, factor) => product * factor, weight);
  }, 0);
}

/** How likely changed answers are beside those that stay. */
function readLikely({ rules, answers }: Occasion, changes: readonly AnswerChange[]): number {
  const kept = Object.fromEntries(Object.entries(answers).filter(([id]) => !changes.some(({ question }) => question === id)));
  return readChance(rules, change(kept, changes)) / readChance(rules, kept);
}

/** The rules with two classes of workloads, whose shares are taken in turn from a list. */
function withClasses(rules: Rules, shares: readonly number[]): Rules {
  let next = 0;
  const answers = Object.fromEntries(rules.questions.map(({ id, choices }) => [id, choices.map((choice) => choice.id)]));
  const share = () =>
    Object.fromEntries(rules.questions.map(({ id, choices }) => [id, choices.map(() => shares[next++ % shares.length]!)]));
  return { ...rules, classPrior: { answers, neutral: {}, classes: [1, 2].map((weight) => ({ weight, shares: share() })) } };
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

interface Way {
  readonly to: string;
  readonly changes: readonly AnswerChange[];
  readonly given: number;
  readonly lead: number | null;
  readonly changeable: boolean;
}

interface Wanted {
  readonly keep: (changes: readonly AnswerChange[], best: Best) => boolean;
  readonly compare: (a: Way, b: Way) => number;
}

/** The purpose is given, so that its weights are known. */
function withPurpose(occasion: Occasion): Occasion {
  return { ...occasion, answers: { ...occasion.answers, ...(occasion.rules.purposes.length > 0 && { purpose: 'x' }) } };
}

/** For each rival the best of all ways to change up to three answers. */
function tryAll(occasion: Occasion, { keep, compare }: Wanted): Way[] {
  const { rules, answers } = occasion;
  const first = readBest(occasion).id;
  if (first === null) return [];
  const ways = [1, 2, 3]
    .flatMap((count) => listChanges(occasion, count))
    .flatMap((changes): Way[] => {
      const best = readBest({ ...occasion, answers: change(answers, changes) });
      if (best.id === null || contradicts(occasion, changes) || !keep(changes, best)) return [];
      const given = countGiven(rules, changes);
      return [{ to: best.id, changes, given, lead: best.lead, changeable: given === 0 }];
    });
  return rules.alternatives
    .filter(({ id }) => id !== first)
    .flatMap(({ id }) =>
      ways
        .filter(({ to }) => to === id)
        .sort(compare)
        .slice(0, 1),
    );
}

const named = ({ to, changes, changeable }: Pick<Flip, 'to' | 'changes' | 'changeable'>) => ({ to, changes, changeable });

function expectLeads(flips: readonly Flip[], expected: readonly Way[]): void {
  for (const { to, lead } of flips) {
    const way = expected.find((other) => other.to === to);
    if (way?.lead === null) expect(lead).toBeNull();
    else expect(lead).toBeCloseTo(way?.lead ?? NaN, 9);
  }
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
      fc.property(arbitrary, (given) => {
        const occasion = withPurpose(given);
        const expected = tryAll(occasion, {
          keep: () => true,
          compare: (a, b) => a.changes.length - b.changes.length || a.given - b.given,
        });
        const flips = findFlips(occasion.rules, assess(occasion.rules, occasion.answers, occasion.priorities));
        expect(flips.map(named)).toEqual(expected.sort((a, b) => a.changes.length - b.changes.length).map(named));
        expectLeads(flips, expected);
      }),
      { numRuns: 150 },
    );
  });

  it('are likely together, lead by a point and cost the fewest facts, where the rules know classes of workloads', () => {
    const arbitrary = fc.oneof(arbitraryOccasion(), arbitraryOccasion({ contradictions: true }));
    const shares = fc.array(fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 60 })), { minLength: 40, maxLength: 40 });
    fc.assert(
      fc.property(arbitrary, shares, (plain, drawn) => {
        const occasion = withPurpose({ ...plain, rules: withClasses(plain.rules, drawn) });
        const expected = tryAll(occasion, {
          // At the very bound two ways to multiply may round apart.
          keep: (changes, { lead }) => readLikely(occasion, changes) >= 0.02 + 1e-12 && (lead ?? Infinity) >= 1,
          compare: (a, b) => a.changes.length + a.given - b.changes.length - b.given || a.given - b.given,
        });
        const flips = findFlips(occasion.rules, assess(occasion.rules, occasion.answers, occasion.priorities));
        const inOrder = expected.sort((a, b) => Number(b.changeable) - Number(a.changeable) || a.changes.length - b.changes.length);
        expect(flips.map(named)).toEqual(inOrder.map(named));
        expectLeads(flips, expected);
        for (const { changes, likely } of flips) expect(likely).toBeCloseTo(readLikely(occasion, changes), 9);
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

  it('come with what the team decides first, then with fewer changes', () => {
    const flips = findFlips(catalogue, assess(catalogue, { traffic: 'bursty', operators: 'none', state: 'stateless' }));
    const places = flips.map(({ changes, changeable }) => changes.length + (changeable ? 0 : 3));
    expect(places.length).toBeGreaterThan(1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});

interface Decided {
  readonly assessment: Assessment;
  /** The purpose that was given. */
  readonly purpose: string | undefined;
}

/**
 * Whether some of the answers decide by themselves. Two purposes that were given are one way to answer when they are forgotten; an
 * open purpose is only ever one.
 */
function decides(kept: Occasion, decided: Decided): boolean {
  const { assessment, purpose = 'unknown' } = decided;
  const stands = (answers: Answers): boolean => {
    const { ranking } = assess(kept.rules, answers, kept.priorities);
    const subject = ranking.find(({ alternative }) => alternative === assessment.recommendation?.alternative);
    return subject?.status === 'in' && subject.regret < 0;
  };
  return stands(kept.answers) && stands(purpose === 'unknown' ? kept.answers : { ...kept.answers, purpose });
}

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
          const kept = keep(sufficient.filter((id) => id !== spared));
          expect(decides({ rules, answers: kept, priorities }, { assessment, purpose: answers.purpose })).toBe(false);
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
        const isEnough = (kept: typeof given): boolean =>
          decides({ rules, answers: Object.fromEntries(kept), priorities }, { assessment, purpose: answers.purpose });
        const choices = given.reduce<(typeof given)[]>((found, entry) => [...found, ...found.map((kept) => [...kept, entry])], [[]]);
        const sizes = choices.filter(isEnough).map(({ length }) => length);
        expect(sufficient?.length ?? Infinity).toBe(Math.min(...sizes));
      }),
      { numRuns: 200 },
    );
  });

  it('are none where the answers given leave it open', () => {
    expect(findSufficientAnswers(catalogue, assess(catalogue, {}))).toBeNull();
  });
});
