import { PRIORITY_LIMIT, UNKNOWN, type Answers, type Priorities } from '../model/answers';
import { BITS_PER_CHARACTER, CHECKSUM_BITS, checksum, fromBits, fromCharacters, toBits, toCharacters, type Bits } from './bits';
import { CRITERION_SLOTS, QUESTION_SLOTS } from './slots';

const CODEC_VERSION = 1;
const CODEC_BITS = 5;
const CONTENT_BITS = 10;
const QUESTION_BITS = 3;
const CRITERION_BITS = 2;
const UNKNOWN_VALUE = 7;
const MOST = 1;
const LEAST = 2;

/** What a link says. */
export interface LinkState {
  readonly contentVersion: number;
  readonly answers: Answers;
  readonly priorities: Priorities;
}

/** Why a code is refused. `newer-codec`: a later Dokoni made it; the others: it was cut, changed or never one. */
export type LinkProblem = 'empty' | 'characters' | 'length' | 'checksum' | 'newer-codec' | 'malformed';

export type DecodedLink =
  ({ readonly ok: true; readonly code: string } & LinkState) | { readonly ok: false; readonly problem: LinkProblem };

const PAYLOAD_BITS = CODEC_BITS + CONTENT_BITS + QUESTION_SLOTS.length * QUESTION_BITS + CRITERION_SLOTS.length * CRITERION_BITS;
const PADDING_BITS = (BITS_PER_CHARACTER - ((PAYLOAD_BITS + CHECKSUM_BITS) % BITS_PER_CHARACTER)) % BITS_PER_CHARACTER;

/** The length of a code of this codec, in characters. */
export const CODE_LENGTH = (PAYLOAD_BITS + PADDING_BITS + CHECKSUM_BITS) / BITS_PER_CHARACTER;

/**
 * The code of a link: Crockford base 32, upper case; one state has one code. Throws a RangeError for a content version
 * over 1023, and for a question, choice or criterion that has no slot yet (then `slots.ts` needs it appended).
 *
 * @example encodeLink({ contentVersion: 1, answers: { traffic: 'bursty' }, priorities: NO_PRIORITIES })
 */
export function encodeLink({ contentVersion, answers, priorities }: LinkState): string {
  if (!Number.isInteger(contentVersion) || contentVersion < 1 || contentVersion >= 2 ** CONTENT_BITS) {
    throw new RangeError(`A link cannot carry the content version ${contentVersion}`);
  }
  refuseUnknown(
    Object.keys(answers),
    QUESTION_SLOTS.map(([question]) => question),
    'question',
  );
  refuseUnknown([...priorities.most, ...priorities.least], CRITERION_SLOTS, 'criterion');
  const payload = [
    ...toBits(CODEC_VERSION, CODEC_BITS),
    ...toBits(contentVersion, CONTENT_BITS),
    ...QUESTION_SLOTS.flatMap(([question, choices]) => toBits(answerValue(question, choices, answers[question]), QUESTION_BITS)),
    ...CRITERION_SLOTS.flatMap((id) =>
      toBits(priorities.most.includes(id) ? MOST : priorities.least.includes(id) ? LEAST : 0, CRITERION_BITS),
    ),
    ...toBits(0, PADDING_BITS),
  ];
  return toCharacters([...payload, ...toBits(checksum(payload), CHECKSUM_BITS)]);
}

function refuseUnknown(found: readonly string[], slots: readonly string[], what: string): void {
  const missing = found.find((id) => !slots.includes(id));
  if (missing !== undefined) throw new RangeError(`No slot in a link for the ${what} ${missing}`);
}

function answerValue(question: string, choices: readonly string[], answer: string | undefined): number {
  if (answer === undefined) return 0;
  if (answer === UNKNOWN) return UNKNOWN_VALUE;
  const index = choices.indexOf(answer);
  if (index < 0) throw new RangeError(`No slot in a link for the choice ${answer} of ${question}`);
  return index + 1;
}

/**
 * Reads a code as people pass it on: lower case, O for 0, I and L for 1, hyphens, spaces, full-width characters, and
 * the punctuation that chats and sentences leave at its ends. Never throws, and never gives a different state: what
 * fails the checksum is refused. `code` is the canonical form.
 */
export function decodeLink(text: string): DecodedLink {
  const code = cleanCode(text);
  if (code === '') return { ok: false, problem: 'empty' };
  const bits = fromCharacters(code);
  if (!bits) return { ok: false, problem: 'characters' };
  const payload = bits.slice(0, -CHECKSUM_BITS);
  const isSound = bits.length > CHECKSUM_BITS && checksum(payload) === fromBits(bits.slice(-CHECKSUM_BITS));
  if (isSound && fromBits(payload.slice(0, CODEC_BITS)) > CODEC_VERSION) return { ok: false, problem: 'newer-codec' };
  if (code.length !== CODE_LENGTH) return { ok: false, problem: 'length' };
  if (!isSound) return { ok: false, problem: 'checksum' };
  const state = readPayload(payload);
  return state ? { ok: true, code, ...state } : { ok: false, problem: 'malformed' };
}

/** Upper case without what a code never contains; at most 64 characters are looked at. */
export function cleanCode(text: string): string {
  return text
    .slice(0, 256)
    .normalize('NFKC')
    .toUpperCase()
    .replace(/%20|[\s\p{Cf}-]/gu, '')
    .replace(/^[\p{P}\p{S}]+|[\p{P}\p{S}]+$/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
    .slice(0, 64);
}

function readPayload(payload: Bits): LinkState | null {
  let position = CODEC_BITS;
  const take = (width: number): number => fromBits(payload.slice(position, (position += width)));
  const codec = fromBits(payload.slice(0, CODEC_BITS));
  const contentVersion = take(CONTENT_BITS);
  const answers: Record<string, string> = {};
  for (const [question, choices] of QUESTION_SLOTS) {
    const value = take(QUESTION_BITS);
    const answer = value === UNKNOWN_VALUE ? UNKNOWN : choices[value - 1];
    if (value !== 0 && answer === undefined) return null;
    if (answer !== undefined) answers[question] = answer;
  }
  const marks = CRITERION_SLOTS.map((id) => ({ id, mark: take(CRITERION_BITS) }));
  const most = marks.filter(({ mark }) => mark === MOST).map(({ id }) => id);
  const least = marks.filter(({ mark }) => mark === LEAST).map(({ id }) => id);
  const isLegal =
    codec === CODEC_VERSION &&
    contentVersion > 0 &&
    marks.every(({ mark }) => mark <= LEAST) &&
    most.length <= PRIORITY_LIMIT &&
    least.length <= PRIORITY_LIMIT &&
    take(PADDING_BITS) === 0;
  return isLegal ? { contentVersion, answers, priorities: { most, least } } : null;
}
