import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitraryOccasion, type Occasion } from '@/tests/support/arbitrary-rules';
import type { Answers } from '../model/answers';
import { assess } from './assess';
import { compile } from './compile';
import { Forgetting } from './forgetting';
import type { Leaving } from './leave-out';
import { hasPurposes, readBranches, readSituation } from './situation';
import { describeLeaving } from './sufficient-needs';

/** A recommendation, and every way to forget some of the answers given. */
function forgetEach({ rules, answers, priorities }: Occasion) {
  const model = compile(rules);
  const first = assess(rules, answers, priorities).recommendation?.alternative ?? '';
  const subject = model.alternativeIndex.get(first);
  if (subject === undefined) return null;
  const forget = (questions: readonly number[]) => {
    const names = questions.map((question) => rules.questions[question]!.id);
    return Object.fromEntries(Object.entries(answers).filter(([question]) => !names.includes(question)));
  };
  const forgetting = new Forgetting(model, readBranches(model, answers, priorities), subject);
  const { state } = readSituation(model, answers, priorities);
  const given = [...state.keys()].filter((question) => state[question]! >= 0);
  const sets = given.reduce<number[][]>((found, question) => [...found, ...found.map((set) => [...set, question])], [[]]);
  return {
    model,
    forgetting,
    state,
    ways: sets.map((questions) => {
      const regretOf = (left: Answers): number => {
        const { status, regret } = assess(rules, left, priorities).ranking.find(({ alternative }) => alternative === first)!;
        return status === 'in' ? regret : Infinity;
      };
      const left = forget(questions);
      // Two purposes that were given stay possible when they are forgotten.
      const isOfTwo = answers.purpose?.includes('+') === true;
      return {
        questions,
        left: state.map((choice, q) => (questions.includes(q) ? -1 : choice)),
        regret: Math.max(regretOf(left), ...(isOfTwo ? [regretOf({ ...left, purpose: answers.purpose! })] : [])),
      };
    }),
  };
}

function isMet({ groups, limits, needs }: Omit<Leaving<number>, 'accepts'>, left: readonly number[]): boolean {
  const spent = limits.map((_, limit) =>
    groups.reduce((sum, options) => {
      const size = (things: readonly number[]): number => (things.every((thing) => left.includes(thing)) ? things.length : 0);
      const most = Math.max(0, ...options.map(({ things }) => size(things)));
      return sum + (options.find(({ things }) => most > 0 && size(things) === most)?.costs[limit] ?? 0);
    }, 0),
  );
  return needs.every((ways) =>
    ways.some((way) => ('keep' in way ? !way.keep.some((thing) => left.includes(thing)) : !(limits[way.below]! - spent[way.below]! <= 0))),
  );
}

it('the regret with answers forgotten is the one that assessing without them finds', () => {
  fc.assert(
    fc.property(arbitraryOccasion(), (occasion) => {
      const found = forgetEach(occasion);
      for (const { left, regret } of found?.ways ?? []) expect(found!.forgetting.findRegret(left)).toBe(regret);
    }),
    { numRuns: 150 },
  );
});

it('whatever can be forgotten meets the needs: they may ask too little, never too much', () => {
  fc.assert(
    fc.property(arbitraryOccasion(), (occasion) => {
      const found = forgetEach(occasion);
      if (!found) return;
      const { model, forgetting, state, ways } = found;
      const purpose = hasPurposes(model) ? model.purposeQuestion : -1;
      for (const always of ways.filter(({ questions }) => questions.every((question) => question === purpose))) {
        if (always.regret >= 0) continue;
        const leaving = describeLeaving(model, forgetting, always.left);
        for (const { questions, regret } of ways) {
          const isOther = questions.includes(purpose) !== always.questions.includes(purpose);
          if (isOther || regret >= 0) continue;
          expect(
            isMet(
              leaving,
              questions.filter((question) => question !== purpose),
            ),
            String([...state]),
          ).toBe(true);
        }
      }
    }),
    { numRuns: 300 },
  );
});
