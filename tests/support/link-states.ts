import fc from 'fast-check';
import { CRITERION_SLOTS, type LinkState, QUESTION_SLOTS } from '@/lib/share';
import { PRIORITY_LIMIT, UNKNOWN } from '@/lib/model/answers';

/** Every question absent, unknown or answered. */
const answersArbitrary = fc
  .tuple(
    ...QUESTION_SLOTS.map(([id, choices]) =>
      fc.constantFrom<readonly [string, string | null]>([id, null], [id, UNKNOWN], ...choices.map((choice) => [id, choice] as const)),
    ),
  )
  .map((replies) => Object.fromEntries(replies.flatMap(([id, reply]) => (reply === null ? [] : [[id, reply] as const]))));

/** Up to three criteria a side, none on both, in the order of the slots. */
const prioritiesArbitrary = fc
  .tuple(fc.shuffledSubarray([...CRITERION_SLOTS], { maxLength: 2 * PRIORITY_LIMIT }), fc.nat(PRIORITY_LIMIT))
  .map(([criteria, count]) => {
    const inOrder = (ids: readonly string[]): string[] => CRITERION_SLOTS.filter((id) => ids.includes(id));
    return { most: inOrder(criteria.slice(0, count)), least: inOrder(criteria.slice(count, count + PRIORITY_LIMIT)) };
  });

/** Any state that a link can carry. */
export const linkStateArbitrary: fc.Arbitrary<LinkState> = fc.record({
  contentVersion: fc.integer({ min: 1, max: 1023 }),
  answers: answersArbitrary,
  priorities: prioritiesArbitrary,
});

/** `DOKONI_RUNS` multiplies the runs of the long property tests, e.g. 100 for a night. The default suits every commit. */
export function runs(usual: number): number {
  return usual * Number(process.env['DOKONI_RUNS'] ?? 1);
}
