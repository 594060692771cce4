import type { Rules } from '../engine';
import { PRIORITY_LIMIT, UNKNOWN, type Answers, type Priorities } from '../model/answers';
import { isAnswer } from '../model/several';
import { BitReader, BitWriter, CHECKSUM_CHARACTERS, fromCharacters, sign, toCharacters, verify, type Digits } from './bits';
import { CODE_LENGTHS, CODEC_BITS, codecOf, CONTENT_BITS, CRITERION_BITS, type Layout, LAYOUTS } from './layouts';
import { readSlot, slotWidth, toSlot } from './slot-values';

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
 * The code of a link: Crockford base 32, upper case; one state has one code. Throws a RangeError for a content version
 * outside 1..1023, for a question, choice or criterion that has no slot in its codec, for choices that are no answer together
 * or not in their order, and for priorities that contradict each other or are too many: no code is made that could not be
 * read back.
 *
 * @example encodeLink({ contentVersion: 1, answers: { traffic: 'bursty' }, priorities: NO_PRIORITIES })
 */
export function encodeLink({ contentVersion, answers, priorities }: LinkState): string {
  const codec = codecOf(contentVersion);
  const layout = LAYOUTS[codec - 1];
  if (!layout || !Number.isInteger(contentVersion) || contentVersion >= 2 ** CONTENT_BITS) {
    throw new RangeError(`A link cannot carry the content version ${contentVersion}`);
  }
  const asked = layout.questions.map(({ question }) => question);
  refuseUnknown(Object.keys(answers), asked, 'question');
  refusePriorities(priorities, layout);
  const payload = new BitWriter(layout.length - CHECKSUM_CHARACTERS);
  payload.put(codec, CODEC_BITS);
  payload.put(contentVersion, CONTENT_BITS);
  for (const slot of layout.questions) payload.put(toSlot(slot, answers[slot.question]), slotWidth(slot));
  for (const id of layout.criteria) {
    payload.put(priorities.most.includes(id) ? MOST : priorities.least.includes(id) ? LEAST : 0, CRITERION_BITS);
  }
  return toCharacters(sign(payload.whole()));
}

function refuseUnknown(found: readonly string[], slots: readonly string[], what: string): void {
  const missing = found.find((id) => !slots.includes(id));
  if (missing !== undefined) throw new RangeError(`No slot in a link for the ${what} ${missing}`);
}

function refusePriorities({ most, least }: Priorities, { criteria }: Layout): void {
  refuseUnknown([...most, ...least], criteria, 'criterion');
  const both = most.find((id) => least.includes(id));
  if (both !== undefined) throw new RangeError(`A link cannot say that ${both} matters most and least`);
  if (new Set(most).size > PRIORITY_LIMIT || new Set(least).size > PRIORITY_LIMIT) {
    throw new RangeError(`A link carries at most ${PRIORITY_LIMIT} criteria a side`);
  }
}

/**
 * Reads a code as people pass it on (see `cleanCode`). Never throws, and never gives a different state: what fails the
 * checksum is refused. `code` is the canonical form.
 */
export function decodeLink(text: string): DecodedLink {
  const code = cleanCode(text);
  if (code === '') return { ok: false, problem: 'empty' };
  const digits = fromCharacters(code);
  if (!digits) return { ok: false, problem: 'characters' };
  const payload = verify(digits);
  const codec = new BitReader(digits).take(CODEC_BITS);
  if (payload && codec > LAYOUTS.length) return { ok: false, problem: 'newer-codec' };
  if (!CODE_LENGTHS.includes(code.length)) return { ok: false, problem: 'length' };
  if (!payload) return { ok: false, problem: 'checksum' };
  const layout = LAYOUTS[codec - 1];
  if (layout?.length !== code.length) return { ok: false, problem: 'malformed' };
  const state = readPayload(payload, layout);
  return typeof state === 'string' ? { ok: false, problem: state } : { ok: true, code, ...state };
}

/** As much as a code with a space after each character and percent escapes could need. */
const LONGEST_INPUT = 512;
const LONGEST_CODE = 64;

/** A code as we write it: nothing to clean. */
const CLEAN = /^[0-9A-HJKMNP-TV-Z]{1,64}$/;

/**
 * Upper case, without what a code never contains: lower case, O for 0, I and L for 1, full-width characters, percent escapes
 * (also escaped twice), spaces, line breaks, dashes, zero-width characters, and whatever chats and sentences leave at its
 * ends, Japanese included. Only the beginning of a long text is looked at.
 */
export function cleanCode(text: string): string {
  if (CLEAN.test(text)) return text;
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
function readPayload(payload: Digits, layout: Layout): LinkState | 'newer-codec' | 'malformed' {
  const bits = new BitReader(payload);
  const codec = bits.take(CODEC_BITS);
  const contentVersion = bits.take(CONTENT_BITS);
  // Codes of the first codec with any content version were given out before there was a second one.
  if (contentVersion < layout.since) return 'malformed';
  const answers: Record<string, string> = {};
  for (const slot of layout.questions) {
    const answer = readSlot(slot, bits.take(slotWidth(slot)));
    if (answer === null) continue;
    // A choice without a place here yet: the checksum is sound, so a later version appended it. An older codec gets no more.
    if (typeof answer !== 'string') return answer.misread === 'later' && codec === LAYOUTS.length ? 'newer-codec' : 'malformed';
    answers[slot.question] = answer;
  }
  const priorities = readPriorities(bits, layout.criteria);
  return priorities !== null && bits.take(layout.padding) === 0 ? { contentVersion, answers, priorities } : 'malformed';
}

function readPriorities(bits: BitReader, criteria: readonly string[]): Priorities | null {
  const marks = criteria.map((id) => ({ id, mark: bits.take(CRITERION_BITS) }));
  const most = marks.filter(({ mark }) => mark === MOST).map(({ id }) => id);
  const least = marks.filter(({ mark }) => mark === LEAST).map(({ id }) => id);
  const isLegal = marks.every(({ mark }) => mark <= LEAST) && most.length <= PRIORITY_LIMIT && least.length <= PRIORITY_LIMIT;
  return isLegal ? { most, least } : null;
}

/** By question: what rules ask, and the answers that name one choice, or none. */
type Askable = ReadonlyMap<string, { readonly question: Rules['questions'][number]; readonly single: ReadonlySet<string> }>;

const askable = new WeakMap<Rules, Askable>();

/** Every link that is opened is held against its rules, and a portfolio has twelve of them. */
function askableOf(rules: Rules): Askable {
  const known = askable.get(rules);
  if (known) return known;
  const made = new Map(
    rules.questions.map((question) => [question.id, { question, single: new Set([UNKNOWN, ...question.choices.map(({ id }) => id)]) }]),
  );
  askable.set(rules, made);
  return made;
}

/**
 * Whether rules know everything that a link says. Only a code that somebody composed by hand asks old rules about a question
 * or choice that came later; the engine would throw at it.
 */
export function isKnownTo(rules: Rules, { answers, priorities }: LinkState): boolean {
  const questions = askableOf(rules);
  const isQuestionKnown = ([id, answer]: readonly [string, string]): boolean => {
    const known = questions.get(id);
    return known !== undefined && (known.single.has(answer) || isAnswer(known.question, answer));
  };
  const isCriterionKnown = (id: string): boolean => rules.criteria.some((criterion) => criterion.id === id);
  return Object.entries(answers).every(isQuestionKnown) && [...priorities.most, ...priorities.least].every(isCriterionKnown);
}
