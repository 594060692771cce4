import type { Rules } from '../engine';
import { PRIORITY_LIMIT, UNKNOWN, type Answers, type Priorities } from '../model/answers';
import { BITS_PER_CHARACTER, CHECKSUM_BITS, checksum, fromBits, fromCharacters, toBits, toCharacters, type Bits } from './bits';
import { CRITERION_SLOTS, QUESTION_SLOTS } from './slots';

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

/** Why a code is refused. `newer-codec`: a later version made it; the others: it was cut, changed or never one. */
export type LinkProblem = 'empty' | 'characters' | 'length' | 'checksum' | 'newer-codec' | 'malformed';

export type DecodedLink =
  ({ readonly ok: true; readonly code: string } & LinkState) | { readonly ok: false; readonly problem: LinkProblem };

/**
 * How many slots each codec version reads, the first version first. Append only: whoever appends a question or criterion to
 * `slots.ts` appends a line here, and codes that were made before keep their length and their meaning.
 */
const LAYOUTS: readonly Layout[] = [{ questions: 27, criteria: 13 }];

interface Layout {
  readonly questions: number;
  readonly criteria: number;
}

/** A new link is made by the newest codec. */
const NEWEST: Layout = { questions: QUESTION_SLOTS.length, criteria: CRITERION_SLOTS.length };

function payloadBits({ questions, criteria }: Layout): number {
  return CODEC_BITS + CONTENT_BITS + questions * QUESTION_BITS + criteria * CRITERION_BITS;
}

function paddingBits(layout: Layout): number {
  return (BITS_PER_CHARACTER - ((payloadBits(layout) + CHECKSUM_BITS) % BITS_PER_CHARACTER)) % BITS_PER_CHARACTER;
}

function codeLength(layout: Layout): number {
  return (payloadBits(layout) + paddingBits(layout) + CHECKSUM_BITS) / BITS_PER_CHARACTER;
}

/** The length of a new code, in characters. */
export const CODE_LENGTH = codeLength(NEWEST);

/**
 * The code of a link: Crockford base 32, upper case; one state has one code. Throws a RangeError for a content version
 * outside 1..1023, for a question, choice or criterion that has no slot yet (then `slots.ts` needs it appended), and for
 * priorities that contradict each other or are too many: no code is made that could not be read back.
 *
 * @example encodeLink({ contentVersion: 1, answers: { traffic: 'bursty' }, priorities: NO_PRIORITIES })
 */
export function encodeLink({ contentVersion, answers, priorities }: LinkState): string {
  if (!Number.isInteger(contentVersion) || contentVersion < 1 || contentVersion >= 2 ** CONTENT_BITS) {
    throw new RangeError(`A link cannot carry the content version ${contentVersion}`);
  }
  const questions = QUESTION_SLOTS.map(([question]) => question);
  refuseUnknown(Object.keys(answers), questions, 'question');
  refusePriorities(priorities);
  const payload = [
    ...toBits(LAYOUTS.length, CODEC_BITS),
    ...toBits(contentVersion, CONTENT_BITS),
    ...QUESTION_SLOTS.flatMap(([question, choices]) => toBits(answerValue(question, choices, answers[question]), QUESTION_BITS)),
    ...CRITERION_SLOTS.flatMap((id) =>
      toBits(priorities.most.includes(id) ? MOST : priorities.least.includes(id) ? LEAST : 0, CRITERION_BITS),
    ),
    ...toBits(0, paddingBits(NEWEST)),
  ];
  return toCharacters([...payload, ...toBits(checksum(payload), CHECKSUM_BITS)]);
}

function refuseUnknown(found: readonly string[], slots: readonly string[], what: string): void {
  const missing = found.find((id) => !slots.includes(id));
  if (missing !== undefined) throw new RangeError(`No slot in a link for the ${what} ${missing}`);
}

function refusePriorities({ most, least }: Priorities): void {
  refuseUnknown([...most, ...least], CRITERION_SLOTS, 'criterion');
  const both = most.find((id) => least.includes(id));
  if (both !== undefined) throw new RangeError(`A link cannot say that ${both} matters most and least`);
  if (new Set(most).size > PRIORITY_LIMIT || new Set(least).size > PRIORITY_LIMIT) {
    throw new RangeError(`A link carries at most ${PRIORITY_LIMIT} criteria a side`);
  }
}

function answerValue(question: string, choices: readonly string[], answer: string | undefined): number {
  if (answer === undefined) return 0;
  if (answer === UNKNOWN) return UNKNOWN_VALUE;
  const index = choices.indexOf(answer);
  if (index < 0) throw new RangeError(`No slot in a link for the choice ${answer} of ${question}`);
  return index + 1;
}

