import { cleanLine, isLonger } from '../model/line';
import { FILE_PARTS_LIMITS, type FileParts, type PartPlaces } from '../model/file-parts';
import { isLine, NOTE_LIMITS, type NoteSource } from '../model/note';
import { isRecord, nearest } from './checking';
import { INPUT_LIMITS, show, shorten, type InputFault } from './fault';

/** What may be named. */
export interface KnownParts {
  readonly parts: readonly string[];
  readonly platforms: readonly string[];
}

const KEYS = ['writtenFor', 'parts'];

/** What has to move along, as `{ writtenFor, parts }` with the lines by kind of part; every fault is told. Null where nothing is given. */
export function checkFileParts(input: unknown, known: KnownParts, faults: InputFault[]): FileParts | null {
  if (input === undefined || input === null) return null;
  if (!isRecord(input)) {
    faults.push({ kind: 'not-a-mapping', place: 'files', found: show(input), allowed: KEYS });
    return null;
  }
  for (const key of Object.keys(input).filter((one) => !KEYS.includes(one))) {
    const name = shorten(key);
    faults.push({ kind: 'unknown-key', place: `files.${name}`, found: name, allowed: KEYS, ...nearest(key, KEYS) });
  }
  const { writtenFor = [], parts = {} } = input;
  return { writtenFor: checkPlatforms(writtenFor, known, faults), parts: checkParts(parts, known, faults) };
}

function checkPlatforms(found: unknown, { platforms }: KnownParts, faults: InputFault[]): readonly string[] {
  if (!Array.isArray(found)) {
    faults.push({ kind: 'not-platforms', place: 'files.writtenFor', found: show(found), allowed: platforms });
    return [];
  }
  return found.flatMap((id: unknown, index): readonly string[] => {
    const platform = platforms.find((one) => one === id);
    if (platform !== undefined) return [platform];
    faults.push({
      kind: 'unknown-platform',
      place: `files.writtenFor[${index}]`,
      found: show(id),
      allowed: platforms,
      ...nearest(id, platforms),
    });
    return [];
  });
}

function checkParts(found: unknown, { parts }: KnownParts, faults: InputFault[]): readonly PartPlaces[] {
  if (!isRecord(found)) {
    faults.push({ kind: 'not-a-mapping', place: 'files.parts', found: show(found), allowed: parts });
    return [];
  }
  return Object.entries(found).flatMap(([part, places]): readonly PartPlaces[] => {
    const place = `files.parts.${shorten(part)}`;
    if (parts.includes(part)) return [{ part, places: checkPlaces(places, place, faults) }];
    faults.push({ kind: 'unknown-key', place, found: shorten(part), allowed: parts, ...nearest(part, parts) });
    return [];
  });
}

function checkPlaces(found: unknown, place: string, faults: InputFault[]): readonly NoteSource[] {
  if (!Array.isArray(found) || found.length > FILE_PARTS_LIMITS.places) {
    faults.push({ kind: 'bad-places', place, found: show(found), most: FILE_PARTS_LIMITS.places });
    return [];
  }
  return found.flatMap((one: unknown, index): readonly NoteSource[] => {
    const { file, line, ...others } = isRecord(one) ? one : {};
    const name = typeof file === 'string' && !isLonger(file, INPUT_LIMITS.path) ? cleanLine(file, NOTE_LIMITS.file) : '';
    if (name !== '' && isLine(line) && Object.keys(others).length === 0) return [{ file: name, line }];
    faults.push({ kind: 'bad-source', place: `${place}[${index}]`, found: show(one), allowed: ['file', 'line'] });
    return [];
  });
}
