import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitraryOccasion, type Occasion } from '@/tests/support/arbitrary-rules';
import { listChanged } from '@/tests/support/answers';
import { readContradictions, readExcluded } from '@/tests/support/oracle';
import { assess } from '.';
import { findBestLift } from './nearest';

/** Every change of one answer after which something is possible, by the rules read word by word. */
function listLifts({ rules, answers }: Occasion) {
  const before = readContradictions(rules, answers);
  return rules.questions.flatMap((question) => {
    const { id, changeable } = question;
    const answer = answers[id];
    if (answer === undefined) return [];
    return listChanged(question, answer === 'unknown' ? null : answer)
      .filter((to) => readContradictions(rules, { ...answers, [id]: to }).every((held) => before.includes(held)))
      .map((to) => {
        const possible = readExcluded(rules, { ...answers, [id]: to }).filter((isOut) => !isOut).length;
        return { question: id, to, possible, changeable };
      })
      .filter(({ possible }) => possible > 0);
  });
}

it('the change that helps most is one of the team where one helps, lets most in, in the declared order', () => {
  fc.assert(
    fc.property(fc.oneof(arbitraryOccasion({ literals: 1 }), arbitraryOccasion({ literals: 1, contradictions: true })), (occasion) => {
      const { rules, answers, priorities } = occasion;
      const [best] = listLifts(occasion).sort((a, b) => Number(b.changeable) - Number(a.changeable) || b.possible - a.possible);
      const lift = findBestLift(rules, assess(rules, answers, priorities));
      expect(lift && { question: lift.change.question, to: lift.change.to, possible: lift.possible }).toEqual(
        best ? { question: best.question, to: best.to, possible: best.possible } : null,
      );
      if (!lift) return;
      const after = assess(rules, { ...answers, [lift.change.question]: lift.change.to }, priorities);
      expect(lift.to).toBe(after.recommendation?.alternative);
      expect(lift.change.from).toBe(answers[lift.change.question]);
    }),
    { numRuns: 200 },
  );
});
