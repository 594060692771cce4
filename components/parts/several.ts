import { canonicalAnswer, splitAnswer } from '@/lib/model/answers';
import { standsAlone, type Answerable } from '@/lib/model/several';

/** The choices of a reply; none where there is none. */
export function listChosen(reply: string | null | undefined): readonly string[] {
  return reply === null || reply === undefined ? [] : splitAnswer(reply);
}

/**
 * The reply after a choice was pressed: a choice that stands alone takes the place of the others and gives way to them, and a
 * choice that was chosen is taken back. Null where nothing is chosen any more. One too many changes nothing.
 */
export function pressChoice(question: Answerable, reply: string | null, choice: string): string | null {
  const { several } = question;
  if (!several) return choice;
  const chosen = listChosen(reply);
  if (chosen.includes(choice)) {
    const left = chosen.filter((other) => other !== choice);
    return left.length === 0 ? null : canonicalAnswer(question, left);
  }
  if (standsAlone(several, choice)) return choice;
  const together = chosen.filter((other) => !standsAlone(several, other));
  return together.length < several.most ? canonicalAnswer(question, [...together, choice]) : reply;
}

/** Whether a reply needs no other choice beside it: the question takes one answer, or what is chosen goes with no other. */
export function isWhole({ several }: Answerable, reply: string | null): boolean {
  return reply !== null && (!several || standsAlone(several, reply));
}

/** Whether a choice can only be added once another is taken back. */
export function isBarred({ several }: Answerable, reply: string | null, choice: string): boolean {
  const chosen = listChosen(reply);
  if (!several || chosen.includes(choice) || standsAlone(several, choice)) return false;
  return chosen.filter((other) => !standsAlone(several, other)).length >= several.most;
}
