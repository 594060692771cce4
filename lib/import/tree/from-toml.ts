import { parse, TomlError } from 'smol-toml';
import { IMPORT_LIMITS, type ImportProblem } from '../shared/result';
import type { ReadTree } from './from-yaml';
import { indexToml, type LineIndex } from './toml-lines';
import type { Entry, Value } from './value';

/** Reads TOML into values with lines. Of a damaged file what stands before the fault is read. */
export function readToml(file: string, text: string): ReadTree {
  const whole = parseText(text);
  if (whole.ok) return toTree(file, text, whole.value);
  if (whole.line === null) {
    return { documents: [], problems: [{ kind: 'too-deep', file, line: null, found: `> ${IMPORT_LIMITS.depth}` }] };
  }
  const before = text
    .split('\n')
    .slice(0, whole.line - 1)
    .join('\n');
  const part = parseText(before);
  const problems: ImportProblem[] = [{ kind: 'syntax', file, line: whole.line, found: null }];
  return part.ok && before.trim() !== '' ? { ...toTree(file, before, part.value), problems } : { documents: [], problems };
}

type Parsed = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly line: number | null };

/** The line of the fault is null where the text is nested too deep. */
function parseText(text: string): Parsed {
  try {
    return { ok: true, value: parse(text, { maxDepth: IMPORT_LIMITS.depth }) };
  } catch (error) {
    if (error instanceof RangeError || (error instanceof Error && /recurs|nest|depth/i.test(error.message)))
      return { ok: false, line: null };
    return { ok: false, line: error instanceof TomlError ? Math.max(1, error.line) : 1 };
  }
}

function toTree(file: string, text: string, value: unknown): ReadTree {
  return { documents: [toValue(value, { file, lines: indexToml(text), path: '', line: 1 })], problems: [] };
}

interface Below {
  readonly file: string;
  readonly lines: LineIndex;
  /** Keys and places of lists from the top, each behind a line break. */
  readonly path: string;
  readonly line: number;
}

function toValue(value: unknown, below: Below): Value {
  const { file, lines, path, line } = below;
  const under = (key: string | number): Below => {
    const deeper = `${path}\n${key}`;
    return { ...below, path: deeper, line: lines.get(deeper) ?? line };
  };
  const place = { file, line, tag: '' };
  if (Array.isArray(value)) return { kind: 'list', ...place, items: value.map((item: unknown, index) => toValue(item, under(index))) };
  if (typeof value === 'object' && value !== null && !(value instanceof Date)) {
    const entries = Object.entries(value).map(([key, inner]): [string, Entry] => {
      const at = under(key);
      return [key, { line: at.line, value: toValue(inner, at) }];
    });
    return { kind: 'map', ...place, entries: new Map(entries) };
  }
  return { kind: 'text', ...place, text: String(value), quoted: typeof value === 'string' };
}
