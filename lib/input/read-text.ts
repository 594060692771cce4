import { Composer, Lexer, LineCounter, Parser, type CST, type YAMLError } from 'yaml';
import { INPUT_LIMITS, show, shorten, type InputFault, type SizeLimits } from './fault';

export type ReadText = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly faults: readonly InputFault[] };

/** Reads UTF-8 text (a byte order mark is allowed) that is YAML or JSON. */
export function readBytes(bytes: Uint8Array, limits: SizeLimits): ReadText {
  if (bytes.length > limits.bytes) return refuse({ kind: 'too-large', place: '', found: String(bytes.length) });
  try {
    return readText(new TextDecoder('utf-8', { fatal: true }).decode(bytes), limits);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return refuse({ kind: 'not-utf-8', place: '', found: null });
  }
}

/**
 * Reads YAML or JSON (which is YAML) into plain values: one document without aliases and tags, and no deeper or wider than
 * any input of ours. That is checked on the flat tokens first: the composer of nested values overflows its stack on a few
 * kilobytes of brackets, and compares all keys of a mapping with each other.
 */
function readText(text: string, limits: SizeLimits): ReadText {
  const lines = new LineCounter();
  const { tokens, end } = readTokens(text, lines, limits);
  const faults = findStructureFaults(tokens, lines, limits);
  if (faults.length > 0) return { ok: false, faults };
  if (end < text.length) return refuse({ kind: 'too-many-pieces', place: lineOf(lines, end), found: null });
  // As the library's `parseDocument`, which would make the tokens a second time: they take most of the time.
  const [document, second] = new Composer({ logLevel: 'error' }).compose(tokens, true, text.length);
  const problems = [...(document?.errors ?? []), ...(document?.warnings ?? [])].map((problem) => toFault(problem, lines));
  if (second) problems.push({ kind: 'several-documents', place: lineOf(lines, second.range[0]), found: null });
  return problems.length > 0 ? { ok: false, faults: problems } : { ok: true, value: document?.toJS() as unknown };
}

/** The tokens of the text, or of its beginning up to `end` where it has too many pieces: that is known before all are made. */
function readTokens(text: string, lines: LineCounter, limits: SizeLimits): { readonly tokens: readonly CST.Token[]; readonly end: number } {
  const parser = new Parser(lines.addNewLine);
  const tokens: CST.Token[] = [];
  lines.addNewLine(0);
  let pieces = 0;
  for (const lexeme of new Lexer().lex(text)) {
    pieces += 1;
    if (pieces > limits.pieces) return { tokens: [...tokens, ...parser.end()], end: parser.offset };
    tokens.push(...parser.next(lexeme));
  }
  return { tokens: [...tokens, ...parser.end()], end: text.length };
}

const KINDS: Readonly<Partial<Record<string, InputFault['kind']>>> = {
  DUPLICATE_KEY: 'repeated-key',
  TAG_RESOLVE_FAILED: 'tag',
};

function toFault({ code, pos, message }: YAMLError, lines: LineCounter): InputFault {
  return { kind: KINDS[code] ?? 'syntax', place: lineOf(lines, pos[0]), found: shorten(message) };
}

function lineOf(lines: LineCounter, offset: number): string {
  return `line ${lines.linePos(offset).line}`;
}

/** Walks the tokens without recursion. One fault of size is enough: what lies behind it is not read. */
function findStructureFaults(tokens: readonly CST.Token[], lines: LineCounter, limits: SizeLimits): InputFault[] {
  const faults: InputFault[] = [];
  const todo: { token: CST.Token | null | undefined; depth: number }[] = tokens.map((token) => ({ token, depth: 0 })).reverse();
  for (let next = todo.pop(); next; next = todo.pop()) {
    const { token, depth } = next;
    if (!token) continue;
    const place = lineOf(lines, token.offset);
    if (depth > INPUT_LIMITS.depth) return [{ kind: 'too-deep', place, found: token.type }];
    if (token.type === 'error') return [{ kind: 'syntax', place, found: shorten(token.message) }];
    if (token.type === 'alias') faults.push({ kind: 'alias', place, found: show(token.source) });
    if (token.type === 'document') todo.push({ token: token.value, depth });
    if (!('items' in token)) continue;
    if (token.items.length > (isList(token) ? limits.items : INPUT_LIMITS.entries))
      return [{ kind: 'too-wide', place, found: String(token.items.length) }];
    for (const { key, value } of token.items.toReversed()) todo.push({ token: value, depth: depth + 1 }, { token: key, depth: depth + 1 });
  }
  return faults;
}

/** `- a` or `[a]`; the composer compares the keys of a mapping with each other, and the items of a list with nothing. */
function isList(token: CST.BlockMap | CST.BlockSequence | CST.FlowCollection): boolean {
  return token.type === 'block-seq' || (token.type === 'flow-collection' && token.start.type === 'flow-seq-start');
}

function refuse(fault: InputFault): ReadText {
  return { ok: false, faults: [fault] };
}
