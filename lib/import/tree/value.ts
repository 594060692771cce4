import type { Place } from '../shared/result';

/** A file as nested values, whatever it is written in. Every value knows its line, counted from 1. */
export type Value = MapValue | ListValue | TextValue;

export interface Entry {
  /** Of the key. */
  readonly line: number;
  readonly value: Value;
}

interface Positioned {
  readonly file: string;
  readonly line: number;
  /** `!Ref`, `!reset`; empty where there is none. */
  readonly tag: string;
}

export interface MapValue extends Positioned {
  readonly kind: 'map';
  readonly entries: ReadonlyMap<string, Entry>;
}

export interface ListValue extends Positioned {
  readonly kind: 'list';
  readonly items: readonly Value[];
}

export interface TextValue extends Positioned {
  readonly kind: 'text';
  /** As written, without quotes. */
  readonly text: string;
  readonly quoted: boolean;
}

export type Maybe = Value | undefined;

/** The value under keys, one below the other. */
export function at(value: Maybe, ...keys: readonly string[]): Maybe {
  return keys.reduce<Maybe>((inner, key) => (inner?.kind === 'map' ? inner.entries.get(key)?.value : undefined), value);
}

/** Key, value and the key's line of each entry; none where it is no mapping. */
export function entriesOf(value: Maybe): readonly (readonly [key: string, value: Value, line: number])[] {
  return value?.kind === 'map' ? [...value.entries].map(([key, entry]) => [key, entry.value, entry.line]) : [];
}

export function keysOf(value: Maybe): readonly string[] {
  return value?.kind === 'map' ? [...value.entries.keys()] : [];
}

/** The items of a list; a value that is no list is one item, nothing is none. */
export function itemsOf(value: Maybe): readonly Value[] {
  if (value === undefined || isNull(value)) return [];
  return value.kind === 'list' ? value.items : [value];
}

/** The text of a plain value; undefined where there is none, or where a tag would have to be worked out first. */
export function textOf(value: Maybe): string | undefined {
  return value?.kind === 'text' && value.tag === '' && !isNull(value) ? value.text : undefined;
}

/** A number as written; undefined for anything else. */
export function numberOf(value: Maybe): number | undefined {
  const text = textOf(value)?.trim();
  return text !== undefined && /^[-+]?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
}

export function isTrue(value: Maybe): boolean {
  return /^(true|yes|on)$/i.test(textOf(value) ?? '');
}

export function isNull(value: Value): boolean {
  return value.kind === 'text' && !value.quoted && /^(|~|null)$/i.test(value.text);
}

/** Where a key stands, below others; where the value begins if there is no such key. */
export function placeAt(value: Value, ...keys: readonly string[]): Place {
  const parent = at(value, ...keys.slice(0, -1));
  const entry = parent?.kind === 'map' ? parent.entries.get(keys.at(-1) ?? '') : undefined;
  const { file, line } = entry ? { file: entry.value.file, line: entry.line } : (parent ?? value);
  return { file, line };
}

export function placeOf({ file, line }: Value): Place {
  return { file, line };
}
