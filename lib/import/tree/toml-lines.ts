/** Where keys stand first: the keys and places of lists from the top, each behind a line break -> its line from 1. */
export type LineIndex = ReadonlyMap<string, number>;

const KEY = /(?:[A-Za-z0-9_-]+|"[^"\n]*"|'[^'\n]*')/;
const KEYS = new RegExp(`^\\s*(${KEY.source}(?:\\s*\\.\\s*${KEY.source})*)\\s*=`);
const TABLE = new RegExp(`^\\s*\\[(\\[?)\\s*(${KEY.source}(?:\\s*\\.\\s*${KEY.source})*)\\s*\\]`);

/** The lines of the keys of a sound TOML text, which its parser does not tell. Keys of inline tables have the line of the table. */
export function indexToml(text: string): LineIndex {
  const lines = new Map<string, number>();
  const counts = new Map<string, number>();
  let table = '';
  let fence: string | null = null;
  text.split('\n').forEach((line, index) => {
    const inside = fence !== null;
    for (const [mark] of line.matchAll(/"""|'''/g)) fence = fence === null ? mark : fence === mark ? null : fence;
    if (inside) return;
    const [, double, header] = TABLE.exec(line) ?? [];
    if (header !== undefined) table = enter(header, { isList: double === '[', counts });
    const keys = header === undefined ? KEYS.exec(line)?.[1] : undefined;
    if (header !== undefined || keys !== undefined) note(lines, table + (keys === undefined ? '' : pathOf(keys)), index + 1);
  });
  return lines;
}

function pathOf(keys: string): string {
  return (keys.match(new RegExp(KEY.source, 'g')) ?? []).map((key) => `\n${key.replace(/^(["'])(.*)\1$/, '$2')}`).join('');
}

/** The path of a table; of tables in a list the last one is meant. */
function enter(header: string, { isList, counts }: { readonly isList: boolean; readonly counts: Map<string, number> }): string {
  const names = pathOf(header).split('\n').slice(1);
  let path = '';
  names.forEach((name, index) => {
    path += `\n${name}`;
    const isLast = index === names.length - 1;
    if (isLast && isList) counts.set(path, (counts.get(path) ?? -1) + 1);
    const place = counts.get(path);
    if (place !== undefined) path += `\n${place}`;
  });
  return path;
}

/** A key, and all that it stands under, where they were not seen before. */
function note(lines: Map<string, number>, path: string, line: number): void {
  for (let end = path.length; end > 0; end = path.lastIndexOf('\n', end - 1)) {
    const part = path.slice(0, end);
    if (!lines.has(part)) lines.set(part, line);
  }
}
