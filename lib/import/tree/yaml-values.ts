import { CST, type LineCounter } from 'yaml';
import type { ImportProblem, ImportProblemKind } from '../shared/result';
import type { Entry, ListValue, MapValue, TextValue, Value } from './value';

/** The composing of one file: where faults are listed, and how many entries merge keys may still copy. */
export interface Composing {
  readonly file: string;
  readonly lines: LineCounter;
  readonly problems: ImportProblem[];
  room: number;
}

/** A file with so many faults is no YAML; nobody reads more of them. */
const MANY = 200;

type Item = CST.BlockMap['items'][number] | CST.BlockSequence['items'][number] | CST.FlowCollection['items'][number];
type Collection = CST.BlockMap | CST.BlockSequence | CST.FlowCollection;

interface Inside {
  readonly composing: Composing;
  readonly anchors: Map<string, Value>;
}

/** What stands before a node: its anchor and its tag. */
interface Marks {
  readonly anchor: string;
  readonly tag: string;
  readonly offset: number;
}

/** The value of one document, whose nesting is known to be shallow enough for recursion. */
export function composeDocument(document: CST.Document, composing: Composing): Value | undefined {
  const inside: Inside = { composing, anchors: new Map() };
  return document.value ? compose(document.value, marksOf(document.start, document.offset), inside) : undefined;
}

function report(inside: Inside, kind: ImportProblemKind, offset: number): void {
  const { file, problems } = inside.composing;
  if (problems.length < MANY) problems.push({ kind, file, line: lineAt(inside, offset), found: null });
}

function lineAt({ composing }: Inside, offset: number): number {
  return Math.max(1, composing.lines.linePos(offset).line);
}

function marksOf(tokens: readonly CST.SourceToken[] | undefined, offset: number): Marks {
  const of = (type: string): string => tokens?.findLast((token) => token.type === type)?.source ?? '';
  return { anchor: of('anchor').slice(1), tag: of('tag').replace(/^!!.*$/, ''), offset };
}

function compose(token: CST.Token | null | undefined, marks: Marks, inside: Inside): Value {
  const value = composeBare(token, marks, inside);
  if (marks.anchor !== '') inside.anchors.set(marks.anchor, value);
  return value;
}

function composeBare(token: CST.Token | null | undefined, marks: Marks, inside: Inside): Value {
  if (!token)
    return { kind: 'text', text: '', quoted: false, tag: marks.tag, file: inside.composing.file, line: lineAt(inside, marks.offset) };
  if (token.type === 'alias') return follow(token, inside);
  if ('items' in token) return composeCollection(token, marks, inside);
  return composeText(token, marks, inside);
}

function follow(token: CST.FlowScalar, inside: Inside): Value {
  const found = inside.anchors.get(token.source.slice(1));
  if (found) return found;
  report(inside, 'unknown-alias', token.offset);
  return { kind: 'text', text: '', quoted: false, tag: '!unknown', file: inside.composing.file, line: lineAt(inside, token.offset) };
}

function composeText(token: CST.Token, { tag }: Marks, inside: Inside): TextValue {
  const line = lineAt(inside, token.offset);
  let text = '';
  if (isText(token)) {
    const resolved = CST.resolveAsScalar(token, true, (offset) => {
      report(inside, 'syntax', offset);
    });
    text = resolved.value;
  }
  return { kind: 'text', text, quoted: token.type !== 'scalar', tag, file: inside.composing.file, line };
}

function isText(token: CST.Token): token is CST.FlowScalar | CST.BlockScalar {
  return ['scalar', 'single-quoted-scalar', 'double-quoted-scalar', 'block-scalar'].includes(token.type);
}

function composeCollection(token: Collection, { tag }: Marks, inside: Inside): MapValue | ListValue {
  const { file } = inside.composing;
  const line = lineAt(inside, token.offset);
  if (token.type === 'flow-collection' && token.end.length === 0) report(inside, 'syntax', token.offset);
  const items = (token.items as Item[]).filter((item) => item.key !== undefined || item.value !== undefined || isDashed(item));
  const isSequence = token.type === 'block-seq' || (token.type === 'flow-collection' && token.start.type === 'flow-seq-start');
  if (isSequence) return { kind: 'list', file, line, tag, items: items.map((item) => composeItem(item, token.offset, inside)) };
  return { kind: 'map', file, line, tag, entries: composeEntries(token, items, inside) };
}

/** `- ` with nothing behind it is an item too. */
function isDashed(item: Item): boolean {
  return item.start.some(({ type }) => type === 'seq-item-ind');
}

/** An item of a list; `[a: b]` is a mapping of one entry. */
function composeItem(item: Item, offset: number, inside: Inside): Value {
  const start = item.start.at(-1)?.offset ?? offset;
  if (!item.sep) return compose(item.value, marksOf(item.start, start), inside);
  const pair: CST.Token = { type: 'flow-collection', offset: start, indent: 0, start: { type: 'flow-map-start', offset: start, indent: 0, source: '{' }, items: [item], end: [item.start[0] ?? { type: 'flow-map-end', offset: start, indent: 0, source: '}' }] }; // prettier-ignore
  return compose(pair, { anchor: '', tag: '', offset: start }, inside);
}

function composeEntries(token: Collection, items: readonly Item[], inside: Inside): ReadonlyMap<string, Entry> {
  const own = new Map<string, Entry>();
  const merged: Value[] = [];
  if (token.type === 'block-map') checkKeys(items, inside);
  for (const { start, key, sep, value } of items) {
    const offset = key?.offset ?? start.at(-1)?.offset ?? token.offset;
    const name = compose(key, marksOf(start, offset), inside);
    const found = compose(value, marksOf(sep, sep?.at(-1)?.offset ?? offset), inside);
    if (name.kind !== 'text') continue;
    if (key?.type === 'scalar' && key.source === '<<') merged.push(...(found.kind === 'list' ? found.items : [found]));
    else own.set(name.text, { line: lineAt(inside, offset), value: found });
  }
  return merged.length === 0 ? own : mergeInto(own, merged, inside);
}

/** The first of several merged mappings wins, and what is written here wins over all. */
function mergeInto(own: ReadonlyMap<string, Entry>, merged: readonly Value[], inside: Inside): ReadonlyMap<string, Entry> {
  const all = new Map(own);
  for (const value of merged) {
    if (value.kind !== 'map') continue;
    inside.composing.room -= value.entries.size;
    if (inside.composing.room < 0) break;
    for (const [key, entry] of value.entries) if (!all.has(key)) all.set(key, entry);
  }
  return all;
}

/** What the tokens do not tell apart: keys of one mapping that stand in different columns or run over lines, and a mapping beside its key. */
function checkKeys(items: readonly Item[], inside: Inside): void {
  const { lines } = inside.composing;
  let column: number | undefined;
  for (const { start, key, sep, value } of items) {
    if (!key || start.some(({ type }) => type === 'explicit-key-ind')) continue;
    const first = start.find(({ type }) => type === 'anchor' || type === 'tag')?.offset ?? key.offset;
    const found = lines.linePos(first).col;
    column ??= found;
    const isTorn = 'source' in key && key.source.includes('\n');
    const isBeside = value?.type === 'block-map' && !(sep ?? []).some(({ type }) => type === 'newline');
    if (found !== column || isTorn || isBeside) report(inside, 'syntax', key.offset);
  }
}
