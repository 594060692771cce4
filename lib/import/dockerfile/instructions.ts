/** One instruction of a Dockerfile. */
export interface Instruction {
  /** In capitals. */
  readonly keyword: string;
  /** `--platform=linux/amd64` and the like, as written. */
  readonly flags: readonly string[];
  /** What follows, on one line: continued lines are joined, comments among them left out. */
  readonly text: string;
  /** The lines of its here-documents; empty where it has none. */
  readonly body: string;
  /** Of its keyword, from 1. */
  readonly line: number;
}

/** Instructions that take here-documents. */
const WITH_BODY = /^(RUN|COPY|ADD)$/;
/** Words as a shell splits them; a quote that is never closed goes to the end. */
const WORD = /(?:[^\s"'\\]|\\[\s\S]?|"(?:[^"\\]|\\[\s\S])*(?:"|\\?$)|'[^']*(?:'|$))+/g;
/** A word that begins with it opens a here-document: within quotes, or within a sum as `1<<N`, it is text of the command. */
const HEREDOC = /^\d*<<(-?)(["']?)([A-Za-z_][\w.]*)\2/;

/** The instructions of a Dockerfile in order. Never throws: a line that is none is passed over. */
export function readInstructions(text: string): readonly Instruction[] {
  const lines = text.split(/\r?\n/);
  const escape = escapeOf(lines);
  const found: Instruction[] = [];
  for (let index = 0; index < lines.length;) {
    const { joined, next } = joinLines(lines, index, escape);
    const instruction = toInstruction(joined, index + 1);
    const { body, after } = readBodies(lines, next, instruction);
    if (instruction) found.push({ ...instruction, body });
    index = after;
  }
  return found;
}

/** The sign that continues a line: a backslash, or what a directive in the first comments says. */
function escapeOf(lines: readonly string[]): string {
  for (const line of lines) {
    const [, name, value] = /^\s*#\s*(\w+)\s*=\s*(\S+)\s*$/.exec(line) ?? [];
    if (name === undefined) return '\\';
    if (name.toLowerCase() === 'escape' && (value === '`' || value === '\\')) return value;
  }
  return '\\';
}

/** A line with those that continue it; comments and empty lines in between are left out. */
function joinLines(lines: readonly string[], start: number, escape: string): { readonly joined: string; readonly next: number } {
  const parts: string[] = [];
  let index = start;
  for (; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (/^\s*#/.test(line) || (parts.length > 0 && line.trim() === '')) {
      if (parts.length === 0) return { joined: '', next: index + 1 };
      continue;
    }
    const trimmed = line.trimEnd();
    if (!trimmed.endsWith(escape)) return { joined: [...parts, line].join(' '), next: index + 1 };
    parts.push(trimmed.slice(0, -1));
  }
  return { joined: parts.join(' '), next: index };
}

function toInstruction(joined: string, line: number): Omit<Instruction, 'body'> | null {
  const [, keyword, rest = ''] = /^\s*([A-Za-z]+)(?:\s+([\s\S]*))?$/.exec(joined) ?? [];
  if (keyword === undefined) return null;
  const [flags = ''] = /^(?:--[a-z][^\s]*\s+)*/.exec(rest) ?? [];
  return {
    keyword: keyword.toUpperCase(),
    flags: flags.trim() === '' ? [] : flags.trim().split(/\s+/),
    text: rest.slice(flags.length).trim(),
    line,
  };
}

/** The here-documents that an instruction opens, one after the other; one that is never closed goes to the end. */
function readBodies(
  lines: readonly string[],
  start: number,
  instruction: Omit<Instruction, 'body'> | null,
): { readonly body: string; readonly after: number } {
  if (!instruction || !WITH_BODY.test(instruction.keyword)) return { body: '', after: start };
  const body: string[] = [];
  let index = start;
  for (const word of instruction.text.match(WORD) ?? []) {
    const [, dash, , name] = HEREDOC.exec(word) ?? [];
    if (name === undefined) continue;
    for (; index < lines.length; index += 1) {
      const line = lines[index] ?? '';
      if ((dash === '-' ? line.replace(/^\t+/, '') : line) === name) break;
      body.push(line);
    }
    index += 1;
  }
  return { body: body.join('\n'), after: index };
}
