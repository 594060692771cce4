/** What one line of the log tells. */
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

/** One JSON line without queries, titles or whole codes; JSON escapes whatever a path could smuggle in. */
export function logLine(entry: LogEntry): string {
  const path = entry.path
    .split('?')[0]
    ?.slice(0, 200)
    .replace(/[0-9A-Za-z-]{20,}/g, (code) => `${code.slice(0, CODE_SHOWN)}…`);
  return JSON.stringify({ ...entry, path });
}
