import type { Place } from './result';
import { excerptOf, variableExcerpt } from './excerpt';
import type { PartId } from './parts';
import type { RuleId } from './rules';
import type { Fact, FoundPart } from './facts';

/** What readers hand on: facts that rules read, and parts that have to move along. */
export interface Notes {
  readonly facts: readonly Fact[];
  readonly parts: readonly FoundPart[];
}

export const NONE: Notes = { facts: [], parts: [] };

/** A line, by the key and the value that were read there. */
export interface Seen extends Place {
  readonly key: string;
  readonly value?: string | undefined;
}

export function fact(rule: RuleId, { file, line, key, value }: Seen, choice?: string): Fact {
  return { rule, file, line, excerpt: excerptOf(key, value), ...(choice !== undefined && { choice }) };
}

export function part(id: PartId, { file, line, key, value }: Seen): FoundPart {
  return { part: id, file, line, excerpt: excerptOf(key, value) };
}

export function facts(...found: readonly (Fact | false | null | undefined)[]): Notes {
  return { facts: found.filter((one) => one !== false && one !== null && one !== undefined), parts: [] };
}

export function parts(...found: readonly (FoundPart | false | null | undefined)[]): Notes {
  return { facts: [], parts: found.filter((one) => one !== false && one !== null && one !== undefined) };
}

export function join(notes: readonly Notes[]): Notes {
  return { facts: notes.flatMap((one) => one.facts), parts: notes.flatMap((one) => one.parts) };
}

/** A line that answers a question and has to move along as well. */
export function both(rule: RuleId, id: PartId, seen: Seen): Notes {
  return { facts: [fact(rule, seen)], parts: [part(id, seen)] };
}

/** One part for all variables of something: their names are many and move alike. */
export function variables({ file, line }: Place, name: string): Notes {
  return { facts: [], parts: [{ part: 'variables', file, line, excerpt: variableExcerpt(name) }] };
}
