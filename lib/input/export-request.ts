import type { Rules } from '../engine';
import { type Locale, LOCALES } from '../model/locale';
import type { FileParts } from '../model/file-parts';
import type { Notes } from '../model/note';
import { isRecord, nearest, type Checking } from './checking';
import { checkFileParts } from './file-parts';
import { INPUT_LIMITS, show, shorten, type InputFault } from './fault';
import { checkNotes } from './notes';
import { readBytes } from './read-text';

/** A file of a result with what stands beside it. */
export interface ExportRequest<Format extends string> {
  readonly code: string;
  readonly format: Format;
  readonly locale: Locale;
  /** As it was given. */
  readonly title: string;
  readonly notes: Notes;
  /** What of the files that its answers come from has to move along; null where there are none. */
  readonly files: FileParts | null;
}

interface Known<Format extends string> {
  readonly formats: readonly Format[];
  /** Kinds of parts of files. */
  readonly parts: readonly string[];
  /** The code as it is spelt, with its rules; null for what is no code of a result that can be shown. */
  readonly rulesOf: (code: string) => { readonly code: string; readonly rules: Rules } | null;
}

export type ParsedExport<Format extends string> =
  { readonly ok: true; readonly request: ExportRequest<Format> } | { readonly ok: false; readonly faults: readonly InputFault[] };

const KEYS = ['code', 'format', 'locale', 'title', 'notes', 'files'];

/** Reads `{ code, format, locale, title, notes, files }`; only the first two are needed. Every fault is told. Never throws. */
export function parseExport<Format extends string>(bytes: Uint8Array, known: Known<Format>): ParsedExport<Format> {
  const read = readBytes(bytes, INPUT_LIMITS);
  if (!read.ok) return read;
  const { value } = read;
  if (!isRecord(value)) return { ok: false, faults: [{ kind: 'not-a-mapping', place: '', found: show(value), allowed: KEYS }] };
  const faults: InputFault[] = Object.keys(value)
    .filter((key) => !KEYS.includes(key))
    .map((key) => ({ kind: 'unknown-key', place: shorten(key), found: shorten(key), allowed: KEYS, ...nearest(key, KEYS) }));
  const { code, format: asked, locale: wish = 'en', title = '', notes: given, files: moving } = value;
  const locale = LOCALES.find((one) => one === wish);
  const found = typeof code === 'string' ? known.rulesOf(code.slice(0, INPUT_LIMITS.title)) : null;
  const format = known.formats.find((one) => one === asked);
  if (!found) faults.push({ kind: 'bad-code', place: 'code', found: show(code) });
  if (format === undefined) faults.push({ kind: 'bad-format', place: 'format', found: show(asked), allowed: known.formats });
  const isTitle = typeof title === 'string' && title.length <= INPUT_LIMITS.title;
  if (!isTitle) faults.push({ kind: 'bad-title', place: 'title', found: show(title) });
  if (locale === undefined) faults.push({ kind: 'bad-locale', place: 'locale', found: show(wish), allowed: LOCALES });
  const checking: Checking | null = found && { rules: found.rules, place: 'notes', faults };
  const notes = checking ? checkNotes(given, checking) : {};
  const platforms = found?.rules.alternatives.map(({ id }) => id) ?? [];
  const files = checkFileParts(moving, { parts: known.parts, platforms }, faults);
  if (!found || format === undefined || !isTitle || locale === undefined || faults.length > 0) return { ok: false, faults };
  return { ok: true, request: { code: found.code, format, locale, title, notes, files } };
}
