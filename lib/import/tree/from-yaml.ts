import { LineCounter, Parser } from 'yaml';
import { IMPORT_LIMITS, type ImportProblem } from '../shared/result';
import { findYamlExcess } from './yaml-excess';
import { composeDocument } from './yaml-values';
import type { Value } from './value';

export interface ReadTree {
  /** The documents that hold something. */
  readonly documents: readonly Value[];
  readonly problems: readonly ImportProblem[];
}

/** Nesting that the parser of tokens itself would take minutes for. No file that somebody wrote comes near. */
const HOPELESS = 1000;

function isHopeless(text: string): boolean {
  if (text.includes('- '.repeat(HOPELESS))) return true;
  let depth = 0;
  for (let index = 0; index < text.length && depth <= HOPELESS; index += 1) {
    const sign = text[index];
    if (sign === '[' || sign === '{') depth += 1;
    else if (sign === ']' || sign === '}') depth = Math.max(0, depth - 1);
  }
  return depth > HOPELESS;
}

/** At most so many faults of one file are listed: behind the first few they tell of each other. */
const LISTED = 20;

/**
 * Reads YAML 1.2, or JSON, into values with lines. Aliases and merge keys are followed, tags are kept, a key written twice counts as
 * last written. A damaged file is read as far as it can be. Values are made from the flat tokens: the library's own composer
 * overflows its stack on deep files, and would double what a browser has to load.
 */
export function readYaml(file: string, text: string): ReadTree {
  if (isHopeless(text)) return { documents: [], problems: [{ kind: 'too-deep', file, line: null, found: `> ${IMPORT_LIMITS.depth}` }] };
  const lines = new LineCounter();
  const tokens = [...new Parser(lines.addNewLine).parse(text)];
  const lineAt = (offset: number): number => Math.max(1, lines.linePos(offset).line);
  const excess = findYamlExcess(tokens);
  if (excess) return { documents: [], problems: [{ kind: excess.kind, file, line: lineAt(excess.offset), found: excess.found }] };
  const problems: ImportProblem[] = [];
  const documents: Value[] = [];
  const composing = { file, lines, problems, room: IMPORT_LIMITS.values };
  for (const token of tokens) {
    if (token.type === 'error') problems.push({ kind: 'syntax', file, line: lineAt(token.offset), found: null });
    if (token.type !== 'document') continue;
    const value = composeDocument(token, composing);
    if (value && !(value.kind === 'text' && value.text === '')) documents.push(value);
  }
  if (isExpanded(documents))
    return { documents: [], problems: [{ kind: 'too-many-values', file, line: null, found: `> ${IMPORT_LIMITS.values}` }] };
  return { documents, problems: firstOfEachLine(problems).slice(0, LISTED) };
}

/** Whether readers would see too many values once aliases are followed, each use counted. */
function isExpanded(documents: readonly Value[]): boolean {
  const known = new Map<Value, number>();
  return documents.reduce((sum, document) => sum + countValues(document, known), 0) > IMPORT_LIMITS.values;
}

/** What an alias stands for was counted where it was written, before it is used: so this goes no deeper than the text does. */
function countValues(value: Value, known: Map<Value, number>): number {
  const before = known.get(value);
  if (before !== undefined || value.kind === 'text') return before ?? 1;
  const inner = value.kind === 'list' ? value.items : [...value.entries.values()].map((entry) => entry.value);
  const count = inner.reduce((sum, one) => sum + countValues(one, known), 1);
  known.set(value, count);
  return count;
}

function firstOfEachLine(problems: readonly ImportProblem[]): readonly ImportProblem[] {
  return problems.filter(
    (problem, index) => problems.findIndex(({ line, kind }) => line === problem.line && kind === problem.kind) === index,
  );
}
