import { parseTOML, type AST } from 'toml-eslint-parser';
import { IMPORT_LIMITS, type ImportProblem } from '../shared/result';
import type { ReadTree } from './from-yaml';
import type { Entry, ListValue, MapValue, Value } from './value';

/** Reads TOML into values with lines. Of a damaged file what stands before the fault is read. */
export function readToml(file: string, text: string): ReadTree {
  if (nesting(text) > IMPORT_LIMITS.depth) {
    return { documents: [], problems: [{ kind: 'too-deep', file, line: null, found: `> ${IMPORT_LIMITS.depth}` }] };
  }
  const { root, fault } = parse(file, text);
  if (root) return { documents: [root], problems: [] };
  const before = text
    .split('\n')
    .slice(0, Math.max(0, fault - 1))
    .join('\n');
  const { root: part } = before.trim() === '' ? { root: null } : parse(file, before);
  const problems: ImportProblem[] = [{ kind: 'syntax', file, line: fault, found: null }];
  return { documents: part ? [part] : [], problems };
}

function parse(file: string, text: string): { readonly root: Value | null; readonly fault: number } {
  try {
    return { root: toRoot(file, parseTOML(text)), fault: 1 };
  } catch (error) {
    const line = typeof error === 'object' && error !== null && 'lineNumber' in error ? Number(error.lineNumber) : 1;
    return { root: null, fault: Number.isFinite(line) && line > 0 ? line : 1 };
  }
}

/** How deep brackets stand in each other on one value, strings left out: the parser of nested values is recursive. */
function nesting(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [sign] of text.replace(/"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|#[^\n]*/g, '').matchAll(/[[\]{}]|\n\s*(?=[\w[])/g)) {
    if (sign === '[' || sign === '{') depth += 1;
    else if (sign === ']' || sign === '}') depth = Math.max(0, depth - 1);
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** Growing values: tables of TOML may be added to by later ones. */
interface Growing {
  readonly map: Map<string, { line: number; value: Growing | Growing[] | Value }>;
  readonly line: number;
}

function toRoot(file: string, program: AST.TOMLProgram): Value {
  const root: Growing = { map: new Map(), line: 1 };
  for (const node of program.body[0].body) {
    if (node.type === 'TOMLKeyValue') put(root, node, file);
    else {
      const table = tableOf(root, node.resolvedKey, node.loc.start.line);
      for (const pair of node.body) put(table, pair, file);
    }
  }
  return settle(root, file);
}

/** The table under a path, made where it is not there; a number is a place in a list of tables. */
function tableOf(root: Growing, path: readonly (string | number)[], line: number): Growing {
  let table = root;
  path.forEach((key, index) => {
    if (typeof key === 'number') return;
    const place = path[index + 1];
    const known = table.map.get(key)?.value;
    if (typeof place === 'number') {
      const list = Array.isArray(known) ? known : [];
      list[place] ??= { map: new Map(), line };
      if (!Array.isArray(known)) table.map.set(key, { line, value: list });
      table = list[place];
      return;
    }
    const next: Growing = isGrowing(known) ? known : { map: new Map(), line };
    if (next !== known) table.map.set(key, { line, value: next });
    table = next;
  });
  return table;
}

function isGrowing(value: unknown): value is Growing {
  return typeof value === 'object' && value !== null && 'map' in value;
}

function put(table: Growing, { key, value }: AST.TOMLKeyValue, file: string): void {
  const names = key.keys.map((part) => (part.type === 'TOMLBare' ? part.name : part.value));
  const { line } = key.loc.start;
  const last = names.at(-1) ?? '';
  tableOf(table, names.slice(0, -1), line).map.set(last, { line, value: toValue(value, file) });
}

function toValue(node: AST.TOMLContentNode, file: string): Value {
  const { line } = node.loc.start;
  if (node.type === 'TOMLArray') {
    return { kind: 'list', file, line, tag: '', items: node.elements.map((element) => toValue(element, file)) };
  }
  if (node.type === 'TOMLInlineTable') {
    const table: Growing = { map: new Map(), line };
    for (const pair of node.body) put(table, pair, file);
    return settle(table, file);
  }
  return {
    kind: 'text',
    file,
    line,
    tag: '',
    text: node.kind === 'string' ? node.value : String(node.value),
    quoted: node.kind === 'string',
  };
}

function settle({ map, line }: Growing, file: string): MapValue {
  const entries = [...map].map(([key, entry]): [string, Entry] => {
    const { value } = entry;
    if (Array.isArray(value)) return [key, { line: entry.line, value: toList(value, file, entry.line) }];
    return [key, { line: entry.line, value: isGrowing(value) ? settle(value, file) : value }];
  });
  return { kind: 'map', file, line, tag: '', entries: new Map(entries) };
}

function toList(tables: readonly Growing[], file: string, line: number): ListValue {
  return { kind: 'list', file, line, tag: '', items: tables.filter(isGrowing).map((table) => settle(table, file)) };
}
