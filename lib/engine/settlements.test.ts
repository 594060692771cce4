import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_PRIORITIES, UNKNOWN, type Answers } from '@/lib/model/answers';
import { catalogue } from '@/tests/support/catalogue';
import { adopt, assess, findSettlements, type Adoption, type Stance } from '.';

const stance = (answers: Answers, priorities = NO_PRIORITIES): Stance => ({ rules: catalogue, answers, priorities });
const advise = ({ rules, answers, priorities }: Stance): string | undefined =>
  assess(rules, answers, priorities).recommendation?.alternative;

/** A few questions, so that an oracle can try everything. */
const QUESTIONS = ['purpose', 'traffic', 'state', 'operators', 'location'].flatMap((id) =>
  catalogue.questions.filter((question) => question.id === id),
);
const answersArbitrary: fc.Arbitrary<Answers> = fc
  .tuple(...QUESTIONS.map(({ choices }) => fc.constantFrom(undefined, UNKNOWN, ...choices.map(({ id }) => id))))
  .map((replies) => Object.fromEntries(QUESTIONS.flatMap(({ id }, index) => (replies[index] === undefined ? [] : [[id, replies[index]]]))));
const prioritiesArbitrary = fc.constantFrom(NO_PRIORITIES, { most: ['cost'], least: [] }, { most: ['portability'], least: ['cost'] });
const stanceArbitrary = fc.tuple(answersArbitrary, prioritiesArbitrary).map(([answers, priorities]) => stance(answers, priorities));

/** The size of the shortest agreement, by giving every question to one side, the other side, or nobody. */
function leastByTrying(one: Stance, other: Stance): number | null {
  const items: Adoption[] = [...QUESTIONS.map(({ id }) => id), null];
  let least: number | null = null;
  for (let plan = 0; plan < 3 ** items.length; plan++) {
    const roles = items.map((_, index) => Math.floor(plan / 3 ** index) % 3);
    const taken = [1, 2].map((role) => items.filter((_, index) => roles[index] === role));
    const size = taken[0]!.length + taken[1]!.length;
    if (size === 0 || size > 3 || (least !== null && size >= least)) continue;
    const isSensible = (own: Stance, from: Stance, ids: Adoption[]): boolean =>
      ids.every((id) =>
        id === null
          ? JSON.stringify(own.priorities) !== JSON.stringify(from.priorities)
          : from.answers[id] !== undefined && from.answers[id] !== UNKNOWN && from.answers[id] !== own.answers[id],
      );
    if (!isSensible(one, other, taken[0]!) || !isSensible(other, one, taken[1]!)) continue;
    const advice = advise(adopt(one, other, taken[0]!));
    if (advice !== undefined && advice === advise(adopt(other, one, taken[1]!))) least = size;
  }
  return least;
}

/** The catalogue, and the same rules in another order. */
const RULES = [catalogue, { ...catalogue, questions: [...catalogue.questions].reverse() }];

function choose<T>(items: readonly T[], size: number): T[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, index) => choose(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]));
}

/** What a side recommends after each way to take over so much. */
function askSide(own: Stance, other: Stance, size: number) {
  const questions = own.rules.questions
    .filter(({ id, choices }) => other.answers[id] !== own.answers[id] && choices.some((choice) => choice.id === other.answers[id]))
    .map(({ id }) => id);
  const differ = JSON.stringify(own.priorities) !== JSON.stringify(other.priorities);
  return choose<Adoption>(differ ? [...questions, null] : questions, size).map((adoptions) => ({
    adoptions,
    alternative: advise(adopt(own, other, adoptions)),
  }));
}

function settleByAsking(one: Stance, other: Stance) {
  const byTotal = [1, 2, 3].map((total) =>
    Array.from({ length: total + 1 }, (_, given) => total - given).flatMap((own) =>
      askSide(one, other, own).flatMap((first) =>
        askSide(other, one, total - own)
          .filter((second) => second.alternative !== undefined && second.alternative === first.alternative)
          .filter((second) => !second.adoptions.some((adoption) => first.adoptions.includes(adoption)))
          .map((second) => ({ alternative: first.alternative, adoptions: [first.adoptions, second.adoptions] })),
      ),
    ),
  );
  return byTotal.find((found) => found.length > 0) ?? [];
}

describe('what it takes to agree', () => {
  it('is the least that trying everything finds, or nothing', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(stanceArbitrary, stanceArbitrary, (one, other) => {
        fc.pre(advise(one) !== advise(other));
        const found = findSettlements([one, other]);
        const sizes = new Set(found.map(({ adoptions }) => adoptions[0].length + adoptions[1].length));
        expect([...sizes]).toEqual([leastByTrying(one, other)].filter((size) => size !== null));
      }),
      { numRuns: 25 },
    );
  });

  it('is every such way, in the order in which the engine is asked about each', () => {
    fc.assert(
      fc.property(stanceArbitrary, stanceArbitrary, fc.constantFrom(...RULES), (one, drawn, rules) => {
        const other = { ...drawn, rules };
        expect(findSettlements([one, other])).toEqual(settleByAsking(one, other));
      }),
      { numRuns: 40 },
    );
  });

  it('makes both recommend the platform that it names', () => {
    fc.assert(
      fc.property(stanceArbitrary, stanceArbitrary, (one, other) => {
        for (const { alternative, adoptions } of findSettlements([one, other])) {
          expect(advise(adopt(one, other, adoptions[0]))).toBe(alternative);
          expect(advise(adopt(other, one, adoptions[1]))).toBe(alternative);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('is the same from the other side', () => {
    fc.assert(
      fc.property(stanceArbitrary, stanceArbitrary, (one, other) => {
        const turned = findSettlements([other, one]).map(({ adoptions: [a, b] }) => JSON.stringify([b, a]));
        expect(
          findSettlements([one, other])
            .map(({ adoptions }) => JSON.stringify(adoptions))
            .sort(),
        ).toEqual(turned.sort());
      }),
      { numRuns: 15 },
    );
  });

  it('takes over no open answer', () => {
    const found = findSettlements([stance({ traffic: 'steady' }), stance({ traffic: UNKNOWN, state: 'stateless' })]);
    for (const { adoptions } of found) expect(adoptions[0]).not.toContain('traffic');
  });
});
