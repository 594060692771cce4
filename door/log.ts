import type { LogLevel } from '@/lib/server/settings/table';

/** What one line of the log tells of a request. */
export interface LogEntry {
  readonly time: string;
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly milliseconds: number;
}

/** How much of a code is written down: enough to find it again, not enough to open it. */
const CODE_SHOWN = 8;
const LONGEST_MESSAGE = 500;

/** Segments after which a code stands, however it is spelt. */
const BEFORE_CODE = /^(r|p|embed|image|export)$/;

/** One JSON line without queries, titles or whole codes; JSON escapes whatever a path could smuggle in. */
export function logLine(entry: LogEntry): string {
  return JSON.stringify({ level: levelOf(entry.status), ...entry, path: shorten(entry.path) });
}

/** How bad an answer is for whoever runs the server. */
export function levelOf(status: number): Exclude<LogLevel, 'off'> {
  if (status === 503) return 'warn';
  return status >= 500 ? 'error' : 'info';
}

function shorten(address: string): string {
  const segments = (address.split(/[?#]/)[0] ?? '').slice(0, 200).split('/');
  return segments
    .map((segment, index) => (isTelling(segment, segments[index - 1]) ? `${segment.slice(0, CODE_SHOWN)}…` : segment))
    .join('/');
}

function isTelling(segment: string, before: string | undefined): boolean {
  if (segment.length <= CODE_SHOWN) return false;
  return BEFORE_CODE.test(before ?? '') || segment.includes('%') || /[0-9A-Za-z-]{20,}/.test(segment);
}

/** A failure as one JSON line: no stack, no address, and no word that is long enough to be a code. */
export function failureLine(id: string | undefined, message: string): string {
  const text = message
    .split('\n')[0]
    ?.slice(0, LONGEST_MESSAGE)
    .replace(/[?&]t=\S*/g, '?…')
    .replace(/[0-9A-Za-z%-]{20,}/g, (word) => `${word.slice(0, CODE_SHOWN)}…`);
  return JSON.stringify({ time: new Date().toISOString(), level: 'error', ...(id !== undefined && { id }), error: text });
}
