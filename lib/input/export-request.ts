import type { Rules } from '../engine';
import { type Locale, LOCALES } from '../model/locale';
import type { Notes } from '../model/note';
import { isRecord, nearest, type Checking } from './checking';
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
}

interface Known<Format extends string> {
  readonly formats: readonly Format[];
  /** The code as it is spelt, with its rules; null for what is no code of a result that can be shown. */
  readonly rulesOf: (code: string) => { readonly code: string; readonly rules: Rules } | null;
}

export type ParsedExport<Format extends string> =
  { readonly ok: true; readonly request: ExportRequest<Format> } | { readonly ok: false; readonly faults: readonly InputFault[] };

const KEYS = ['code', 'format', 'locale', 'title', 'notes'];

/** Reads `{ code, format, locale, title, notes }`; only the first two are needed. Every fault is told. Never throws. */
export function parseExport<Format extends string>(bytes: Uint8Array, known: Known<Format>): ParsedExport<Format> {
  const read = readBytes(bytes, INPUT_LIMITS);
  if (!read.ok) return read;
  const { value } = read;
  if (!isRecord(value)) return { ok: false, faults: [{ kind: 'not-a-mapping', place: '', found: show(value), allowed: KEYS }] };
  const faults: InputFault[] = Object.keys(value)
    .filter((key) => !KEYS.includes(key))
    .map((key) => ({ kind: 'unknown-key', place: shorten(key), found: shorten(key), allowed: KEYS, ...nearest(key, KEYS) }));
  const { code, format: asked, locale: wish = 'en', title = '', notes: given } = value;
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
  if (!found || format === undefined || !isTitle || locale === undefined || faults.length > 0) return { ok: false, faults };
  return { ok: true, request: { code: found.code, format, locale, title, notes } };
}
