import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deepFreeze } from '../engine';
import type { Archetype } from '../model/archetype';
import type { Case } from '../model/case';
import type { Catalogue } from '../model/catalogue';
import type { Example } from '../model/example';
import type { Term } from '../model/glossary';
import type { ImportContent } from '../model/import';
import type { KubernetesNotes } from '../model/kubernetes';
import type { Measurement } from '../model/measurement';
import type { DesignNote } from '../model/design-note';
import type { Noops } from '../model/noops';
import type { ProductPlaces } from '../model/place';
import type { PlanContent } from '../model/portfolio-content';
import type { Tariff } from '../model/tariff';
import type { ProductTable } from '../model/product';
import type { Profiles } from '../model/profile';
import type { Responsibility } from '../model/responsibility';
import type { CostContent } from '../model/shape';
import type { System } from '../model/system';

/** All content, parsed and checked. Each part is read for itself: advice on a workload needs the catalogue alone. */
export interface ContentParts {
  readonly catalogue: Catalogue;
  /** Every version that a link may carry, oldest first. */
  readonly versions: readonly number[];
  readonly [released: `released/${number}`]: Catalogue;
  readonly 'cases/calibration': readonly Case[];
  readonly 'cases/further': readonly Case[];
  readonly 'cases/unseen': readonly Case[];
  readonly archetypes: readonly Archetype[];
  readonly examples: readonly Example[];
  readonly systems: readonly System[];
  readonly places: readonly ProductPlaces[];
  readonly profiles: readonly Profiles[];
  readonly noops: readonly Noops[];
  readonly responsibilities: readonly Responsibility[];
  readonly glossary: readonly Term[];
  readonly measurements: readonly Measurement[];
  readonly 'design-notes': readonly DesignNote[];
  readonly import: ImportContent;
  readonly portfolio: PlanContent;
  readonly tariffs: readonly Tariff[];
  readonly cost: CostContent;
  readonly products: ProductTable;
  readonly kubernetes: KubernetesNotes;
}

/** Where each part stands: its first byte after the line of places, and its length. */
type Places = Readonly<Record<string, readonly [start: number, length: number]>>;

/**
 * The compiled file: lines of JSON. The fingerprint of what it was made from, the places of the parts, one line for each part, and
 * the fingerprint again, so that a file that was cut short is known by its end.
 */
export function writeParts(parts: ContentParts, fingerprint: string): string {
  const lines = Object.entries(parts).map(([name, part]) => [name, JSON.stringify(part)] as const);
  const places: Record<string, [number, number]> = {};
  let start = 0;
  for (const [name, line] of lines) {
    const length = Buffer.byteLength(line);
    places[name] = [start, length];
    start += length + 1;
  }
  const mark = JSON.stringify(fingerprint);
  return `${[mark, JSON.stringify(places), ...lines.map(([, line]) => line), mark].join('\n')}\n`;
}

/** Reads one part of a compiled file; undefined where it has none of that name. Throws an Error where it is no such file. */
export function readPartOf<Name extends keyof ContentParts>(file: Buffer, name: Name): ContentParts[Name] | undefined {
  const head = file.indexOf('\n');
  const body = file.indexOf('\n', head + 1) + 1;
  const places = JSON.parse(file.toString('utf8', head + 1, body)) as Places;
  const place = places[name];
  if (!place) return undefined;
  const start = body + place[0];
  return JSON.parse(file.toString('utf8', start, start + place[1])) as ContentParts[Name];
}

let file: Buffer | undefined;
const known = new Map<keyof ContentParts, unknown>();

/** A part of this checkout's content, frozen and read once a process; undefined where there is none of that name. */
export function readPart<Name extends keyof ContentParts>(name: Name): ContentParts[Name] | undefined {
  if (known.has(name)) return known.get(name) as ContentParts[Name] | undefined;
  file ??= readCompiled();
  const part = deepFreeze(readPartOf(file, name));
  known.set(name, part);
  return part;
}

function readCompiled(): Buffer {
  try {
    return readFileSync(join(process.cwd(), '.build', 'content.jsonl'));
  } catch (cause) {
    throw new Error('The content is not compiled yet: "npm run build" does it, and so does every other command.', { cause });
  }
}
