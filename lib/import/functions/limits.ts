import { durationFacts } from '../shared/duration';
import { excerptOf } from '../shared/excerpt';
import { NONE, type Notes, type Seen } from '../shared/notes';
import { largest, type Size } from '../shared/size';
import { seenIn } from '../tree/seen';
import { at, numberOf, placeAt, textOf, type Maybe, type Value } from '../tree/value';

/** A setting of functions: its key, and what holds where nobody writes it. Null: not known. */
export interface Setting {
  readonly key: string;
  readonly usual: number | null;
}

/** The holders of one function's settings: itself, then what holds for all. */
export type Holders = readonly Maybe[];

function find(holders: Holders, key: string): Value | undefined {
  return holders.find((holder) => at(holder, key) !== undefined);
}

/** `30`, or `540s` as Google Cloud has it. */
function secondsOf(value: Maybe): number | undefined {
  return numberOf(value) ?? (/^\d+s$/.test(textOf(value) ?? '') ? parseInt(textOf(value) ?? '', 10) : undefined);
}

/** The longest run that is allowed. Where one is hidden behind a variable nothing is said of it. */
export function readTimes(functions: readonly Holders[], { key, usual }: Setting, seen: Seen): Notes {
  const stated = functions.flatMap((holders) => {
    const holder = find(holders, key);
    const seconds = secondsOf(at(holder, key));
    return holder && seconds !== undefined ? [{ seconds, seen: seenIn(holder, key) }] : [];
  });
  const hidden = functions.some((holders) => find(holders, key) && secondsOf(at(find(holders, key), key)) === undefined);
  const longest = stated.toSorted((a, b) => b.seconds - a.seconds)[0];
  if (hidden) return NONE;
  if (longest) return durationFacts(longest.seconds, 'time-limit', longest.seen);
  return usual === null || functions.length === 0 ? NONE : durationFacts(usual, 'time-limit-default', seen);
}

/** The most memory of any function. */
export function readMemory(functions: readonly Holders[], { key, usual }: Setting, { file, line, ...shown }: Seen): Size | null {
  const sizes = functions.map((holders): Size | null => {
    const holder = find(holders, key);
    const megabytes = numberOf(at(holder, key));
    if (!holder || megabytes === undefined) return null;
    return {
      memory: megabytes * 1024 ** 2,
      cpus: null,
      by: 'limit',
      ...placeAt(holder, key),
      excerpt: excerptOf(key, textOf(at(holder, key))),
    };
  });
  const most = largest(sizes);
  const hidden = functions.some((holders, index) => sizes[index] === null && find(holders, key));
  if (most || hidden || usual === null || functions.length === 0) return hidden ? null : most;
  return { memory: usual * 1024 ** 2, cpus: null, by: 'class', file, line, excerpt: excerptOf(shown.key, shown.value) };
}
