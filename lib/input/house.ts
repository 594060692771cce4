import type { Rules } from '../engine';
import { HOUSE_LIMITS, stampOf, type House, type HousePlatform, type HouseText } from '../model/house';
import { LOCALES } from '../model/locale';
import { checkAnswers } from './answers';
import { isRecord, nearest, type Checking, type Unchecked } from './checking';
import { INPUT_LIMITS, show, shorten, type InputFault } from './fault';
import { readBytes } from './read-text';
import { findUnknownKeys, limitFaults } from './workloads';

export type ParsedHouse = { readonly ok: true; readonly house: House } | { readonly ok: false; readonly faults: readonly InputFault[] };

/** How much of a house's file is read. */
export const HOUSE_SIZE = { ...INPUT_LIMITS, bytes: HOUSE_LIMITS.bytes, id: HOUSE_LIMITS.id } as const;

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const KEYS = ['house', 'answers', 'platforms'] as const;
const OF_HOUSE = ['id', 'name'] as const;
const OF_PLATFORM = ['offered', 'why', 'note', 'contact'] as const;

/**
 * Reads the file of a house from YAML or JSON in UTF-8, against today's rules. Every wrong id, text and type is told with its place, all of
 * them at once. Never throws.
 */
export function parseHouse(bytes: Uint8Array, rules: Rules): ParsedHouse {
  const read = readBytes(bytes, HOUSE_SIZE);
  if (!read.ok) return { ok: false, faults: limitFaults(read.faults) };
  const checking: Checking = { rules, place: '', faults: [] };
  const house = checkHouse(read.value, checking);
  return checking.faults.length > 0 ? { ok: false, faults: limitFaults(checking.faults) } : { ok: true, house };
}

function checkHouse(input: unknown, checking: Checking): House {
  const whole = checkKeys(input, KEYS, checking);
  const own = checkKeys(whole['house'], OF_HOUSE, { ...checking, place: 'house' });
  const id = checkId(own['id'], checking.faults);
  const name = checkText(own['name'], HOUSE_LIMITS.name, { ...checking, place: 'house.name' });
  const answers = whole['answers'] === undefined ? {} : checkAnswers(whole['answers'], { ...checking, place: 'answers' });
  const platforms = whole['platforms'] === undefined ? [] : checkPlatforms(whole['platforms'], { ...checking, place: 'platforms' });
  return { id, name, answers, platforms, stamp: stampOf(id, JSON.stringify([name, answers, platforms])) };
}

/** A mapping with no other keys than these; nothing where it is none. */
function checkKeys(input: unknown, allowed: readonly string[], checking: Checking): Unchecked {
  if (isRecord(input)) {
    findUnknownKeys(input, allowed, checking);
    return input;
  }
  checking.faults.push({ kind: 'not-a-mapping', place: checking.place, found: show(input), allowed });
  return {};
}

function checkId(found: unknown, faults: InputFault[]): string {
  if (typeof found === 'string' && found.length <= HOUSE_LIMITS.id && ID.test(found)) return found;
  faults.push({ kind: 'bad-id', place: 'house.id', found: show(found) });
  return '';
}

const NO_TEXT: HouseText = { en: '', ja: '' };

/** A text in both languages, of visible characters on one line. */
function checkText(input: unknown, most: number, checking: Checking): HouseText {
  const texts = checkKeys(input, LOCALES, checking);
  if (!isRecord(input)) return NO_TEXT;
  const [en = '', ja = ''] = LOCALES.map((locale) => {
    const found = texts[locale];
    const text = typeof found === 'string' ? found.trim() : '';
    if (text !== '' && text.length <= most && !/\p{C}/u.test(text)) return text;
    checking.faults.push({ kind: 'bad-text', place: `${checking.place}.${locale}`, found: show(found), most });
    return '';
  });
  return { en, ja };
}

function checkPlatforms(input: unknown, checking: Checking): HousePlatform[] {
  const known = checking.rules.alternatives.map(({ id }) => id);
  if (!isRecord(input)) {
    checking.faults.push({ kind: 'not-a-mapping', place: checking.place, found: show(input), allowed: known });
    return [];
  }
  for (const id of Object.keys(input).filter((found) => !known.includes(found))) {
    const place = `${checking.place}.${shorten(id)}`;
    checking.faults.push({ kind: 'not-a-platform', place, found: shorten(id), allowed: known, ...nearest(id, known) });
  }
  return known
    .filter((id) => Object.hasOwn(input, id))
    .map((id) => checkPlatform(id, input[id], { ...checking, place: `${checking.place}.${id}` }));
}

function checkPlatform(alternative: string, input: unknown, checking: Checking): HousePlatform {
  const said = checkKeys(input, OF_PLATFORM, checking);
  const { offered = true } = said;
  const at = (key: string): Checking => ({ ...checking, place: `${checking.place}.${key}` });
  if (typeof offered !== 'boolean') {
    checking.faults.push({ kind: 'not-a-boolean', place: at('offered').place, found: show(offered), allowed: ['true', 'false'] });
  }
  const isOffered = offered !== false;
  const text = (key: 'why' | 'note' | 'contact', most: number): HouseText | null =>
    said[key] === undefined ? null : checkText(said[key], most, at(key));
  const why = text('why', HOUSE_LIMITS.text);
  // Whoever takes something away says why; a reason without that would be shown nowhere.
  if (isOffered !== (why === null)) checking.faults.push({ kind: isOffered ? 'idle-why' : 'no-why', place: at('why').place, found: null });
  return { alternative, isOffered, why, note: text('note', HOUSE_LIMITS.text), contact: text('contact', HOUSE_LIMITS.contact) };
}
