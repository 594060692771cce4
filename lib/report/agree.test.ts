import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '@/lib/engine';
import { NO_PRIORITIES, UNKNOWN, type Answers } from '@/lib/model/answers';
import { catalogue } from '@/tests/support/catalogue';
import { adopt, findSettlements, type Adoption, type Stance } from './agree';

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
