import { BITS_PER_CHARACTER, CHECKSUM_CHARACTERS } from './bits';
import { slotWidth } from './slot-values';
import { CRITERION_SLOTS, FIRST_QUESTION_SLOTS, type QuestionSlot, SECOND_QUESTION_SLOTS } from './slots';

export const CODEC_BITS = 5;
export const CONTENT_BITS = 10;
export const CRITERION_BITS = 2;

/** How a codec lays out its bits: codec, content version, questions, criteria, zeros up to the next character. */
export interface Layout {
  /** The first version of the content that it carries; new links of a version are made by the newest codec that does. */
  readonly since: number;
  readonly questions: readonly QuestionSlot[];
  readonly criteria: readonly string[];
  /** In bits. */
  readonly padding: number;
  /** Of a whole code, in characters. */
  readonly length: number;
}

function layOut(since: number, questions: readonly QuestionSlot[], criteria: readonly string[]): Layout {
  const answers = questions.reduce((sum, slot) => sum + slotWidth(slot), 0);
  const bits = CODEC_BITS + CONTENT_BITS + answers + criteria.length * CRITERION_BITS;
  const characters = Math.ceil(bits / BITS_PER_CHARACTER);
  return { since, questions, criteria, padding: characters * BITS_PER_CHARACTER - bits, length: characters + CHECKSUM_CHARACTERS };
}

/** By codec, the first one first. Append only: codes that were made before keep their length and their meaning. */
export const LAYOUTS: readonly Layout[] = [
  layOut(1, FIRST_QUESTION_SLOTS, CRITERION_SLOTS),
  layOut(5, SECOND_QUESTION_SLOTS, CRITERION_SLOTS),
];

/** The codec, from 1, of the links of a content version: one state has one code. */
export function codecOf(contentVersion: number): number {
  return LAYOUTS.findLastIndex(({ since }) => since <= contentVersion) + 1;
}

/** The slots of the questions of a content version, from 1. */
export function questionSlotsOf(contentVersion: number): readonly QuestionSlot[] {
  return LAYOUTS[codecOf(contentVersion) - 1]?.questions ?? [];
}

/** The lengths that a code can have, in characters, the oldest codec first. */
export const CODE_LENGTHS: readonly number[] = LAYOUTS.map(({ length }) => length);
