import fc from 'fast-check';
import type { Rules } from '@/lib/engine';
import { CRITERION_SLOTS, type LinkState, type QuestionSlot, questionSlotsOf } from '@/lib/share';
import { joinAnswer, PRIORITY_LIMIT, UNKNOWN } from '@/lib/model/answers';
import type { Several } from '@/lib/model/question';
import type { Answerable } from '@/lib/model/several';

/** A question and every answer that it can have; that the choices stand in their order is said here once more. */
interface Asked {
  readonly id: string;
  readonly answers: readonly string[];
}

/** Every answer to a question: each choice, each allowed combination, `unknown`. */
export function listAnswers({ choices, several }: Answerable): string[] {
  const ids = choices.map(({ id }) => id);
  if (!several) return [...ids, UNKNOWN];
  const free = ids.filter((id) => !several.alone.includes(id));
  const sets = free.reduce<string[][]>((known, id) => [...known, ...known.map((set) => [...set, id])], [[]]);
  const together = sets.filter(({ length }) => length > 1 && length <= several.most);
  const ordered = several.ordered ? together.flatMap((set) => [set, set.toReversed()]) : together;
  return [...ids, ...ordered.map(joinAnswer), UNKNOWN];
}

function askedBySlot(slot: QuestionSlot): Asked {
  const choices = slot.choices.map((id) => ({ id }));
  if (slot.kind === 'one') return { id: slot.question, answers: listAnswers({ choices }) };
  const several: Several =
    slot.kind === 'pair'
      ? { most: 2, alone: [], counts: 'hardest', ordered: true }
      : { most: slot.most, alone: [...slot.alone], counts: 'hardest' };
  return { id: slot.question, answers: listAnswers({ choices, several }) };
}

/** Every question absent, unknown or answered. */
function answersArbitrary(asked: readonly Asked[]): fc.Arbitrary<Record<string, string>> {
  return fc
    .tuple(
      ...asked.map(({ id, answers }) =>
        fc.constantFrom<readonly [string, string | null]>([id, null], ...answers.map((answer) => [id, answer] as const)),
      ),
    )
    .map((replies) => Object.fromEntries(replies.flatMap(([id, reply]) => (reply === null ? [] : [[id, reply] as const]))));
}

/** Up to three criteria a side, none on both, in the order of the slots. */
const prioritiesArbitrary = fc
  .tuple(fc.shuffledSubarray([...CRITERION_SLOTS], { maxLength: 2 * PRIORITY_LIMIT }), fc.nat(PRIORITY_LIMIT))
  .map(([criteria, count]) => {
    const inOrder = (ids: readonly string[]): string[] => CRITERION_SLOTS.filter((id) => ids.includes(id));
    return { most: inOrder(criteria.slice(0, count)), least: inOrder(criteria.slice(count, count + PRIORITY_LIMIT)) };
  });

const slotAnswers = [1, 5].map((version) => answersArbitrary(questionSlotsOf(version).map(askedBySlot)));

/** Any state that a link can carry, of both codecs: content versions 1 to 4 have the first. */
export const linkStateArbitrary: fc.Arbitrary<LinkState> = fc.oneof(
  fc.record({ contentVersion: fc.integer({ min: 1, max: 4 }), answers: slotAnswers[0]!, priorities: prioritiesArbitrary }),
  fc.record({ contentVersion: fc.integer({ min: 5, max: 1023 }), answers: slotAnswers[1]!, priorities: prioritiesArbitrary }),
);

/** Any state that these rules know. */
export function stateArbitrary(rules: Rules): fc.Arbitrary<LinkState> {
  const asked = rules.questions.map((question) => ({ id: question.id, answers: listAnswers(question) }));
  return fc.record({ contentVersion: fc.constant(rules.version), answers: answersArbitrary(asked), priorities: prioritiesArbitrary });
}

/** `DOKONI_RUNS` multiplies the runs of the long property tests, e.g. 100 for a night. The default suits every commit. */
export function runs(usual: number): number {
  return usual * Number(process.env['DOKONI_RUNS'] ?? 1);
}
