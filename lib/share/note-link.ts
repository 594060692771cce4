import type { Notes } from '../model/note';
import { checksum } from './bits';
import { keepNotes } from './notes';

/**
 * Notes behind the `#` of a link (docs/adr/0027): `#notes=1CCCC...`, where 1 names the form, CCCC is a checksum, and the rest is
 * base64url of deflated JSON. What stands behind the `#` is not sent to any server.
 */

/** Characters of notes in a link at most: the whole link stays under the 8,000 that every program has to take (RFC 9110, 4.1). */
export const NOTES_LENGTH = 6800;

const NAME = 'notes';
const FORM = '1';
const CHECK = 4;
/** Bytes of text that are unpacked at most: a hundred times what fits is no notes of ours. */
const MOST_BYTES = 256 * 1024;

export type ReadNotes =
  | { readonly kind: 'notes'; readonly notes: Notes }
  /** `damaged`: cut or changed on its way; `newer`: a form that this program does not know. */
  | { readonly kind: 'none' | 'damaged' | 'newer' };

/** What to put behind a link, `#` included; null where it would be too long. Without notes it is empty. */
export async function writeNotesHash(notes: Notes): Promise<string | null> {
  const rows = Object.entries(notes).map(([question, { text, sources }]) => [
    question,
    text,
    ...sources.flatMap((one) => [one.file, one.line]),
  ]);
  if (rows.length === 0) return '';
  const packed = toBase64(await pump(new TextEncoder().encode(JSON.stringify(rows)), new CompressionStream('deflate-raw')));
  const value = FORM + signOf(packed) + packed;
  return value.length > NOTES_LENGTH ? null : `#${NAME}=${value}`;
}

/** Reads them back. Never rejects. */
export async function readNotesHash(hash: string): Promise<ReadNotes> {
  const value = new RegExp(`^#${NAME}=(.*)$`, 's').exec(hash)?.[1];
  if (value === undefined) return { kind: 'none' };
  if (/^[2-9a-z]/.test(value)) return { kind: 'newer' };
  const [sign, packed] = [value.slice(1, 1 + CHECK), value.slice(1 + CHECK)];
  if (!value.startsWith(FORM) || value.length > NOTES_LENGTH || signOf(packed) !== sign) return { kind: 'damaged' };
  try {
    const bytes = await pump(fromBase64(packed), new DecompressionStream('deflate-raw'));
    return { kind: 'notes', notes: keepNotes(fromRows(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)))) };
  } catch {
    return { kind: 'damaged' };
  }
}

function fromRows(value: unknown): Readonly<Record<string, unknown>> {
  const rows = (Array.isArray(value) ? value : []).filter((row): row is readonly unknown[] => Array.isArray(row));
  return Object.fromEntries(
    rows.map(([question, text, ...places]) => {
      const sources = places.flatMap((file, at) => (at % 2 === 0 ? [{ file, line: places[at + 1] }] : []));
      return [String(question), { text, sources }];
    }),
  );
}

/** Four characters that tell whether a link arrived whole. */
function signOf(packed: string): string {
  const digits = Uint8Array.from(packed, (character) => character.charCodeAt(0) & 31);
  return checksum(digits).toString(32).padStart(CHECK, '0');
}

async function pump(bytes: Uint8Array<ArrayBuffer>, through: CompressionStream | DecompressionStream): Promise<Uint8Array<ArrayBuffer>> {
  const reader = new Blob([bytes]).stream().pipeThrough(through).getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > MOST_BYTES) throw new RangeError('Too much text for notes');
    parts.push(value);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

function toBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));
}
