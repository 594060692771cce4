import { FILE_PARTS_LIMITS, type FileParts, type PartPlaces } from '../model/file-parts';
import { isFields, keepSource } from './notes';

/** What has to move along, in a value that came from a storage, made safe to show; null where there is nothing. */
export function keepFileParts(value: unknown): FileParts | null {
  if (!isFields(value)) return null;
  const { writtenFor, parts } = value;
  const kept = (Array.isArray(parts) ? parts : []).slice(0, FILE_PARTS_LIMITS.parts).flatMap(keepPart);
  const homes = (Array.isArray(writtenFor) ? writtenFor : []).filter((home): home is string => typeof home === 'string');
  return kept.length === 0 ? null : { writtenFor: homes, parts: kept };
}

function keepPart(found: unknown): readonly PartPlaces[] {
  if (!isFields(found) || typeof found['part'] !== 'string' || !Array.isArray(found['places'])) return [];
  const places = found['places'].slice(0, FILE_PARTS_LIMITS.places).flatMap(keepSource);
  return places.length === 0 ? [] : [{ part: found['part'], places }];
}
