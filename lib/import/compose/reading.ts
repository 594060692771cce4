import type { Seen } from '../shared/notes';
import { seenIn } from '../tree/seen';
import { textOf, type Maybe, type Value } from '../tree/value';
import { interpolate, type Variables } from '../shared/interpolate';

/** A service with the variables that fill its values in. */
export interface ServiceReading {
  readonly name: string;
  readonly service: Value;
  readonly variables: Variables;
  /** Names of the volumes of the file that are kept in memory. */
  readonly inMemory: ReadonlySet<string>;
}

/** The text that Compose would see; empty where there is none. A variable without a value leaves a gap. */
export function filled({ variables }: ServiceReading, value: Maybe): string {
  return interpolate(textOf(value) ?? '', variables).text;
}

/** The text where all of its variables have a value, otherwise undefined. */
export function stated({ variables }: ServiceReading, value: Maybe): string | undefined {
  const text = textOf(value);
  if (text === undefined) return undefined;
  const { text: whole, whole: isWhole } = interpolate(text, variables);
  return isWhole ? whole : undefined;
}

/** A key of the service with its value as written: what a variable stands for is not shown. */
export function seenAt({ service }: ServiceReading, ...keys: readonly string[]): Seen {
  return seenIn(service, ...keys);
}
