import { joinAnswer, splitAnswer, UNKNOWN } from '../model/answers';
import type { PairSlot, QuestionSlot, SeveralSlot } from './slots';

/** How many bits the slot takes. */
export function slotWidth(slot: QuestionSlot): number {
  if (slot.kind === 'several') return slot.choices.length + 1;
  return slot.kind === 'pair' ? slot.width * 2 : slot.width;
}

/**
 * The number that the slot carries for an answer; `undefined` was not asked. Throws a RangeError for a choice without a place,
 * and for choices that are no answer together or stand in another order than the one that `fromSlot` gives back.
 */
export function toSlot(slot: QuestionSlot, answer: string | undefined): number {
  if (answer === undefined) return 0;
  const parts = splitAnswer(answer).map((choice) => placeOf(slot, choice));
  const value = slot.kind === 'several' ? parts.reduce((sum, place) => sum | place, 0) : joinPair(slot, parts);
  if (readSlot(slot, value) !== answer) throw new RangeError(`A link cannot carry the answer ${answer} to ${slot.question}`);
  return value;
}

/** Of one choice: its bit among several, its number otherwise. */
function placeOf(slot: QuestionSlot, choice: string): number {
  const index = slot.choices.indexOf(choice);
  if (index < 0 && choice !== UNKNOWN) throw new RangeError(`No slot in a link for the choice ${choice} of ${slot.question}`);
  if (slot.kind === 'several') return choice === UNKNOWN ? 1 : 2 ** (slot.choices.length - index);
  return choice === UNKNOWN ? greatest(slot.width) : index + 1;
}

function joinPair(slot: Exclude<QuestionSlot, SeveralSlot>, [first = 0, second = 0]: readonly number[]): number {
  return slot.kind === 'pair' ? first * 2 ** slot.width + second : first;
}

function greatest(width: number): number {
  return 2 ** width - 1;
}

/** A number that is no answer. `later`: a choice that has no place here yet; `illegal`: nothing that is ever made. */
export interface Misread {
  readonly misread: 'later' | 'illegal';
}
const LATER: Misread = { misread: 'later' };
const ILLEGAL: Misread = { misread: 'illegal' };

/** The answer, in its one order; null where it was not asked. */
export function readSlot(slot: QuestionSlot, value: number): string | null | Misread {
  if (value === 0) return null;
  if (slot.kind === 'several') return readSeveral(slot, value);
  return slot.kind === 'pair' ? readPair(slot, value) : readOne(slot, value);
}

function readOne({ choices, width }: Exclude<QuestionSlot, SeveralSlot>, value: number): string | Misread {
  return value === greatest(width) ? UNKNOWN : (choices[value - 1] ?? LATER);
}

function readPair(slot: PairSlot, value: number): string | Misread {
  const first = value >> slot.width;
  const second = value & greatest(slot.width);
  if (first === 0 || first === second) return ILLEGAL;
  if (second === 0) return readOne(slot, first);
  const parts = [readOne(slot, first), readOne(slot, second)];
  const choices = parts.filter((part) => typeof part === 'string');
  if (choices.includes(UNKNOWN)) return ILLEGAL;
  return choices.length === parts.length ? joinAnswer(choices) : LATER;
}

function readSeveral({ choices, most, alone }: SeveralSlot, value: number): string | Misread {
  if (value === 1) return UNKNOWN;
  if (value % 2 === 1) return ILLEGAL;
  const chosen = choices.filter((_, index) => (value >> (choices.length - index)) % 2 === 1);
  const isTogether = chosen.length === 1 || (chosen.length <= most && !chosen.some((choice) => alone.includes(choice)));
  return isTogether ? joinAnswer(chosen) : ILLEGAL;
}
