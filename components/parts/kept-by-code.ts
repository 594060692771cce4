import type { Shelf, ShelfProblem } from './shelf';

/** What stands beside a result and in no link: it is kept by the code of the result, so that it outlives the draft that it came from. */
export type KeptBeside = 'notes' | 'files';

const MOST_CODES = 20;
const VERSION = 1;

const listKey = (kind: KeptBeside): string => `dokoni.${kind}`;
const keyOf = (kind: KeptBeside, code: string): string => `${listKey(kind)}.${code}`;

/** What this browser keeps for a result, as it was stored; undefined where it keeps nothing that can be read. */
export function readByCode(shelf: Shelf, kind: KeptBeside, code: string): unknown {
  try {
    const stored = JSON.parse(shelf.read(keyOf(kind, code)) ?? 'null') as Readonly<Record<string, unknown>> | null;
    return stored?.['version'] === VERSION ? stored[kind] : undefined;
  } catch {
    return undefined;
  }
}

/** Undefined takes it away. Beyond twenty results the one written longest ago goes. */
export function writeByCode(shelf: Shelf, [kind, code]: readonly [KeptBeside, string], value: unknown): ShelfProblem | null {
  const others = (shelf.read(listKey(kind)) ?? '').split(' ').filter((other) => other !== '' && other !== code);
  const codes = value === undefined ? others : [...others, code];
  for (const old of codes.slice(0, -MOST_CODES)) shelf.remove(keyOf(kind, old));
  if (value === undefined) shelf.remove(keyOf(kind, code));
  else {
    const problem = shelf.write(keyOf(kind, code), JSON.stringify({ version: VERSION, [kind]: value }));
    if (problem !== null) return problem;
  }
  return shelf.write(listKey(kind), codes.slice(-MOST_CODES).join(' '));
}
