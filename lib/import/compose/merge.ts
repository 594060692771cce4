import { at, entriesOf, isNull, itemsOf, type Entry, type ListValue, type MapValue, type Value } from '../tree/value';

/** Lists that a later file adds to by key; every other list is joined. */
const REPLACED = new Set(['command', 'entrypoint', 'test']);
const BY_TARGET = new Set(['volumes', 'devices', 'configs', 'secrets']);
const KEYED = new Set(['environment', 'labels', 'extra_hosts', 'sysctls', 'args', 'annotations']);
/** Deeper than any service is written; what lies below is replaced whole. */
const DEEPEST = 30;

interface Below {
  readonly key: string;
  readonly depth: number;
}

const TOP: Below = { key: '', depth: 0 };

/** A service, or a whole file, with a later one put over it by the rules of the Compose Specification. */
export function mergeValues(base: Value | undefined, over: Value, { key, depth }: Below = TOP): Value {
  if (!base || over.tag === '!override' || depth > DEEPEST || REPLACED.has(key)) return over;
  if (base.kind === 'map' && over.kind === 'map') return mergeMaps(base, over, depth);
  if (KEYED.has(key)) return mergeMaps(toMap(base), toMap(over), depth);
  if (base.kind === 'map' && key === 'depends_on') return mergeMaps(base, toMap(over), depth);
  if (over.kind === 'map' && key === 'depends_on') return mergeMaps(toMap(base), over, depth);
  if (base.kind === 'list' && over.kind === 'list') return mergeLists(base, over, key);
  return isNull(over) ? base : over;
}

function mergeMaps(base: MapValue, over: MapValue, depth: number): MapValue {
  const entries = new Map<string, Entry>(base.entries);
  for (const [key, value, line] of entriesOf(over)) {
    if (value.tag === '!reset') entries.delete(key);
    else entries.set(key, { line, value: mergeValues(entries.get(key)?.value, value, { key, depth: depth + 1 }) });
  }
  return { ...over, entries };
}

/** `[A=1, B]` as a mapping; what is one already stays. */
function toMap(value: Value): MapValue {
  if (value.kind === 'map') return value;
  const entries = itemsOf(value).flatMap((item): [string, Entry][] => {
    if (item.kind !== 'text') return [];
    const [name = '', ...rest] = item.text.split('=');
    return [[name, { line: item.line, value: { ...item, text: rest.join('=') } }]];
  });
  return { kind: 'map', file: value.file, line: value.line, tag: value.tag, entries: new Map(entries) };
}

function mergeLists(base: ListValue, over: ListValue, key: string): ListValue {
  const keyOf = BY_TARGET.has(key) ? targetOf : written;
  const later = new Set(over.items.map(keyOf));
  return { ...over, items: [...base.items.filter((item) => !later.has(keyOf(item))), ...over.items] };
}

/** Where a mount or device is put inside the container. */
function targetOf(item: Value): string {
  if (item.kind === 'text') return item.text.split(':')[1] ?? item.text;
  const target = at(item, 'target') ?? at(item, 'source');
  return target?.kind === 'text' ? target.text : written(item);
}

function written(item: Value): string {
  return item.kind === 'text' ? item.text : `${item.file}:${item.line}`;
}