/**
 * Reads a code as people pass it on (see `cleanCode`). Never throws, and never gives a different state: what fails the
 * checksum is refused. `code` is the canonical form.
 */
export function decodeLink(text: string): DecodedLink {
  const code = cleanCode(text);
  if (code === '') return { ok: false, problem: 'empty' };
  const bits = fromCharacters(code);
  if (!bits) return { ok: false, problem: 'characters' };
  const payload = bits.slice(0, -CHECKSUM_BITS);
  const isSound = bits.length > CHECKSUM_BITS && checksum(payload) === fromBits(bits.slice(-CHECKSUM_BITS));
  const codec = fromBits(payload.slice(0, CODEC_BITS));
  if (isSound && codec > LAYOUTS.length) return { ok: false, problem: 'newer-codec' };
  if (!LAYOUTS.some((layout) => codeLength(layout) === code.length)) return { ok: false, problem: 'length' };
  if (!isSound) return { ok: false, problem: 'checksum' };
  const layout = LAYOUTS[codec - 1];
  if (!layout || codeLength(layout) !== code.length) return { ok: false, problem: 'malformed' };
  const state = readPayload(payload, layout);
  return typeof state === 'string' ? { ok: false, problem: state } : { ok: true, code, ...state };
}

/** As much as a code with a space after each character and percent escapes could need. */
const LONGEST_INPUT = 512;
const LONGEST_CODE = 64;

/**
 * Upper case, without what a code never contains: lower case, O for 0, I and L for 1, full-width characters, percent escapes
 * (also escaped twice), spaces, line breaks, dashes, zero-width characters, and whatever chats and sentences leave at its
 * ends, Japanese included. Only the beginning of a long text is looked at.
 */
export function cleanCode(text: string): string {
  return resolveEscapes(resolveEscapes(text.slice(0, LONGEST_INPUT)))
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Cf}\p{Pd}\u2212]/gu, '')
    .replace(/^[^0-9A-Z]+|[^0-9A-Z]+$/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
    .slice(0, LONGEST_CODE);
}

/** Resolves the percent escapes that are whole; the others stay and are refused as characters. */
function resolveEscapes(text: string): string {
  return text.replace(/(?:%[0-9A-Fa-f]{2})+/g, (escapes) => {
    try {
      return decodeURIComponent(escapes);
    } catch {
      return escapes;
    }
  });
}

/** The state, or why a code with a sound checksum is no state of this version. */
function readPayload(payload: Bits, layout: Layout): LinkState | 'newer-codec' | 'malformed' {
  let position = CODEC_BITS;
  const take = (width: number): number => fromBits(payload.slice(position, (position += width)));
  const contentVersion = take(CONTENT_BITS);
  const answers: Record<string, string> = {};
  for (const [question, choices] of QUESTION_SLOTS.slice(0, layout.questions)) {
    const value = take(QUESTION_BITS);
    const answer = value === UNKNOWN_VALUE ? UNKNOWN : choices[value - 1];
    // A choice that has no slot here yet: the checksum is sound, so a later version appended it.
    if (value !== 0 && answer === undefined) return 'newer-codec';
    if (answer !== undefined) answers[question] = answer;
  }
  const marks = CRITERION_SLOTS.slice(0, layout.criteria).map((id) => ({ id, mark: take(CRITERION_BITS) }));
  const most = marks.filter(({ mark }) => mark === MOST).map(({ id }) => id);
  const least = marks.filter(({ mark }) => mark === LEAST).map(({ id }) => id);
  const isLegal =
    contentVersion > 0 &&
    marks.every(({ mark }) => mark <= LEAST) &&
    most.length <= PRIORITY_LIMIT &&
    least.length <= PRIORITY_LIMIT &&
    take(paddingBits(layout)) === 0;
  return isLegal ? { contentVersion, answers, priorities: { most, least } } : 'malformed';
}

/**
 * Whether rules know everything that a link says. Only a code that somebody composed by hand asks old rules about a question
 * or choice that came later; the engine would throw at it.
 */
export function isKnownTo(rules: Rules, { answers, priorities }: LinkState): boolean {
  const isQuestionKnown = ([id, answer]: readonly [string, string]): boolean => {
    const question = rules.questions.find((candidate) => candidate.id === id);
    return question !== undefined && (answer === UNKNOWN || question.choices.some((choice) => choice.id === answer));
  };
  const criteria = rules.criteria.map(({ id }) => id);
  return Object.entries(answers).every(isQuestionKnown) && [...priorities.most, ...priorities.least].every((id) => criteria.includes(id));
}
